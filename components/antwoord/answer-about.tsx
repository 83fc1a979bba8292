import {
  areOtherTexts,
  documentTitle,
  dutchDay,
  textChoice,
  type AnswerDraft,
  type RequestedDocument,
  type SneltoetsRequest,
} from "@/rules";
import type { TextAtHand } from "@/storage";
import { fullDay } from "../shared/dates";
import { RadioGroup } from "../shared/fields";
import { Notice } from "../shared/notice";
import { fieldId } from "./choices";
import { answerTexts } from "./texts";

type AboutProps = {
  readonly draft: AnswerDraft;
  readonly request: SneltoetsRequest;
  readonly texts: readonly TextAtHand[];
  readonly onChoose: (stuk: RequestedDocument) => void;
};

/** Which text the answer is about: asked when another one turned up, and from then on to be chosen otherwise. */
export function AboutText({ draft, request, texts, onChoose }: AboutProps) {
  const choice = textChoice(
    draft,
    texts.map(({ stuk }) => stuk),
  );
  if (choice === null) return null;
  const options = choice.texts.map((stuk, at) => ({
    value: String(at),
    label: documentTitle(stuk),
    hint: whichText(stuk, request, texts),
  }));
  return (
    <div id={fieldId("stuk")}>
      <Notice tone={choice.chosen === null ? "let-op" : "info"}>
        <RadioGroup
          legend={answerTexts.aboutHeading}
          value={choice.chosen === null ? null : String(choice.chosen)}
          options={options}
          onChange={(chosen) => onChoose(choice.texts[Number(chosen)] ?? draft.stuk)}
        />
        <p>{choice.chosen === null ? answerTexts.aboutChanged : answerTexts.aboutChosen}</p>
      </Notice>
    </div>
  );
}

function whichText(stuk: RequestedDocument, request: SneltoetsRequest, texts: readonly TextAtHand[]): string {
  if (!areOtherTexts(stuk, request.stuk)) return answerTexts.aboutAsked;
  const read = texts.find((text) => text.read !== null && !areOtherTexts(text.stuk, stuk))?.read;
  return read ? answerTexts.aboutKnown(fullDay(dutchDay(read.readAt))) : answerTexts.aboutStarted;
}
