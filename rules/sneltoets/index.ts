export { dutchDay, longDay, shortDay } from "./calendar.ts";
export {
  createRequest,
  updateRequest,
  withStatus,
  type CheckedDocument,
  type ChosenFinding,
  type CreateOptions,
  type RequestChanges,
} from "./create.ts";
export {
  exchangeFailures,
  exchangeMessages,
  readExchange,
  type Exchange,
  type ExchangeFailure,
  type ExchangeResult,
} from "./exchange/read.ts";
export { writeExchange } from "./exchange/write.ts";
export { requestFile, requestFormats, type RequestFile, type RequestFormat } from "./file.ts";
export { mailtoFor, mailtoLimit, type Mailto } from "./mailto.ts";
export { addQuestion, editQuestion, moveQuestion, removeQuestion, standardQuestions } from "./questions.ts";
export {
  confidentialities,
  maxSignalQuestions,
  requester,
  routes,
  signalStrengths,
  sneltoetsRequest,
  terms,
  unknownRequester,
  withdrawalReasons,
  type Confidentiality,
  type Recipient,
  type RequestedDocument,
  type Requester,
  type RequestQuestion,
  type RequestSignal,
  type RequestStatus,
  type Route,
  type SneltoetsRequest,
  type Term,
  type WithdrawalReason,
} from "./request.ts";
export { confidentialityTitle, documentTitle, dossierTitle, requestSubject, requestText } from "./text.ts";
export { statusSentence, warningKinds, warningsFor, type RequestWarning, type WarningKind } from "./warnings.ts";
export { deadlineFor, isWorkingDay, workingDaysOf, type Deadline } from "./working-days.ts";
