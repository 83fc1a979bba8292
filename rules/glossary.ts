/** Words of law and of this trade that not every reader knows, each explained in one plain sentence. */
export type Term = {
  readonly term: string;
  /** Beginnings of words by which it is recognised in a text, in lower case. */
  readonly forms: readonly string[];
  readonly meaning: string;
};

/** Every term once, in alphabetical order; screens show from here. */
export const glossary: readonly Term[] = [
  {
    term: "ambtshalve",
    forms: ["ambtshalve"],
    meaning: "Zonder dat iemand erom vraagt: de organisatie doet het zelf.",
  },
  {
    term: "AMvB",
    forms: ["amvb", "algemene maatregel van bestuur"],
    meaning: "Algemene maatregel van bestuur: een besluit van de regering dat een wet uitwerkt.",
  },
  {
    term: "delegatie",
    forms: ["delegatie", "lagere regel", "gedelegeerd"],
    meaning: "De wet laat iets over aan een lagere regeling, zoals een AMvB of een ministeriële regeling.",
  },
  { term: "doelgroep", forms: ["doelgroep"], meaning: "De mensen of bedrijven voor wie de regel geldt." },
  {
    term: "hardheidsclausule",
    forms: ["hardheidsclausule"],
    meaning: "De dienstverlener mag van de regel afwijken als die voor iemand heel slecht uitpakt.",
  },
  {
    term: "indexering",
    forms: ["indexering", "geïndexeerd"],
    meaning: "Een bedrag stijgt elk jaar mee met de prijzen of de lonen.",
  },
  { term: "inwerkingtreding", forms: ["inwerkingtreding"], meaning: "Het moment waarop de wet gaat gelden." },
  {
    term: "keten",
    forms: ["keten"],
    meaning: "Organisaties die na elkaar aan hetzelfde werk doen: wijzigt er een, dan merken de andere het.",
  },
  {
    term: "medeoverheden",
    forms: ["medeoverhe", "decentrale overhe"],
    meaning: "Gemeenten, provincies en waterschappen.",
  },
  {
    term: "ministeriële regeling",
    forms: ["ministeriële regeling"],
    meaning: "Regels van één minister die een wet uitwerken.",
  },
  {
    term: "open norm",
    forms: ["open norm"],
    meaning: "Woorden die ruimte laten, zoals ‘passend’: iemand moet per geval bepalen wat ze betekenen.",
  },
  { term: "oplegger", forms: ["oplegger"], meaning: "Het antwoord van een dienstverlener op één bladzijde." },
  {
    term: "overgangsrecht",
    forms: ["overgangsrecht", "overgangsbepaling", "overgangsregel"],
    meaning: "Zegt welke regels gelden voor gevallen van vóór de wijziging, en hoe lang.",
  },
  {
    term: "rechtsbescherming",
    forms: ["rechtsbescherming"],
    meaning: "De manieren om het niet eens te zijn met een besluit: bezwaar, beroep en hoger beroep.",
  },
  {
    term: "samenloop",
    forms: ["samenloop"],
    meaning: "Twee wijzigingen of regels die tegelijk over hetzelfde gaan; hun volgorde kan uitmaken.",
  },
  {
    term: "sanctie",
    forms: ["sanctie"],
    meaning: "Wat er gebeurt als iemand zich niet aan de regel houdt, zoals een boete.",
  },
  {
    term: "sneltoets",
    forms: ["sneltoets"],
    meaning: "Een korte vraag aan een dienstverlener: kan dit, wat kost het en wanneer? Antwoord binnen een week.",
  },
  {
    term: "stapeling",
    forms: ["stapeling"],
    meaning: "Veel kleine wijzigingen die samen meer vragen dan elk afzonderlijk.",
  },
  {
    term: "terugwerkende kracht",
    forms: ["terugwerkende kracht", "terugwerk"],
    meaning: "De regel geldt ook voor een tijd voordat hij er was.",
  },
  {
    term: "uitvoeringstoets",
    forms: ["uitvoeringstoets"],
    meaning:
      "Het volledige onderzoek van een dienstverlener naar wat een wet vraagt; duurt weken. Een sneltoets is korter.",
  },
  {
    term: "uitzondering",
    forms: ["uitzondering", "in afwijking van"],
    meaning: "Een groep of een geval waarvoor de gewone regel niet geldt.",
  },
  {
    term: "voorhang",
    forms: ["voorhang"],
    meaning: "Het parlement ziet een lagere regeling eerst en kan erover praten voordat zij geldt.",
  },
];

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** The terms in a text, in the order of the list: each at the beginning of a word, whatever its capitals. */
export function termsIn(text: string): readonly Term[] {
  const lower = text.toLowerCase();
  return glossary.filter(({ forms }) => forms.some((form) => standsIn(lower, form)));
}

function standsIn(lower: string, form: string): boolean {
  for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1))
    if (!isLetter(lower[at - 1])) return true;
  return false;
}
