import {
  completeAnswer,
  dutchDay,
  isOutdatedAmong,
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
import { StickyFooter } from "../shared/sticky-footer";
import { Carriers } from "../uitwisselen/carriers";
import { answerParcel } from "../uitwisselen/parcels";
import { AboutText } from "./answer-about";
import { Asked } from "./answer-asked";
import { AnswerForm } from "./answer-form";
import { Preview } from "./answer-preview";
import { Reuse } from "./answer-reuse";
import { answerTexts } from "./texts";
import { useAnswerEdit, type EditedAnswer } from "./use-answer";

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
  const { request, start, port, onBack, onOpen } = props;
  const edit = useAnswerEdit(start, request, () => port.now().toISOString());
  const { draft, keeping, keep } = edit;
  const atHand = useTextsToChoose(props);
  const leaving: Leaving = {
    complete: completeAnswer(
      draft,
      atHand.map(({ stuk }) => stuk),
    ),
    outdated: new Set(isOutdatedAmong(draft, knownTexts(atHand)) ? [draft.id] : []),
  };
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
        <Writing {...props} edit={edit} atHand={atHand} />
        <Preview draft={draft} {...leaving} />
      </main>
      <Footer draft={draft} leaving={leaving} port={port} onTaken={keep} />
    </div>
  );
}

function knownTexts(texts: readonly TextAtHand[]) {
  const stukken = (isRead: boolean) => texts.filter(({ read }) => (read !== null) === isRead).map(({ stuk }) => stuk);
  return { read: stukken(true), told: stukken(false) };
}

/** What the answer is as far as it is there. */
type Leaving = { readonly complete: CompleteResult; readonly outdated: Outdated };

/** The text it was opened with stays a choice, also when only this answer still tells of it. */
function useTextsToChoose({ start, texts }: AnswerScreenProps): readonly TextAtHand[] {
  const [opened] = useState(start.stuk);
  return [...texts, { stuk: opened, read: null }];
}

type WritingProps = AnswerScreenProps & { readonly edit: EditedAnswer; readonly atHand: readonly TextAtHand[] };

/** The question, the text it is about, the form, and what else came up. */
function Writing({ request, port, edit, atHand, onNote, onRemoved }: WritingProps) {
  const { draft, keeping, change, choose } = edit;
  const texts = atHand.map(({ stuk }) => stuk);
  const read = atHand.find((text) => text.stuk.key === draft.stuk.key && text.read !== null)?.read ?? null;
  return (
    <div>
      <Asked request={request} text={read} />
      <AboutText draft={draft} request={request} texts={atHand} onChoose={(stuk) => choose(stuk, texts)} />
      <AnswerForm
        draft={draft}
        today={dutchDay(port.now().toISOString())}
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
  );
}

type FooterProps = {
  readonly draft: AnswerDraft;
  readonly leaving: Leaving;
  readonly port: CarrierPort;
  readonly onTaken: () => void;
};

/** How far it is, and the ways to take the answer along; of one that is not complete they say why not. */
function Footer({ draft, leaving: { complete, outdated }, port, onTaken }: FooterProps) {
  const { filled, total } = mandatoryFields(draft);
  const parcel = complete.ok ? answerParcel(complete.answer, outdated) : answerTexts.incomplete;
  return (
    <StickyFooter>
      <p className="voortgang">{answerTexts.progress(filled, total)}</p>
      <Carriers words={answerTexts} port={port} parcel={parcel} onTaken={onTaken}>
        <Button aria-disabled={!complete.ok} onClick={() => window.print()}>
          {answerTexts.print}
        </Button>
      </Carriers>
    </StickyFooter>
  );
}
