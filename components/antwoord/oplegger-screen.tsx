import {
  answerLetter,
  comparedLetter,
  documentTitle,
  noneOutdated,
  type Bundle,
  type Letter,
  type Outdated,
  type SomeAnswers,
} from "@/rules";
import { useExchanged, type Stored } from "@/storage";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ScreenHead } from "../shared/screen-head";
import { StickyFooter } from "../shared/sticky-footer";
import { Carriers, type Parcel } from "../uitwisselen/carriers";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { answerParcel, bundleParcel } from "../uitwisselen/parcels";
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
  const outdated = exchanged?.outdated ?? noneOutdated;
  const [first, ...others] = answers;
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead
        heading={others.length === 0 ? pageTexts.oneAnswer : pageTexts.allAnswers}
        backLabel={answerTexts.back}
        onBack={onBack}
      />
      <main className="deel oplegger-alleen">
        {first === undefined ? (
          <NoAnswers stored={stored} />
        ) : (
          <LetterSheet letter={letterOf([first, ...others], outdated)} />
        )}
      </main>
      {first === undefined ? null : (
        <StickyFooter>
          <Carriers words={answerTexts} port={port} parcel={parcelOf([first, ...others], outdated, port)}>
            <Button onClick={() => window.print()}>{answerTexts.print}</Button>
          </Carriers>
        </StickyFooter>
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

const letterOf = (answers: SomeAnswers, outdated: Outdated): Letter =>
  answers.length === 1 ? answerLetter(answers[0], outdated) : comparedLetter(answers, outdated);

/** One answer as it came; several as one page with all of them in the block below it. */
function parcelOf(answers: SomeAnswers, outdated: Outdated, port: ClockPort): Parcel {
  return answers.length === 1
    ? answerParcel(answers[0], outdated)
    : bundleParcel(answersBundle(answers, port), { outdated });
}

function answersBundle(answers: SomeAnswers, port: ClockPort): Bundle {
  const [first] = answers;
  return {
    id: `antwoorden-${first.request.id}`,
    createdAt: port.now().toISOString(),
    title: `Antwoorden op de sneltoets over ${documentTitle(first.stuk)}`,
    reference: first.request.reference,
    note: "",
    sender: { name: "", role: "", organisation: "", email: "" },
    requests: [],
    answers: [...answers],
  };
}
