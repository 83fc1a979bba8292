/**
 * What the addresses of the two sites tell. Address forms as seen in public scrapers, 2021–2026.
 * Pure: says where something is, never fetches it.
 */

export const sites = {
  tweedekamer: { name: "Tweede Kamer", origin: "https://www.tweedekamer.nl" },
  officielebekendmakingen: { name: "Officiële bekendmakingen", origin: "https://zoek.officielebekendmakingen.nl" },
} as const;
export type Site = keyof typeof sites;

/** stuk: page of one kamerstuk · bestand: the file itself · dossier: a bill with its stukken · lijst: any page that names many. */
export type AddressKind = "stuk" | "bestand" | "dossier" | "lijst" | "overig";

export type SiteAddress = {
  readonly site: Site;
  readonly kind: AddressKind;
  /** Document number, "2026D11033", or null. */
  readonly did: string | null;
  /** Number of the zaak, "2026Z04842", or null. */
  readonly id: string | null;
  /** Dossier as `36410-VIII`, or null. */
  readonly dossier: string | null;
  /** Publication, or null. */
  readonly kst: Kst | null;
};

/** A kamerstuk as published: `kst-36410-VIII-20`. Since autumn 2026 some ids hold neither dossier nor number. */
export type Kst = {
  /** Id without suffix, as it goes into an address. */
  readonly id: string;
  readonly dossier: string | null;
  readonly nr: string | null;
};

const hosts: ReadonlyMap<string, Site> = new Map([
  ["www.tweedekamer.nl", "tweedekamer"],
  ["tweedekamer.nl", "tweedekamer"],
  ["zoek.officielebekendmakingen.nl", "officielebekendmakingen"],
]);

/** Folder and file names that decide the kind of a tweedekamer.nl page; the first that fits wins. */
const tweedekamerKinds: readonly (readonly [pattern: RegExp, kind: AddressKind])[] = [
  [/^\/downloads\/document$/i, "bestand"],
  [/^\/kamerstukken\/wetsvoorstellen\/detail$/i, "dossier"],
  // The votes of one day, and a debate: pages that name many stukken.
  [/^\/kamerstukken\/stemmingsuitslagen\/detail$/i, "lijst"],
  [/^\/debat_en_vergadering(\/[\w-]+)+$/i, "lijst"],
  // The folder name is not significant: amendments also stand under /kamervragen/detail.
  [/^\/(kamerstukken|kamervragen)(\/[\w-]+)*\/detail$/i, "stuk"],
  [/^\/kamerstukken\/[\w-]+$/i, "lijst"],
  [/^\/zoeken$/i, "lijst"],
];

const documentNumber = /^\d{4}D\d{4,6}$/;
const zaakNumber = /^\d{4}Z\d{4,6}$/;

/** Says what a web address is, or null when it belongs to neither site. Never throws. */
export function addressFrom(url: string): SiteAddress | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const site = parsed === null ? undefined : hosts.get(parsed.hostname);
  if (parsed === null || site === undefined || !/^https?:$/.test(parsed.protocol)) return null;
  return site === "tweedekamer" ? tweedekamerAddress(parsed) : publicationAddress(parsed);
}

/** Whether this is the page of one kamerstuk on a site we know, or its publication. */
export function isKamerstukPage(url: string): boolean {
  return addressFrom(url)?.kind === "stuk";
}

/** Address of the file of a document number: same origin as the page, PDF or DOCX. */
export function downloadUrl(did: string): string {
  return `${sites.tweedekamer.origin}/downloads/document?id=${encodeURIComponent(did)}`;
}

/** The same kamerstuk in its published forms, in order of preference for reading. */
export function publicationUrls(kst: Kst): { readonly xml: string; readonly html: string; readonly pdf: string } {
  const base = `${sites.officielebekendmakingen.origin}/${kst.id}`;
  return { xml: `${base}.xml`, html: `${base}.html`, pdf: `${base}.pdf` };
}

/**
 * Publication id from a dossier ("36410-VIII", "36 410 VIII", "21 501-02", "36 455 (R2188)") and a number ("20", "nr. 20").
 * Null when either is not understood.
 */
export function kstFrom(dossier: string, nr: string): Kst | null {
  const parts = /^(\d\d) ?(\d{3})(?:[ -]([0-9A-Z]{1,6}))?(?: ?-?\(R ?\d+\))?$/i.exec(dossier.trim());
  const number = /^(?:nr\. ?)?(\d{1,5}|[A-Z]{1,3})$/i.exec(nr.trim())?.[1];
  if (parts === null || number === undefined) return null;
  const base = `${parts[1]}${parts[2]}`;
  // "36 455-R2188": the number of a rijkswet is not part of the id.
  const addition = parts[3] === undefined || /^R\d+$/i.test(parts[3]) ? "" : `-${parts[3]}`;
  return { id: `kst-${base}${addition}-${number}`, dossier: `${base}${addition}`, nr: number };
}

/** Reads a publication id: "kst-36410-VIII-20", "kst-35925-A-8", "kst-36410-H", "kst-36410-20-h1", "kst-1268678"; null for others. */
export function parseKst(text: string): Kst | null {
  const id = /^kst-\d{5,8}(?:-[0-9A-Z]{1,6}){0,3}(?=$|-[a-z]\d)/.exec(text.trim())?.[0];
  if (id === undefined) return null;
  const [, base = "", ...rest] = id.split("-");
  const nr = rest.pop();
  if (nr === undefined) return { id, dossier: null, nr: null };
  // Older ids write dossier 21501-02 as 2150102.
  const dossier = base.length === 7 ? [base.slice(0, 5), base.slice(5)] : [base];
  return { id, dossier: [...dossier, ...rest].join("-"), nr };
}

function tweedekamerAddress(url: URL): SiteAddress {
  const path = url.pathname.replace(/\/$/, "");
  const values = ["did", "id"].map((name) => url.searchParams.get(name) ?? "");
  const did = values.find((value) => documentNumber.test(value)) ?? null;
  const id = values.find((value) => zaakNumber.test(value)) ?? null;
  const kind = tweedekamerKinds.find(([pattern]) => pattern.test(path))?.[1] ?? "overig";
  const named = kind === "stuk" || kind === "bestand" ? did !== null || id !== null || kind === "bestand" : true;
  return {
    site: "tweedekamer",
    kind: named ? kind : "overig",
    did,
    id,
    dossier: dossierFrom(url.searchParams),
    kst: null,
  };
}

function dossierFrom(parameters: URLSearchParams): string | null {
  const value = parameters.get("dossier") ?? parameters.get("qry")?.replace(/^wetsvoorstel:/, "") ?? "";
  return /^\d{5}(-[0-9A-Z]{1,6})?$/.test(value) ? value : null;
}

const notPublished = {
  site: "officielebekendmakingen",
  kind: "overig",
  did: null,
  id: null,
  dossier: null,
  kst: null,
} as const;

/** A page that names many publications: all of one dossier ("/dossier/36410-VIII"), or what was searched for. */
function listAddress(path: string): Partial<Pick<SiteAddress, "kind" | "dossier">> {
  if (path === "/resultaten") return { kind: "lijst" };
  const dossier = /^\/dossier\/(\d{5}(?:-[0-9A-Za-z]{1,6})?)$/.exec(path)?.[1];
  if (dossier !== undefined) return { kind: "dossier", dossier: dossier.toUpperCase() };
  return path.startsWith("/dossier/") ? { kind: "lijst" } : {};
}

function publicationAddress(url: URL): SiteAddress {
  const [, name = "", extension = "html"] = /^\/([\w-]+)(?:\.(html|xml|pdf|odt))?$/.exec(url.pathname) ?? [];
  const kst = parseKst(name);
  if (kst === null) return { ...notPublished, ...listAddress(url.pathname) };
  const kind = extension === "html" ? "stuk" : "bestand";
  return { ...notPublished, kind, dossier: kst.dossier, kst };
}
