import { defineRule, type Match, type Reading, type Segment } from "../engine/index.ts";
import { outsideActsOf, privateAgents } from "./lexicon/agents.ts";
import { askedGroups, writtenGroups } from "./lexicon/groups.ts";
import { anAge, changedParameters } from "./lexicon/parameters.ts";
import { persons } from "./lexicon/words.ts";
import { doenvermogentoets, schrijfwijzerUitvoering } from "./sources.ts";

export const doelgroep = defineRule({
  id: "doelgroep",
  title: "Andere doelgroep",
  dimensions: ["B", "I", "C"],
  why: "Een andere groep mensen of bedrijven vraagt andere gegevens, brieven en capaciteit. Niet iedereen is al bekend bij de uitvoering.",
  sources: [schrijfwijzerUitvoering, doenvermogentoets],
  message: "De tekst verandert voor wie een recht of plicht geldt. Dat vraagt andere gegevens en capaciteit.",
  question: "Zijn deze mensen of bedrijven bij u bekend, en hoe bereikt u hen?",
  strength: "middel",
  phrases: {
    nieuw: writtenGroups,
    dictum: askedGroups,
  },
  unless: [
    "(alsmede|evenals|dan wel) (dat|indien|wanneer|als|voor zover)",
    "dan wel (om|van|het orgaan|een rechtspersoon)",
    "(persoon|personen) aan wie (dit|dat|het) is gevraagd",
    "(degenen|personen|medewerkers) die ..6 toegang (heeft|hebben)",
    "<periode> (is|zijn) (verstreken|verlopen)",
    "recht op (inzage|bezwaar|beroep|bijstand|[een] afschrift)",
    "aantal ..6 (jonger|ouder) ..1 dan",

    "(als|zoals) bedoeld in",
    "met goed gevolg",
    `door (de|een) (${persons}) (die|met)`,
    `(indien|wanneer|als|dat|nadat|voordat|zodra) (de|een|het) (${persons}) (die|met)`,
    "(slechts|alleen|uitsluitend) in aanmerking",
    "die ..1 (handelt|handelen) in strijd",
    "(die|wie) ..5 (in aanmerking|aanspraak) ..4 (komen|maken|kunnen)",
    "(die|wie) ..8 recht (krijgen|hebben) op",
    "(hoeveelheid|aantal) ..3 (mensen|jongeren|kinderen|gezinnen|ouderen)",
    "(inzetten|inzet|aandacht) (voor|aan) ..2 (mensen|jongeren|kinderen|gezinnen|ouderen|ouders)",
    "(persoon|personen) die het betreft",
    "identiteit van ..1 (persoon|personen)",
    "met inbegrip van",
  ],
  marks: {
    wie: privateAgents,
    leeftijd: [anAge],
    mens: [`[(de|het|een|diens|iedere|elke)] (${persons})`, `(de|het|een|diens|zijn|haar|hun) ..1 (${persons})`],
  },
  find: (reading) => [
    ...outsideActsOf(reading, "wie"),
    ...widened(reading),
    ...namedBeside(reading),
    ...namedInPlace(reading),
    ...changedParameters(reading, "leeftijd"),
  ],
  examples: [
    { nieuw: "De griffier meldt dat een kind is geboren, dan wel dat een vreemdeling is vertrokken.", finds: [] },
    { nieuw: "De pas is voor het kind, dan wel een vreemdeling in huis.", finds: ["dan wel een vreemdeling"] },
    { nieuw: "Gegevens komen van de persoon aan wie dit is gevraagd.", finds: [] },
    { nieuw: "Het register noemt degenen die tot het gebouw toegang hebben.", finds: [] },
    { nieuw: "Het boek wordt vernietigd wanneer vijf jaar zijn verstreken.", finds: [] },
    { nieuw: "De toeslag is er voor personen die onderwijs volgen.", finds: ["personen die"] },
    { geschrapt: "mits de huurder ten minste twee jaar lid is", finds: ["mits de huurder"], polarity: "gewijzigd" },
    { geschrapt: "tenzij de huurder aantoont dat hij lid is", finds: [] },
    { nieuw: "Recht op de bijdrage hebben de ouders, alsmede de grootouders.", finds: ["alsmede de grootouders"] },
    {
      dictum: "verzoekt de regering de regeling uit te breiden naar verenigingen,",
      finds: ["uit te breiden naar verenigingen"],
    },
    { oud: "de huurder", nieuw: "de huurder en de gewezen bewoner", finds: ["gewezen bewoner"], polarity: "gewijzigd" },
    { oud: "de huurder", nieuw: "de verhuurder en de bewoner", finds: [] },
    { nieuw: ", anders dan een bestuurder", finds: ["bestuurder"], polarity: "gewijzigd" },
    { oud: "vijfenzestig jaar", nieuw: "zestig jaar", finds: ["zestig jaar"], polarity: "gewijzigd" },
    { nieuw: "Het besluit vermeldt de datum.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of de regeling is uit te breiden naar verenigingen,", finds: [] },
    {
      oud: "alsmede de ouders",
      nieuw: "alsmede de ouders en voogden",
      finds: ["alsmede de ouders en voogden"],
      polarity: "gewijzigd",
    },
  ],
});

/** Longest words that only name somebody. */
const NAME_WORDS = 8;
const joiners: ReadonlySet<string> = new Set(["en", "of", "alsmede", "evenals", "dan", "alsook"]);

/** "«, de nabestaande of diens voogd»" behind somebody who is named already: one more for whom it holds. */
function namedBeside({ segments, tokens, marks }: Reading): readonly Match[] {
  const named = new Set(marks("mens").map(({ from }) => from));
  const isBeside = ({ from, to }: Segment): boolean => {
    const first = firstAfterJoiner(tokens.words, from);
    const follows = first > from || tokens.text.slice(tokens.ends[from - 1], tokens.starts[from]).includes(",");
    return follows && to - from <= NAME_WORDS && named.has(first);
  };
  const replaced = new Set(segments.filter(({ zone }) => zone === "oud").map(({ change }) => change));
  return segments
    .filter((segment) => segment.zone === "nieuw" && !replaced.has(segment.change) && isBeside(segment))
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}

/** "Anders dan een bestuurder" takes one out. */
function firstAfterJoiner(words: readonly string[], from: number): number {
  if (words[from] === "anders" && words[from + 1] === "dan") return from + 2;
  return joiners.has(words[from] ?? "") ? from + 1 : from;
}

/** Longest words that name one more than the words they replace. */
const WIDER_WORDS = 14;

/** «de huurder» becomes «de huurder en de medehuurder»: the words that stood there stay, and one more is named. */
function namedInPlace({ segments, tokens, marks }: Reading): readonly Match[] {
  const olds = new Map(segments.filter(({ zone }) => zone === "oud").map((segment) => [segment.change, segment]));
  return marks("mens")
    .filter(({ segment, from }) => {
      const old = segment.zone === "nieuw" ? olds.get(segment.change) : undefined;
      if (!old || segment.to - segment.from > WIDER_WORDS || !joiners.has(tokens.words[from - 1] ?? "")) return false;
      return startsAlike(tokens.words, old, { ...segment, to: from - 1 });
    })
    .map(({ segment }) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}

function startsAlike(words: readonly string[], a: Segment, b: Segment): boolean {
  return words.slice(a.from, a.to).join(" ") === words.slice(b.from, b.to).join(" ");
}

/** A condition goes away: more people get in. With an exception it is the other way round. */
function widened({ removals }: Reading): readonly Match[] {
  const exceptions = new Set(removals.filter(({ rule }) => rule === "uitzondering").map(({ segment }) => segment));
  return removals
    .filter(({ rule, segment }) => rule === "voorwaarde" && !exceptions.has(segment))
    .map(({ segment, from, to }) => ({ segment, from, to, polarity: "gewijzigd" }));
}
