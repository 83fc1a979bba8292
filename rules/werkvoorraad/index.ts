export { attentionOf, type Attention, type AttentionKind } from "./attention.ts";
export type { Alike } from "./counted.ts";
export {
  dimensionsOf,
  everything,
  filterItems,
  isFiltering,
  workFilter,
  type DueChoice,
  type VoteChoice,
  type WorkFilter,
} from "./filter.ts";
export { workItems, type WorkItem } from "./item.ts";
export { longestNote, mark, unmarked, workStatuses, type Mark, type WorkStatus } from "./mark.ts";
export { remindersOf, reminderText, type Reminder } from "./reminder.ts";
export { requestLines, requestStates, type Exchanged, type RequestLine, type RequestState } from "./request-line.ts";
export {
  addressKey,
  withoutRules,
  workRow,
  workRowFrom,
  workRowShape,
  type RowSource,
  type WorkRow,
  type WorkSignal,
} from "./row.ts";
export { foldForSearch, holdsWords, searchWords } from "./search.ts";
export { sortColumns, sortItems, voteFirst, workSort, type SortColumn, type WorkSort } from "./sort.ts";
export { dossiersIn, totalsOf, type ArticleLine, type Cell, type Tally, type Totals } from "./totals.ts";
export { laterVersion, laterVersions } from "./versions.ts";
export { firstView, savedView, workColumns, workView, type SavedView, type WorkColumn, type WorkView } from "./view.ts";
export { dossierFormats } from "./export/dossier-formats.ts";
export { dossierLetter, type DossierInput } from "./export/dossier.ts";
export { exportJson } from "./export/json.ts";
export { exportTable, statusTitles, type ExportTable } from "./export/table.ts";
