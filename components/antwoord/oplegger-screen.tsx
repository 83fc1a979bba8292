import { answerLetter, comparedLetter, documentTitle, type Letter, type SneltoetsAnswer } from "@/rules";
import { useExchanged, type Stored } from "@/storage";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ScreenHead } from "../shared/screen-head";
import { Carriers, type Parcel } from "../uitwisselen/carriers";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { answerParcel, bundleParcel } from "../uitwisselen/parcels";
import { answerCardTexts } from "../uitwisselen/texts";
import { pageTexts } from "./page-texts";
import { answerTexts } from "./texts";

type OpleggerScreenProps = {
  readonly requestId: string;
  readonly port: CarrierPort & ClockPort;
  readonly onBack: () => void;
};

/** What all dienstverleners say to one request, on one page: to read, to print, to pass on. */
export function OpleggerScreen({ requestId, port, onBack }: OpleggerScreenProps) {
  const stored = useExchanged();
  const exchanged = stored.kind === "ready" ? stored.value : null;
  const answers = exchanged?.answers.filter(({ request }) => request.id === requestId) ?? [];
  const isOutdated = answers.some(({ id }) => exchanged?.outdated.has(id));
  const [first, ...others] = answers;
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead
        heading={others.length === 0 ? pageTexts.oneAnswer : pageTexts.allAnswers}
        backLabel={answerTexts.back}
        onBack={onBack}
      />
      <main className="deel oplegger-alleen">
        {isOutdated ? (
          <Notice tone="let-op" title={answerCardTexts.outdatedMark}>
            <p>{answerCardTexts.outdated}</p>
          </Notice>
        ) : null}
        {first === undefined ? <NoAnswers stored={stored} /> : <LetterSheet letter={letterOf(first, others)} />}
      </main>
      {first === undefined ? null : (
        <footer className="voet">
          <Carriers words={answerTexts} port={port} parcel={parcelOf(first, others, port)}>
            <Button onClick={() => window.print()}>{answerTexts.print}</Button>
          </Carriers>
        </footer>
      )}
    </div>
  );
}

function NoAnswers({ stored }: { readonly stored: Stored<unknown> }) {
  if (stored.kind === "loading") return <p>{pageTexts.loading}</p>;
  return (
    <Notice tone="let-op">
      <p>{"sentence" in stored ? stored.sentence : pageTexts.noAnswers}</p>
    </Notice>
  );
}

const letterOf = (first: SneltoetsAnswer, others: readonly SneltoetsAnswer[]): Letter =>
  others.length === 0 ? answerLetter(first) : comparedLetter(first, ...others);

/** One answer as it came; several as one page with all of them in the block below it. */
function parcelOf(first: SneltoetsAnswer, others: readonly SneltoetsAnswer[], port: ClockPort): Parcel {
  if (others.length === 0) return answerParcel(first);
  return bundleParcel({
    id: `antwoorden-${first.request.id}`,
    createdAt: port.now().toISOString(),
    title: `Antwoorden op de sneltoets over ${documentTitle(first.stuk)}`,
    reference: first.request.reference,
    note: "",
    sender: { name: "", role: "", organisation: "", email: "" },
    requests: [],
    answers: [first, ...others],
  });
}
