/** Why nothing could be kept or read. Both happen on healthy computers, so they are values with a sentence. */
export type StorageFailure = { readonly kind: "full" | "unavailable"; readonly sentence: string };

export type SaveResult<T> =
  | { readonly kind: "saved"; readonly record: T }
  /** Somebody else saved first. `stored` is theirs, or null when it was removed or cannot be read. Nothing was written. */
  | { readonly kind: "conflict"; readonly stored: T | null; readonly sentence: string }
  | StorageFailure;

/** What a hook shows: nothing yet, the value with the number of records that could not be read, or why not. */
export type Stored<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T; readonly unreadable: number }
  | StorageFailure;

export const failureSentences = {
  full: "Er is geen ruimte meer om dit te bewaren. Verwijder oude verzoeken of maak schijfruimte vrij; uw tekst staat nog op het scherm.",
  unavailable:
    "De browser laat bewaren hier niet toe, bijvoorbeeld in een privévenster. Kopieer of download uw tekst voordat u sluit.",
} as const satisfies Record<StorageFailure["kind"], string>;

export const conflictSentences = {
  changed: "Dit is intussen in een ander venster gewijzigd. Bekijk eerst die versie, of bewaar de uwe als kopie.",
  removed: "Dit is intussen in een ander venster verwijderd. U kunt het terugzetten.",
  otherAnswer:
    "Er is al een antwoord met dit nummer bewaard, met een andere inhoud. Vraag de afzender welk antwoord geldt.",
  unreadable: "De bewaarde versie is niet leesbaar en blijft staan. Bewaar de uwe als kopie.",
} as const;

const failureOf: ReadonlyMap<string, StorageFailure["kind"]> = new Map([
  ["QuotaExceededError", "full"],
  ["MissingAPIError", "unavailable"],
  ["OpenFailedError", "unavailable"],
  ["InvalidStateError", "unavailable"],
  ["SecurityError", "unavailable"],
  // Firefox, when the profile's storage is damaged or a private window refuses.
  ["UnknownError", "unavailable"],
  // Another window already runs a newer version of the extension; a reload of this one helps.
  ["VersionError", "unavailable"],
  ["DatabaseClosedError", "unavailable"],
]);

/** Dexie wraps the browser's error; the cause that counts is the innermost one. */
function* causesOf(error: unknown): Generator<string> {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Object; depth += 1) {
    if ("name" in current && typeof current.name === "string") yield current.name;
    current = "inner" in current ? current.inner : undefined;
  }
}

export function failureFrom(error: unknown): StorageFailure | undefined {
  const kinds = [...causesOf(error)].map((name) => failureOf.get(name)).filter((kind) => kind !== undefined);
  const kind = kinds.includes("full") ? "full" : kinds[0];
  return kind === undefined ? undefined : { kind, sentence: failureSentences[kind] };
}
