export * from "./answer/index.ts";
export { dutchDay, shortDay } from "./calendar.ts";
export {
  createRequest,
  forwardRequest,
  updateRequest,
  withStatus,
  type CheckedDocument,
  type ChosenFinding,
  type CreateOptions,
  type RequestChanges,
} from "./create.ts";
export { blockMessages, readBlocks, writeBlock, type BlockFailure, type BlockResult } from "./exchange/block.ts";
export { readIncoming, readIncomingFile, type Incoming } from "./exchange/incoming.ts";
export { receivedRequest, travelling, type Bundle, type Exchange, type TravelRequest } from "./exchange/model.ts";
export { exchangeMessages, readExchange, type ExchangeFailure, type ExchangeResult } from "./exchange/read.ts";
export { requestExchange, writeExchange } from "./exchange/write.ts";
export { requestFile, requestFormats, type RequestFile, type RequestFormat } from "./file.ts";
export { mailtoFor, type Mailto } from "./mailto.ts";
export { mergeIncoming, type IncomingState, type Kept, type MergeRow } from "./merge.ts";
export { addQuestion, editQuestion, moveQuestion, removeQuestion } from "./questions.ts";
export {
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
export { isOutdated } from "./stuk.ts";
export { documentTitle, requestSubject, requestText } from "./text.ts";
export { statusSentence, warningsFor, type RequestWarning, type WarningKind } from "./warnings.ts";
export { deadlineFor, type Deadline } from "./working-days.ts";
