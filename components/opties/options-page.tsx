import { Heading } from "@nl-design-system-candidate/heading-react";
import { usePolicy } from "@/storage";
import { Checkbox, RadioGroup } from "../shared/fields";
import { RequesterFields } from "../uitwisselen/requester-fields";
import { Contacts } from "./contacts";
import { CorrectionList } from "./corrections";
import { Kept } from "./kept";
import "./options-page.css";
import { Recesses } from "./recesses";
import { StoredData, type OptionsPort } from "./stored-data";
import { optionTexts, routeOptions, termOptions } from "./texts";

/** Who asks, what happens by itself, and what is kept: every setting in one page. */
export function OptionsPage({ port, today }: { readonly port: OptionsPort; readonly today: string }) {
  return (
    <main className="pagina opties">
      <Heading level={1}>{optionTexts.heading}</Heading>
      <p>{optionTexts.intro}</p>
      <Asker />
      <Defaults />
      <Automatic />
      <Recesses />
      <TourChoice />
      <KnelpuntenChoice />
      <Contacts today={today} />
      <CorrectionList port={port} />
      <StoredData port={port} />
    </main>
  );
}

/** Who stands under a new request. */
function Asker() {
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.from}</Heading>
      <p className="zacht">{optionTexts.fromHint}</p>
      <Kept name="requester">
        {(value, set) => (
          <div className="stapel">
            <RequesterFields requester={value} onChange={set} />
          </div>
        )}
      </Kept>
    </section>
  );
}

/** By which way and by when a new request asks. */
function Defaults() {
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.defaults}</Heading>
      <Kept name="route">
        {(value, set) => <RadioGroup legend={optionTexts.route} value={value} options={routeOptions} onChange={set} />}
      </Kept>
      <Kept name="term">
        {(value, set) => <RadioGroup legend={optionTexts.term} value={value} options={termOptions} onChange={set} />}
      </Kept>
    </section>
  );
}

/** What happens without a click. */
function Automatic() {
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.automatic}</Heading>
      <Kept name="automaticCheck">
        {(value, set) => (
          <Checkbox
            label={optionTexts.automaticCheck}
            hint={optionTexts.automaticCheckHint}
            checked={value}
            onChange={set}
          />
        )}
      </Kept>
      <Kept name="automaticFetch">
        {(value, set) => (
          <Checkbox
            label={optionTexts.automaticFetch}
            hint={optionTexts.automaticFetchHint}
            checked={value}
            onChange={set}
          />
        )}
      </Kept>
      <AllowedHosts />
    </section>
  );
}

/** Where the organisation lets Sneltoets read; nothing when it leaves that open. */
function AllowedHosts() {
  const { allowedHosts } = usePolicy();
  return allowedHosts === null ? null : <p>{optionTexts.allowedHosts(allowedHosts)}</p>;
}

/** For an organisation that keeps its knelpunten elsewhere. */
function KnelpuntenChoice() {
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.knelpunten}</Heading>
      <Kept name="knelpunten">
        {(value, set) => (
          <Checkbox
            label={optionTexts.showKnelpunten}
            hint={optionTexts.showKnelpuntenHint}
            checked={value}
            onChange={set}
          />
        )}
      </Kept>
    </section>
  );
}

/** The tour is there again when one wants it. */
function TourChoice() {
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.tour}</Heading>
      <Kept name="tour">
        {(value, set) => (
          <Checkbox
            label={optionTexts.showTour}
            checked={value !== "gezien"}
            onChange={(shown) => set(shown ? "nieuw" : "gezien")}
          />
        )}
      </Kept>
    </section>
  );
}
