import { contact, type ChangeWindow, type Contact } from "@/rules";
import { contactTexts } from "./contact-texts";

/** One period as typed; `nr` only tells rows apart. */
export type WindowFields = {
  readonly nr: number;
  readonly from: string;
  readonly until: string;
  readonly note: string;
};

/** What stands in the form, as typed. */
export type ContactFields = {
  /** "dienstverlener:uwv" or "ministerie:SZW"; "" until chosen. */
  readonly whom: string;
  readonly email: string;
  readonly route: string;
  readonly termDays: string;
  readonly windows: readonly WindowFields[];
  readonly source: string;
  readonly checked: string;
};

export const emptyFields: ContactFields = {
  whom: "",
  email: "",
  route: "",
  termDays: "",
  windows: [],
  source: "",
  checked: "",
};

/** The rows with an empty one below them. */
export function withWindow(windows: readonly WindowFields[]): readonly WindowFields[] {
  const nr = Math.max(0, ...windows.map((window) => window.nr)) + 1;
  return [...windows, { nr, from: "", until: "", note: "" }];
}

/** The form for changing what is kept. */
export function fieldsFrom({ kind, id, email, route, termDays, windows, source, checked }: Contact): ContactFields {
  return {
    whom: `${kind}:${id}`,
    email: email ?? "",
    route,
    termDays: termDays === null ? "" : String(termDays),
    windows: windows.map(({ from, until, note }, nr) => ({ nr, from, until: until ?? "", note })),
    source,
    checked,
  };
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

type Outcome =
  | { readonly ok: true; readonly contact: Contact }
  /** One sentence for each field that needs something. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The contact in the form, or what is missing. `today` is `YYYY-MM-DD`: nobody looked in the future. */
export function contactFrom(fields: ContactFields, today: string): Outcome {
  const [kind = "", id = ""] = fields.whom.split(":");
  const windows: ChangeWindow[] = fields.windows
    .filter(({ from, until, note }) => `${from}${until}${note}`.trim() !== "")
    .map(({ from, until, note }) => ({ from, until: orNull(until), note: note.trim() }));
  const parsed = contact.safeParse({
    kind,
    id,
    email: orNull(fields.email),
    route: fields.route.trim(),
    termDays: fields.termDays.trim() === "" ? null : Number(fields.termDays),
    windows,
    source: fields.source.trim(),
    checked: fields.checked,
  });
  const problems = [
    ...new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => problemOf(String(path[0])))),
    ...(fields.checked > today ? [contactTexts.problems.future] : []),
    ...(windows.some(({ from, until }) => until !== null && until < from) ? [contactTexts.problems.order] : []),
  ];
  return parsed.success && problems.length === 0 ? { ok: true, contact: parsed.data } : { ok: false, problems };
}

const problemByField: ReadonlyMap<string, string> = new Map([
  ["kind", contactTexts.problems.whom],
  ["id", contactTexts.problems.whom],
  ["email", contactTexts.problems.email],
  ["route", contactTexts.problems.long],
  ["termDays", contactTexts.problems.termDays],
  ["windows", contactTexts.problems.windows],
  ["source", contactTexts.problems.source],
  ["checked", contactTexts.problems.checked],
]);

const problemOf = (field: string): string => problemByField.get(field) ?? contactTexts.problems.long;
