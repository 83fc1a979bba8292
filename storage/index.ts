/** The door of everything that is kept. Outside storage/, import from "@/storage" only. */
export { removeContact, saveContact, type ContactResult } from "./db/contacts.ts";
export { correctionsFile, removeCorrection, saveCorrection, type CorrectionResult } from "./db/corrections.ts";
export {
  answerDraftWriter,
  readAnswerDrafts,
  removeAnswerDraft,
  restoreAnswerDraft,
  saveAnswerDraft,
} from "./db/answer-drafts.ts";
export { readExchanged } from "./db/exchanged.ts";
export { readAnswers, removeAnswer, saveAnswer, type ReceivedVersion } from "./db/answers.ts";
export { dismiss, undismiss, type DismissResult } from "./db/dismiss.ts";
export { dismissalOf, readDismissals, type Dismissal } from "./db/dismissals.ts";
export { cachedDocument, cacheDocument, type CachedText, type CacheResult } from "./db/documents.ts";
export { removeDraft, saveDraft, type Draft } from "./db/drafts.ts";
export {
  useAllRequests,
  useAnswerDrafts,
  useAnswers,
  useAnswersAbout,
  useLaterAnswers,
  useDismissals,
  useDrafts,
  useExchanged,
  useJudgements,
  useKnelpunten,
  useRequest,
  useRequests,
  useStoredCounts,
  useFirstStuk,
  useLaterVersion,
  useStuk,
  useTextsAtHand,
} from "./db/hooks.ts";
export { judge, unjudge, type Judgement, type JudgeResult } from "./db/judgements.ts";
export { removeKnelpunt, restoreKnelpunt, saveKnelpunt } from "./db/knelpunten.ts";
export { exportStored, exportUnreadable, wipeStored, type StoredCounts } from "./db/overview.ts";
export { planRestore, restoreStored, type RestoreLine, type RestorePlan } from "./db/backup.ts";
export { shownFindings } from "./db/shown-findings.ts";
export { countOldStukken, tidyStukken } from "./db/tidy.ts";
export { changeMarks, restoreMarks, type MarkChange, type MarkResult } from "./db/marks.ts";
export {
  addLinks,
  changeScan,
  createScan,
  isListPage,
  nextPage,
  removeScan,
  retryScan,
  runningScans,
  settleItem,
  waitingItems,
  type FailedItem,
  type Scan,
  type ScanCounts,
  type ScanItem,
  type ScanState,
  type ScanWithCounts,
} from "./db/scans.ts";
export {
  currentCheck,
  keepStuk,
  readStukken,
  readTexts,
  recheck,
  renewWorkRows,
  repeatCheck,
  staleStukken,
  type ReadFrom,
  type Repeated,
  type Stuk,
  type StukResult,
} from "./db/stukken.ts";
export { readTextsBeside } from "./db/outdated.ts";
export { type TextAtHand } from "./db/texts-at-hand.ts";
export { useContacts, useCorrections, type KnownContact } from "./db/provider-hooks.ts";
export { useFailedItems, useMarks, useScans, useWorkRows } from "./db/work-hooks.ts";
export { beginWorkRows } from "./db/follow-work-rows.ts";
export { keepChangedLines } from "./db/work-snapshot.ts";
export { workRowAt } from "./db/work-rows.ts";
export {
  readRequest,
  removeRequest,
  requestWriter,
  restoreRequest,
  saveRequest,
  type RequestWriter,
} from "./db/requests.ts";
export { type RemoveResult, type Writer } from "./db/revisions.ts";
export { type SaveResult, type StorageFailure, type Stored } from "./result.ts";
export {
  decidable,
  readSetting,
  scanPaces,
  wipeSettings,
  writeSetting,
  type PanelChoices,
  type ScanPace,
  type Setting,
  type SettingName,
  type SettingResult,
  type Settings,
} from "./settings.ts";
export { readPolicy, usePolicy } from "./policy.ts";
export { textHash } from "./text-hash.ts";
export { useSetting, type UsedSetting } from "./use-setting.ts";
