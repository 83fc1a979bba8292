import { defineRule, type MainClause, type Match, type Reading } from "../engine/index.ts";
import { clausesWith, outsideActsOf, privateAgents, bodiesAndMinister } from "./lexicon/agents.ts";
import { askedInformation, writtenInformation } from "./lexicon/information.ts";
import { closesWith } from "./lexicon/particles.ts";
import { organs } from "./lexicon/words.ts";
import { doenvermogentoets, schrijfwijzerUitvoering } from "./sources.ts";

/** What bodies do to make people know or manage. Source: Awb 2:3 and 3:41, Wmo 2015, Wgs. */
const helps: ReadonlySet<string> = new Set(
  "informeert informeren attendeert attenderen benadert benaderen herinnert herinneren begeleidt begeleiden ondersteunt ondersteunen helpt helpen adviseert adviseren waarschuwt waarschuwen nodigt nodigen zoekt bezoekt bezoeken belt bellen verwittigt verwittigen antwoordt antwoorden beantwoordt".split(
    " ",
  ),
);

export const voorlichting = defineRule({
  id: "voorlichting",
  title: "Informeren en helpen",
  dimensions: ["D", "C"],
  why: "Mensen bereiken vraagt brieven, gesprekken en telefoontijd. Wie moeilijk te bereiken is, vraagt extra inzet.",
  sources: [doenvermogentoets, schrijfwijzerUitvoering],
  message: "De tekst vraagt om mensen te informeren of te helpen. Dat vraagt brieven, gesprekken of campagnes.",
  question: "Hoe bereikt u deze mensen, en hoeveel gesprekken of brieven verwacht u?",
  strength: "middel",
  phrases: {
    nieuw: writtenInformation,
    dictum: askedInformation,
  },
  unless: [
    "(mededeling|kennisgeving|bericht) ..2 aan (de|beide) ..1 (kamer|kamers|staten)",
    "(informeert|informeren) ..3 (gemeenteraad|staten|raad)",

    "(bericht|brief|mededeling|kennisgeving|overzicht|uitleg) van (zijn|haar|hun) (werkgever|verhuurder|bank|verzekeraar|school|leverancier)",
    "(kamer|kamers|staten|staten generaal) ..6 (in kennis|op de hoogte)",
    "de kamer ..15 te informeren",
    "aan te wijzen",
    "te communiceren (met|aan|naar) de kamer",
    "(met|aan|naar|richting) de kamer te communiceren",
    "bij ..3 (openbaar ministerie|om|toezichthouders) onder de aandacht",
    "voorlichting te vragen",
    `ter kennis ..4 (kamers|college|staten generaal|${organs})`,
    `(mededeling|kennisgeving|bericht) ..2 aan (${organs}|het bestuur|de stichting|de organen)`,
    `(stelt|stellen|brengt|brengen) (${organs}) [daarvan|hiervan|schriftelijk|onverwijld|terstond] (in kennis|op de hoogte)`,
    "in de staatscourant mede",
    `(${organs}|de directeur) (wordt|worden) ..6 (in kennis|op de hoogte)`,
    "(vaccinatiecampagne|inentingscampagne|verkiezingscampagne|haatcampagne|lastercampagne|desinformatiecampagne)",
  ],
  marks: { wie: bodiesAndMinister, ander: privateAgents },
  find: (reading) => [
    ...outsideActsOf(reading, "ander").filter(tells(reading)),
    ...clausesWith(reading, "wie", helps).filter(isForPeople(reading)),
  ],
  examples: [
    { nieuw: "Van het besluit wordt mededeling gedaan aan de beide kamers.", finds: [] },
    { nieuw: "Van het besluit wordt mededeling gedaan aan de huurder.", finds: ["mededeling gedaan aan"] },
    { nieuw: "Het college adviseert Onze Minister elk jaar over de prijs.", finds: [] },
    { nieuw: "Het college adviseert de ouder over de prijs.", finds: ["Het college adviseert"] },
    { nieuw: "De bond brengt dit ter kennis van Onze Minister.", finds: [] },
    { nieuw: "De bond brengt dit ter kennis van de huurders.", finds: ["ter kennis van"] },
    { nieuw: "De raad wijst geen gevallen aan die betrekking hebben op een schuur.", finds: [] },
    { nieuw: "De raad wijst op verzoek van de officier een raadsman aan.", finds: [] },
    { nieuw: "De raad wijst de huurder op zijn recht om een huis aan te vragen.", finds: ["wijst de huurder op"] },
    { nieuw: "Het college stelt de bewoner in kennis van het besluit.", finds: ["stelt de bewoner in kennis"] },
    {
      dictum: "verzoekt de regering een voorlichtingscampagne te starten,",
      finds: ["voorlichtingscampagne te starten"],
    },
    { dictum: "verzoekt de regering de Kamer hierover te informeren,", finds: [] },
    { nieuw: "De voorzitter stelt de kamers in kennis.", finds: [] },
    {
      oud: "stelt de ouder in kennis",
      nieuw: "stelt de ouder en het kind in kennis",
      finds: ["stelt de ouder en het kind in kennis"],
      polarity: "gewijzigd",
    },
  ],
});

const appoints: ReadonlySet<string> = new Set(["aan", "af", "toe"]);

/** "De raad wijst de huurder op zijn recht" tells; "De raad wijst een huis aan" and "wijst het verzoek af" do not. */
function tells({ tokens }: Reading): (match: Match) => boolean {
  return ({ from, segment }) =>
    tokens.words[from] !== "wijst" || !closesWith(tokens, { verb: from, segment }, appoints);
}

/** "Het college adviseert Onze Minister": a body that tells another body helps nobody. */
function isForPeople({ tokens }: Reading): (clause: MainClause) => boolean {
  return ({ verb }) => !/^(?:onze|de) ministers?$/.test(tokens.words.slice(verb + 1, verb + 3).join(" "));
}
