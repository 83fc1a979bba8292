import type { Check } from "./check.ts";
import type { ParliamentaryDocument, Target } from "./document/index.ts";

/** Several documents of one dossier that touch the same thing. A fact, no judgement. */
export type Stapeling = {
  readonly kind: "artikel" | "dienstverlener";
  readonly dossier: string;
  /** "artikel 10d" or the name of the dienstverlener. */
  readonly what: string;
  /** Places in the list that was given, in its order; two or more. */
  readonly checks: readonly number[];
  /** "In dossier 99430 raken 3 stukken artikel 10d." */
  readonly message: string;
};

type Item = { readonly check: Check; readonly at: number };

/**
 * What the given documents have in common, per dossier, most documents first. Documents without a dossier do not count;
 * of versions that replace each other and of documents with the same words only the last counts.
 */
export function stapelingOf(checks: readonly Check[]): readonly Stapeling[] {
  const items = openItems(checks.map((check, at) => ({ check, at })));
  const dossiers = new Set(items.flatMap(({ check }) => check.document.facts.dossier ?? []));
  return [...dossiers]
    .flatMap((dossier) => {
      const own = items.filter(({ check }) => check.document.facts.dossier === dossier);
      return [
        ...shared("artikel", dossier, own, ({ document }) =>
          document.changes.flatMap(({ target }) => articleOf(target)),
        ),
        ...shared("dienstverlener", dossier, own, providersIn),
      ];
    })
    .toSorted((a, b) => b.checks.length - a.checks.length);
}

function openItems(items: readonly Item[]): readonly Item[] {
  return items.filter((item, index) => !items.some((other, at) => at !== index && standsFor(other, item)));
}

/** Replaced by a later number, opened twice, or an alternative with the same words: the last one stands for both. */
function standsFor(other: Item, item: Item): boolean {
  const [a, b] = [other.check.document.facts, item.check.document.facts];
  if (a.dossier !== b.dossier) return false;
  if (a.replaces !== null && a.replaces === b.nr) return true;
  const isSame = (a.nr !== null && a.nr === b.nr) || operativeText(other) === operativeText(item);
  return isSame && other.at > item.at;
}

function operativeText({ check: { document }, at }: Item): string {
  const words = document.passages
    .filter(({ zone }) => zone === "opdracht" || zone === "nieuw" || zone === "geschrapt" || zone === "dictum")
    .map(({ range: [start, end] }) => document.text.slice(start, end).replaceAll(/\s+/g, " ").trim());
  return words.length === 0 ? `leeg ${at}` : words.join(" ").toLowerCase();
}

type Thing = { readonly key: string; readonly name: string };

function shared(
  kind: Stapeling["kind"],
  dossier: string,
  items: readonly Item[],
  thingsIn: (check: { readonly document: ParliamentaryDocument } & Pick<Check, "providers">) => readonly Thing[],
): readonly Stapeling[] {
  const names = new Map<string, string>();
  const places = new Map<string, Set<number>>();
  for (const { check, at } of items) {
    for (const { key, name } of thingsIn(check)) {
      if (!names.has(key)) names.set(key, name);
      places.set(key, (places.get(key) ?? new Set()).add(at));
    }
  }
  return [...places].flatMap(([key, found]) => {
    const what = names.get(key) ?? key;
    const message = `In dossier ${dossier} raken ${found.size} stukken ${what}.`;
    return found.size < 2 ? [] : [{ kind, dossier, what, checks: [...found], message }];
  });
}

/** The article of the act; the same number in another article of the bill belongs to another act. */
function articleOf({ actPlace, billPlace, act }: Target): readonly Thing[] {
  const article = articleIn(actPlace);
  const ofBill = articleIn(billPlace);
  const name = article ?? ofBill;
  if (name === undefined) return [];
  const owner = article === undefined ? "" : (ofBill ?? act ?? "");
  return [{ key: `${owner}|${name}`.toLowerCase(), name }];
}

/** "artikel 10d, vierde lid" is about artikel 10d. */
function articleIn(place: string | null): string | undefined {
  return /artikel [^\s,;:.]+/i.exec(place ?? "")?.[0].toLowerCase();
}

function providersIn({ providers }: Pick<Check, "providers">): readonly Thing[] {
  return providers.filter(({ role }) => role === "voert-uit").map(({ id, name }) => ({ key: id, name }));
}
