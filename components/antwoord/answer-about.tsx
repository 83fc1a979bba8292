import {
  documentTitle,
  dutchDay,
  otherTexts,
  unansweredText,
  type AnswerDraft,
  type RequestedDocument,
  type SneltoetsRequest,
} from "@/rules";
import { fullDay } from "../shared/dates";
import { RadioGroup } from "../shared/fields";
import { Notice } from "../shared/notice";
import { fieldId } from "./choices";
import { answerTexts } from "./texts";
import type { TextAtHand } from "./use-texts-at-hand";

type AboutProps = {
  readonly draft: AnswerDraft;
  readonly request: SneltoetsRequest;
  readonly texts: readonly TextAtHand[];
  readonly onChoose: (stuk: RequestedDocument) => void;
};

/** Which text the answer is about: asked only when another one turned up than it was started with. */
export function AboutText({ draft, request, texts, onChoose }: AboutProps) {
  const all = texts.map(({ stuk }) => stuk);
  const others = otherTexts(draft, all);
  if (others.length === 0) return null;
  const isOpen = unansweredText(draft, all) !== undefined;
  const choices = [draft.stuk, ...others];
  const options = choices.map((stuk, at) => ({
    value: String(at),
    label: documentTitle(stuk),
    hint: whichText(stuk, request, texts),
  }));
  return (
    <div id={fieldId("stuk")}>
      <Notice tone="let-op">
        <RadioGroup
          legend={answerTexts.aboutHeading}
          value={isOpen ? null : "0"}
          options={options}
          onChange={(chosen) => onChoose(choices[Number(chosen)] ?? draft.stuk)}
        />
        <p>{isOpen ? answerTexts.aboutChanged : answerTexts.aboutChosen}</p>
      </Notice>
    </div>
  );
}

function whichText(stuk: RequestedDocument, request: SneltoetsRequest, texts: readonly TextAtHand[]): string {
  if (isSame(stuk, request.stuk)) return answerTexts.aboutAsked;
  const read = texts.find((text) => text.read !== null && isSame(text.stuk, stuk))?.read;
  return read ? answerTexts.aboutKnown(fullDay(dutchDay(read.readAt))) : answerTexts.aboutStarted;
}

const isSame = (a: RequestedDocument, b: RequestedDocument): boolean =>
  a.key === b.key && a.version === b.version && a.textHash === b.textHash;
