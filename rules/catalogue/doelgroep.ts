import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { outsideActsOf, privateAgents } from "./lexicon/agents.ts";
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
    nieuw: [
      `(alsmede|evenals|alsook|dan wel) ..5 (${persons})`,
      "alsmede ten aanzien van",
      `(en|of) ..2 (de|een|iedere|diens) (${persons}) ..1 (die|met)`,
      `van overeenkomstige toepassing ..3 (op|ten aanzien van) ..12 (${persons})`,
      "(geldt|gelden|is|zijn) ..3 (ook|mede|eveneens) ..4 (voor|van toepassing|op)",
      "(heeft|hebben|krijgt|krijgen) ..4 ..2 recht op",
      "(komt|komen) ..4 in aanmerking",
      "<getal> (jaar|jaren) (of ouder|is|zijn|oud)",
      "(jonger|ouder) ..1 dan <getal> jaar",
      "leeftijd van <getal> jaar",
      `(de|een|iedere|elke) (${persons}) (die|met|aan wie|van wie|voor wie)`,
      "niet geldt voor",
      "geldt niet voor (verzekerden|personen|huurders|werknemers)",
      `(ook|mede|eveneens) begrepen ..4 (${persons})`,
      "met meer dan <getal> (werknemers|inwoners)",
      "<getal> werknemers",
      "(is|zijn|wordt|worden) toegelaten tot",
      "(valt|vallen) (mede|ook|eveneens|tevens)",
      "(rust|rusten) niet op",
      "(heeft|hebben) geen (aanspraak|recht)",
      "(personen|mensen|degenen|werknemers|ouders|kinderen|studenten|huurders|verzekerden|vreemdelingen|leerlingen) (die|van wie|met een|zonder)",
      `(daaronder|hieronder|waaronder) begrepen ..4 (${persons})`,
      `(de|het|een) (${persons}) ..15 (daaronder|hieronder) begrepen`,
      "niet zijnde",
      "(kleine|kleinere|grote|grotere) (gemeenten|werkgevers|ondernemingen|instellingen|bedrijven|scholen)",
      "(staat|staan) open voor",
      "met ..4 (gelijkgesteld|gelijk gesteld)",
    ],
    dictum: [
      "(iedereen|eenieder) die",
      `(uit te breiden|uitbreiden|breid ..4 uit|te verbreden) (naar|tot|met) ..5 (${persons})`,
      "inclusief (zzp'ers|zelfstandigen|studenten|ouderen|jongeren)",
      `ook ..2 (${persons}) (die|met|zonder|onder)`,
      `(toegankelijk|beschikbaar|gratis|kosteloos|gelden|vergoeden|openstellen) ..3 (voor|aan) alle (${persons}|mensen|ingezetenen|groepen)`,
      "in heel nederland ..3 (vergoeden|vergoed|gelden|geldt|beschikbaar)",
      "(ongeacht) (leeftijd|inkomen|woonplaats|nationaliteit)",
      "(voor|aan) ..2 (gezinnen|huishoudens|studenten|mantelzorgers|gepensioneerden|starters|ouderen|kleine ondernemers) ..4 (toe te|in te|te verlagen|te verhogen|uit te)",
      "*grenzen ..6 gelijk te stellen",
      "(in aanmerking|aanspraak) ..4 (komen|maken|kunnen)",
      "recht (te geven|krijgen|hebben) op",
      `(open|beschikbaar|toegankelijk) te (stellen|maken) voor ..4 (${persons}|mensen|vrouwen|groepen|ingezetenen)`,
      "(ook|mede|eveneens) van toepassing te (verklaren|laten|maken|doen)",
      `(ook|tevens|eveneens) (voor|aan) ..2 (${persons}|mensen)`,
    ],
  },
  unless: [
    "recht op (inzage|bezwaar|beroep|bijstand|[een] afschrift)",

    "(als|zoals) bedoeld in",
    "met goed gevolg",
    `door (de|een) (${persons}) (die|met)`,
    `(indien|wanneer|als|dat|nadat|voordat|zodra) (de|een|het) (${persons}) (die|met)`,
    "die ..1 (handelt|handelen) in strijd",
    "(die|wie) ..8 (in aanmerking|aanspraak) ..4 (komen|maken|kunnen)",
    "(die|wie) ..8 recht (krijgen|hebben) op",
    "(hoeveelheid|aantal) ..3 (mensen|jongeren|kinderen|gezinnen|ouderen)",
    "(inzetten|inzet|aandacht) (voor|aan) ..2 (mensen|jongeren|kinderen|gezinnen|ouderen|ouders)",
  ],
  marks: { wie: privateAgents },
  find: (reading) => [...outsideActsOf(reading, "wie"), ...widened(reading)],
  examples: [
    { geschrapt: "mits de huurder ten minste twee jaar lid is", finds: ["mits de huurder"], polarity: "gewijzigd" },
    { nieuw: "Recht op de bijdrage hebben de ouders, alsmede de grootouders.", finds: ["alsmede de grootouders"] },
    {
      dictum: "verzoekt de regering de regeling uit te breiden naar verenigingen,",
      finds: ["uit te breiden naar verenigingen"],
    },
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

/** A condition goes away: more people get in. */
function widened({ removals }: Reading): readonly Match[] {
  return removals
    .filter(({ rule }) => rule === "voorwaarde")
    .map(({ segment, from, to }) => ({ segment, from, to, polarity: "gewijzigd" }));
}
