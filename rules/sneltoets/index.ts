export * from "./answer/index.ts";
export { dutchDay, shortDay } from "./calendar.ts";
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
  exchangeMessages,
  readExchange,
  type Exchange,
  type ExchangeFailure,
  type ExchangeResult,
} from "./exchange/read.ts";
export { writeExchange } from "./exchange/write.ts";
export { requestFile, requestFormats, type RequestFile, type RequestFormat } from "./file.ts";
export { mailtoFor, type Mailto } from "./mailto.ts";
export { addQuestion, editQuestion, moveQuestion, removeQuestion } from "./questions.ts";
export {
  requester,
  routes,
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
export { isOutdated } from "./stuk.ts";
export { documentTitle, requestSubject, requestText } from "./text.ts";
export { statusSentence, warningsFor, type RequestWarning, type WarningKind } from "./warnings.ts";
export { deadlineFor, type Deadline } from "./working-days.ts";
