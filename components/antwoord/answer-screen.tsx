import {
  completeAnswer,
  dutchDay,
  isOutdated,
  mandatoryFields,
  type AnswerDraft,
  type CompleteResult,
  type Outdated,
  type SneltoetsRequest,
} from "@/rules";
import { removeAnswerDraft, type TextAtHand } from "@/storage";
import { useState } from "react";
import { KnelpuntenHere } from "../knelpunten/knelpunten-here";
import { Button } from "../shared/button";
import { KeepingLine } from "../shared/keeping-line";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { RemoveButton } from "../shared/removal";
import { ScreenHead } from "../shared/screen-head";
import { Carriers } from "../uitwisselen/carriers";
import { answerParcel } from "../uitwisselen/parcels";
import { AboutText } from "./answer-about";
import { Asked } from "./answer-asked";
import { AnswerForm } from "./answer-form";
import { Preview } from "./answer-preview";
import { Reuse } from "./answer-reuse";
import { answerTexts } from "./texts";
import { useAnswerEdit } from "./use-answer";

type AnswerScreenProps = {
  readonly request: SneltoetsRequest;
  readonly start: AnswerDraft;
  /** The texts that the answer may be about. */
  readonly texts: readonly TextAtHand[];
  readonly port: CarrierPort & ClockPort;
  readonly onBack: () => void;
  /** Notes a knelpunt that came up. */
  readonly onNote: () => void;
  /** Another window kept a version; go on from there. */
  readonly onOpen: (stored: AnswerDraft) => void;
  readonly onRemoved: (draft: AnswerDraft) => void;
};

/** One answer: the question and the text first, then the form with what will leave beside it. */
export function AnswerScreen(props: AnswerScreenProps) {
  const { request, start, port, onBack, onNote, onOpen, onRemoved } = props;
  const now = () => port.now().toISOString();
  const { draft, keeping, change, choose, keep } = useAnswerEdit(start, request, now);
  // The text it was opened with stays a choice, also when only this answer still tells of it.
  const [opened] = useState(start.stuk);
  const atHand = [...props.texts, { stuk: opened, read: null }];
  const texts = atHand.map(({ stuk }) => stuk);
  const { filled, total } = mandatoryFields(draft);
  const complete = completeAnswer(draft, texts);
  const outdated = new Set(texts.some((text) => isOutdated(draft, text)) ? [draft.id] : []);
  const read = atHand.find((text) => text.stuk.key === draft.stuk.key && text.read !== null)?.read ?? null;
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead heading={answerTexts.heading} backLabel={answerTexts.back} onBack={onBack}>
        <KeepingLine
          keeping={keeping}
          notKept={answerTexts.notKept}
          keepLabel={answerTexts.keep}
          onKeep={keep}
          onOpen={onOpen}
        />
      </ScreenHead>
      <main className="twee-kolommen">
        <div>
          <Asked request={request} text={read} />
          <AboutText draft={draft} request={request} texts={atHand} onChoose={(stuk) => choose(stuk, texts)} />
          <AnswerForm
            draft={draft}
            today={dutchDay(now())}
            asked={request.recipients}
            newId={port.newId}
            onChange={change}
          >
            <Reuse draft={draft} newId={port.newId} onChange={change} />
          </AnswerForm>
          <KnelpuntenHere request={request} port={port} onNote={onNote} />
          {keeping.kind === "bewaard" ? (
            <RemoveButton
              label={answerTexts.remove}
              remove={async () => removeAnswerDraft(draft.id)}
              onRemoved={onRemoved}
            />
          ) : null}
        </div>
        <Preview draft={draft} complete={complete} outdated={outdated} />
      </main>
      <footer className="voet">
        <p className="voortgang">{answerTexts.progress(filled, total)}</p>
        <TakeAlong complete={complete} outdated={outdated} port={port} onTaken={keep} />
      </footer>
    </div>
  );
}

type TakeAlongProps = {
  readonly complete: CompleteResult;
  readonly outdated: Outdated;
  readonly port: CarrierPort;
  readonly onTaken: () => void;
};

/** The ways to take the answer along; of one that is not complete they say why not. */
function TakeAlong({ complete, outdated, port, onTaken }: TakeAlongProps) {
  const parcel = complete.ok ? answerParcel(complete.answer, outdated) : answerTexts.incomplete;
  return (
    <Carriers words={answerTexts} port={port} parcel={parcel} onTaken={onTaken}>
      <Button aria-disabled={!complete.ok} onClick={() => (complete.ok ? window.print() : undefined)}>
        {answerTexts.print}
      </Button>
    </Carriers>
  );
}
