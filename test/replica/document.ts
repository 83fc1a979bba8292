import { addDays, weekdayOf } from "../../rules/sneltoets/calendar.ts";

/** One kamerstuk of the replica: everything the pages and files about it are made from. All of it is invented. */
export type ReplicaDocument = {
  /** Name in tests and in the list page's address. */
  readonly name: string;
  readonly folder: "amendementen" | "moties" | "kamervragen";
  /** Numbers as the site uses them in `detail?id=…&did=…`. */
  readonly id: string;
  readonly did: string;
  /** "Amendement", "Gewijzigd amendement", "Motie", … as the page shows it. */
  readonly kind: string;
  /** Dossier as people write it: "99 104", "99 600 XV". */
  readonly dossier: string;
  readonly dossierTitle: string;
  /** What the page's title says the document is about: "over …". */
  readonly subject: string;
  readonly nr: string;
  readonly heading: string;
  /** Line under the heading, such as "Ontvangen 12 november 2026". */
  readonly dateLine: string;
  readonly members: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly voteDate?: string;
  /** Paragraphs from the opening formula to the last signature. */
  readonly body: readonly string[];
};

/** The first Tuesday at least eight days after `today`: votes are usually held on Tuesdays. */
export function votingDay(today: string): string {
  const first = addDays(today, 8);
  return addDays(first, (2 - weekdayOf(first) + 7) % 7);
}

/** The session year that holds `date`; it starts in September. */
export function sessionYear(date: string): string {
  const [year = "0", month = "0"] = date.split("-");
  const start = Number(month) >= 9 ? Number(year) : Number(year) - 1;
  return `${start}–${start + 1}`;
}

/** The document as one paragraph per line, header first: the text that every page and file about it holds. */
export function paragraphsOf(stuk: ReplicaDocument): readonly string[] {
  return [
    "Tweede Kamer der Staten-Generaal",
    `Vergaderjaar ${sessionYear(stuk.date)}`,
    stuk.dossier,
    stuk.dossierTitle,
    `Nr. ${stuk.nr}`,
    ...stuk.heading.split("\n"),
    stuk.dateLine,
    ...stuk.body,
  ];
}

/** Path of the detail page on www.tweedekamer.nl. */
export const detailPath = (stuk: ReplicaDocument): string =>
  `/kamerstukken/${stuk.folder}/detail?id=${stuk.id}&did=${stuk.did}`;
