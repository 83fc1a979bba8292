import { ministries } from "../../providers/ministry.ts";
import { organisationNamed } from "../../providers/organisation-named.ts";
import { entryById } from "../../providers/registry.ts";

/** One way in which a name stands in a text. */
export type Spelling = {
  readonly words: string;
  /** True when it is also a word or could be one: then only these very capitals are the name. */
  readonly isExact: boolean;
};

/** Letters; a shorter name is an abbreviation and may be a word in other capitals. */
const longestAbbreviation = 5;

/** Two capitals without dots are an abbreviation of the field more often than a person: "WW", "EU". */
const shortestInitials = 2;

const inAnyCase = (words: string): Spelling => ({ words, isExact: false });
const asWritten = (words: string): Spelling => ({ words, isExact: true });

const spelled = (name: string): Spelling => (name.length > longestAbbreviation ? inAnyCase(name) : asWritten(name));

const isCapital = (letter: string | undefined): boolean => letter !== undefined && /\p{Lu}/u.test(letter);
const firstLetters = (tokens: readonly string[]): readonly string[] =>
  tokens.map((token) => token.slice(0, 1)).filter((letter) => letter !== "");

const titles = new Set(["dhr", "mevr", "mw", "mr", "dr", "drs", "ir", "ing", "prof", "msc", "bsc", "ma", "llm"]);
const particles = new Set(["van", "de", "der", "den", "het", "ten", "ter", "te", "el", "al", "von", "'t", "’t", "in"]);

const isTitle = (token: string): boolean => titles.has(token.toLowerCase().replaceAll(".", ""));
const isParticle = (token: string): boolean => particles.has(token.toLowerCase());

/** "S. de Wit" → "S.", "de Wit" and "Wit"; without a particle the last word is the surname. */
function partsOfPerson(name: string) {
  const tokens = name.split(/\s+/).filter((token) => token !== "" && !isTitle(token));
  const particle = tokens.findIndex(isParticle);
  const from = particle < 0 ? Math.max(0, tokens.length - 1) : particle;
  const surname = tokens.slice(from);
  return { given: tokens.slice(0, from), surname, core: surname.filter((token) => !isParticle(token)) };
}

/** The ways to write this person: in full, the surname, a given name, and shortened to first letters. */
export function spellingsOfPerson(name: string): readonly Spelling[] {
  const { given, surname, core } = partsOfPerson(name);
  const [letters, family] = [firstLetters(given), surname.join(" ")];
  if (letters.length === 0) return [inAnyCase(name), asWritten(core.join(" "))];
  const initials = [...letters, ...firstLetters(surname)];
  const capitals = [...letters, ...firstLetters(core)];
  return [
    inAnyCase(name),
    inAnyCase([...given, ...surname].join(" ")),
    ...[`${letters.join(".")}.`, `${letters.join(". ")}.`, `${letters[0]}.`].flatMap((short) => [
      inAnyCase(`${short} ${family}`),
      inAnyCase(`${short}${family}`),
    ]),
    surname.length > core.length ? inAnyCase(family) : asWritten(family),
    asWritten(core.join(" ")),
    ...given.filter((token) => !token.includes(".")).map(asWritten),
    ...[initials, capitals].flatMap((all) => [
      asWritten(all.length > shortestInitials ? all.join("") : ""),
      asWritten(`${all.join(".")}.`),
    ]),
  ];
}

const kindOfOrganisation =
  /^(?:het |de )?(?:ministerie van|fractie van de|fractie van|fractie|gemeente|provincie|waterschap|stichting|dienst|directie)\s+|-?fractie$/iu;

/** "SBD" of "Streek Bibliotheek Dienst"; "" when there are not two capitals. */
function abbreviationOf(name: string): string {
  const capitals = firstLetters(name.split(/[\s-]+/)).filter(isCapital);
  return capitals.length < 2 ? "" : capitals.join("");
}

/** What the lists of dienstverleners and ministries know it by; an alias without a capital is a word, not a name. */
function knownNames(name: string): readonly string[] {
  const provider = entryById(organisationNamed(name).id ?? "");
  const short = name.replace(kindOfOrganisation, "").trim().toLowerCase();
  const ministry = ministries().find((one) => [one.id, one.name].some((own) => own.toLowerCase() === short));
  const ofProvider =
    provider === undefined
      ? []
      : [provider.name, provider.abbreviation ?? "", ...provider.aliases, ...provider.formerNames];
  const ofMinistry = ministry === undefined ? [] : [ministry.name, ministry.id];
  return [...ofProvider, ...ofMinistry].filter((one) => /\p{Lu}/u.test(one));
}

/** The ways to write this organisation: in full, without what kind it is, shortened, and as it is known. */
export function spellingsOfOrganisation(name: string): readonly Spelling[] {
  // "Dienst Uitvoering Onderwijs (DUO)" is two names.
  const names = name.split(/[()]/).map((part) => part.trim());
  return [
    inAnyCase(name),
    ...names.flatMap((one) => [
      spelled(one),
      asWritten(one.replace(kindOfOrganisation, "").trim()),
      asWritten(abbreviationOf(one)),
      ...knownNames(one).map((known) => (known.includes(" ") ? spelled(known) : asWritten(known))),
    ]),
  ];
}
