export * from "./answer/index.ts";
export {
  bundleLetter,
  bundleRequests,
  bundleSubject,
  haveSameRecipients,
  maxBundled,
  recipientsOf,
  type BundleOptions,
} from "./bundle.ts";
export { dutchDay, shortDay } from "./calendar.ts";
export {
  contactOfMinistry,
  contactsOfRecipients,
  mailAddressesFor,
  ownTermsOf,
  promisedDays,
  withRecipients,
  type OwnTerm,
} from "./contacts.ts";
export {
  askedFrom,
  assignRequest,
  createRequest,
  documentFrom,
  forwardRequest,
  updateRequest,
  withStatus,
  withSteps,
  type CheckedDocument,
  type ChosenFinding,
  type CreateOptions,
  type RequestChanges,
} from "./create.ts";
export {
  blockMessages,
  readBlocks,
  splitBlock,
  writeBlock,
  type BlockFailure,
  type BlockResult,
} from "./exchange/block.ts";
export { readIncoming, readIncomingFile, type Incoming } from "./exchange/incoming.ts";
export { receivedRequest, travelling, type Bundle, type Exchange, type TravelRequest } from "./exchange/model.ts";
export { exchangeMessages, readExchange, type ExchangeFailure, type ExchangeResult } from "./exchange/read.ts";
export { answerExchange, bundleExchange, requestExchange, writeExchange } from "./exchange/write.ts";
export { casusFile, casusFormats, casusLetter, type LeavingPart } from "./casus/file.ts";
export { casusCautions, casusParts, casusRemarks, stayingOf, type CasusPart } from "./casus/parts.ts";
export { csvText } from "./carriers/csv.ts";
export { mailtoFor, type Mailto } from "./carriers/mailto.ts";
export {
  compareAnswers,
  comparedLetter,
  noodremFirst,
  outcomeTitle,
  type ComparedAnswers,
  type ComparedRow,
  type SomeAnswers,
} from "./compare-answers.ts";
export { copyTexts, type CopyTextId } from "./copy-texts.ts";
export {
  answerFile,
  answerFormats,
  bundleFile,
  bundleFormatsFor,
  requestFile,
  requestFormats,
  type AnswerFormat,
  type FileContent,
  type RequestFormat,
  type SneltoetsFile,
} from "./file.ts";
export {
  conditionText,
  conditionsTitle,
  signalHead,
  type Block,
  type Letter,
  type Row,
  type Section,
} from "./letter/letter.ts";
export { addCounts, countsFile, countVerdicts, readCounts, type RuleCounts } from "./learning.ts";
export { letterText } from "./letter/print-text.ts";
export { answerMail, bundleMail, requestMail } from "./mail-text.ts";
export {
  answerLabel,
  answerLetter,
  answerSubject,
  answerText,
  basisText,
  costText,
  detailText,
  statusText,
  termText,
} from "./oplegger.ts";
export { noneOutdated, outdatedMark, outdatedSentence, type Outdated } from "./outdated.ts";
export { stepTitle, timelineOf, type Moment } from "./timeline.ts";
export { mergeIncoming, type IncomingState, type Kept, type MergeRow } from "./merge.ts";
export { knelpuntenFile, knelpuntFormats } from "./knelpunten/export.ts";
export {
  changeKnelpunt,
  createKnelpunt,
  emptyKnelpunt,
  findKnelpunten,
  hasSameFields,
  isLinked,
  knelpunt,
  knelpuntenBeside,
  knelpuntFieldsFrom,
  knelpuntFieldsOf,
  linkKnelpunt,
  organisationsIn,
  withWords,
  type Knelpunt,
  type KnelpuntFields,
  type KnelpuntFilter,
} from "./knelpunten/knelpunt.ts";
export {
  knownUntil,
  readRecesses,
  recess,
  recessList,
  withRecesses,
  type Recess,
  type UnreadLine,
  type UnreadReason,
} from "./recesses.ts";
export { addQuestion, editQuestion, moveQuestion, removeQuestion } from "./questions.ts";
export {
  longest,
  maxSteps,
  recordFields,
  requester,
  routes,
  stepKinds,
  sneltoetsRequest,
  terms,
  unknownRequester,
  withdrawalReasons,
  type Confidentiality,
  type Forward,
  type Recipient,
  type RequestedDocument,
  type Requester,
  type RequestQuestion,
  type RequestSignal,
  type RequestStatus,
  type RequestStep,
  type Route,
  type SneltoetsRequest,
  type StepKind,
  type Term,
  type WithdrawalReason,
} from "./request.ts";
export { relatedAnswers } from "./related.ts";
export { organisationKey, responsesTo } from "./responses.ts";
export { areOtherTexts, isOutdated, isOutdatedAmong, type TextIdentity } from "./stuk.ts";
export { documentTitle, requestLetter, requestSubject, requestText } from "./text.ts";
export {
  answerWarnings,
  knelpuntWarnings,
  statusSentence,
  warningsFor,
  type RequestWarning,
  type WarningKind,
} from "./warnings.ts";
export { deadlineFor, dueOf, workingDaysText, type Deadline } from "./working-days.ts";
