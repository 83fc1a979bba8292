export {
  conditionsOf,
  maxConditions,
  sneltoetsAnswer,
  type AnsweredQuestion,
  type AnswerStatus,
  type Condition,
  type Conditions,
  type Details,
  type Kosten,
  type Organisation,
  type Outcome,
  type OutcomeKind,
  type RequestReference,
  type SignalVerdict,
  type SneltoetsAnswer,
  type Termijn,
  type Verdict,
  type VerdictKind,
} from "./answer.ts";
export { answerAbout, textChoice, type TextChoice } from "./about-text.ts";
export {
  completeAnswer,
  mandatoryFields,
  type AnswerField,
  type CompleteResult,
  type MissingField,
} from "./complete.ts";
export {
  answerDraft,
  createDraft,
  isBlankCondition,
  needsConditions,
  updateDraft,
  type AnswerDraft,
  type DraftChanges,
  type DraftCondition,
  type DraftDetail,
  type DraftTicks,
} from "./draft.ts";
export {
  agreedChoices,
  certaintyChoices,
  findChoice,
  costChoices,
  disclosureChoices,
  outcomeChoices,
  refusalChoices,
  signalVerdictChoices,
  termChoices,
  choiceTitle,
  verdictChoices,
  type Choice,
} from "./choices.ts";
export { detailFields, type DetailField, type DetailId } from "./details.ts";
export { basis, beroepen, type TickField } from "./ticks.ts";
