import { trimEndOf } from "../document/characters.ts";

/** What people should not put in a free text by accident. Reports what it might be; never the number itself. */

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}@.+-]+/u)
    .filter((word) => word !== "");

/** The eleven test of the burgerservicenummer: 9a+8b+…+2h−i divisible by 11. */
function isBsn(digits: string): boolean {
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const weighed = Array.from(digits, (digit, index) => Number(digit) * (index === 8 ? -1 : 9 - index));
  const sum = weighed.reduce((total, part) => total + part, 0);
  return sum % 11 === 0;
}

/** The ways people write a burgerservicenummer, as the lengths of its groups: 123456789, 123.456.789, 1234.56.789. */
const bsnGroups = [[9], [3, 3, 3], [4, 2, 3]] as const;

function holdsBsn(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  return groups.some((_, start) =>
    bsnGroups.some((lengths) => {
      const parts = groups.slice(start, start + lengths.length);
      return lengths.every((length, nth) => parts[nth]?.length === length) && isBsn(parts.join(""));
    }),
  );
}

const kindsOfPersonalData: readonly { readonly what: string; readonly holds: (text: string) => boolean }[] = [
  { what: "een burgerservicenummer", holds: holdsBsn },
  {
    what: "een bankrekeningnummer",
    holds: (text) => /NL\d{2}[A-Z]{4}\d{10}(?!\d)/.test(text.toUpperCase().replaceAll(/[ .-]/g, "")),
  },
  { what: "een e-mailadres", holds: (text) => words(text).some((word) => /^[^@]+@[^@]+\.[a-z]{2,}$/.test(word)) },
  { what: "een telefoonnummer", holds: (text) => /(?:^|[^\d])(?:\+31|0031|0)[ -]?6(?:[ -]?\d){8}(?!\d)/.test(text) },
];

/** The kinds of personal data that the text may hold, in Dutch with article. */
export function personalData(text: string): readonly string[] {
  return kindsOfPersonalData.filter(({ holds }) => holds(text)).map(({ what }) => what);
}

/** Markings of the Voorschrift Informatiebeveiliging Rijksdienst Bijzondere Informatie and words people use for them. */
const markings = new Set([
  "vertrouwelijk",
  "confidentieel",
  "geheim",
  "staatsgeheim",
  "stg",
  "stg.",
  "dep.v",
  "dep.v.",
]);

/** The marking words in the text, each once, as the user wrote them in lower case. */
export function confidentialWords(text: string): readonly string[] {
  return [...new Set(words(text).map((word) => trimEndOf(word, ".+-")))].filter((word) => markings.has(word));
}
