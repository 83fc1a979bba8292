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

const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** "2026-11-12" → "12 november 2026". */
export function longDate(date: string): string {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** `today` and the result as `YYYY-MM-DD`. */
export function addDays(today: string, days: number): string {
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first Tuesday at least eight days after `today`: votes are usually held on Tuesdays. */
export function votingDay(today: string): string {
  const weekday = new Date(`${addDays(today, 8)}T12:00:00Z`).getUTCDay();
  return addDays(today, 8 + ((2 - weekday + 7) % 7));
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
