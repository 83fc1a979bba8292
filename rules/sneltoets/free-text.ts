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

// Nine digits, loose or in groups ("123 456 789", "123.456.789"), not part of a longer number.
function holdsBsn(text: string): boolean {
  const numbers = text.match(/\d[\d .-]{7,20}\d/g) ?? [];
  return numbers.some((number) => isBsn(number.replaceAll(/\D/g, "")));
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
  return [...new Set(words(text).map((word) => word.replace(/[.+-]+$/, "")))].filter((word) => markings.has(word));
}
