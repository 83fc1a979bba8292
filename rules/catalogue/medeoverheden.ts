import { defineRule, marksBeforeVerb, type Match, type Reading } from "../engine/index.ts";
import { together } from "./lexicon/cooperation.ts";
import { localBodies, otherColleges } from "./lexicon/words.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const medeoverheden = defineRule({
  id: "medeoverheden",
  title: "Gemeenten, provincies of waterschappen",
  dimensions: ["K", "C"],
  why: "Een taak voor gemeenten, provincies of waterschappen moet op veel plaatsen tegelijk worden ingericht. Vooraf overleg en geld horen daarbij.",
  sources: [schrijfwijzerUitvoering, aanwijzingen],
  message:
    "De tekst raakt een taak of bevoegdheid van gemeenten, provincies of waterschappen. Dat zijn veel uitvoerende organisaties.",
  question: "Past dit bij taak, kennis en geld van de medeoverheden, en zijn hun koepels betrokken?",
  strength: "middel",
  phrases: {
    nieuw: [
      `(${localBodies})`,
      "(bij|krachtens) [gemeentelijke|provinciale] verordening",
      "het college",
      "(de|betrokken) raden",
      "(de|een) wethouder",
    ],
    dictum: [
      `(${localBodies}) (verplicht|verplichten)`,
      `(${localBodies}) ..8 de (mogelijkheid|ruimte|bevoegdheid|middelen|taak) te geven`,
      `(${together}) ..3 (eilandsbestuur|eilandbestuur|eilandsbesturen|eilandbesturen)`,
      `(${together}) ..3 (${localBodies})`,
      `(${localBodies}) ..4 (krijgen|kunnen|mogen|moeten|worden|te|in staat|de ruimte)`,
      `(met|tussen|via) ..2 (${localBodies})`,
      `(zorgen|bewerkstelligen|borgen|waarborgen|regelen|dragen) dat ..2 (${localBodies})`,
      "(betrokken|andere|decentrale) overheden",
      `(onder te brengen|te beleggen|over te dragen|over te hevelen) ..1 (bij|aan|naar) ..1 (${localBodies})`,
      `(taak|taken|*taken|taakstelling|taakstellingen) (voor|van) ..1 (${localBodies})`,
      "lokale belastingen",
      "(dat|zodat|opdat|waarbij|waarmee|waardoor|mits) ..3 (gemeenten|gemeentes|provincies|waterschappen|burgemeesters|wethouders|veiligheidsregio's|medeoverheden|decentrale overheden|lokale overheden|(iedere|elke|enkele) (gemeente|provincie))",
      `(${localBodies}) ..8 te [blijven] (ondersteunen|helpen|stimuleren|verplichten|faciliteren|betrekken|verzoeken|vragen|bewegen|ontlasten|compenseren)`,
      `(${localBodies}) ..8 (op|aan|bij|toe) te [blijven] (roepen|sporen|moedigen|staan|dringen|spreken)`,
      `(*plicht|*verplichting|verplicht|*verbod|*norm|taakstelling|richtlijn|handreiking|*kader) ..5 voor ..1 (${localBodies})`,
      "(gemeentelijke|provinciale) (*plicht|*verordening|*verordeningen)",
      `(aan|voor|richting) ..1 (${localBodies}) (die|te)`,
    ],
  },
  unless: [
    "tot (zijn|haar|hun|diens) gemeente ..2 (wenden|wendt)",
    "(kadastraal bekend|nieuwe|voormalige) gemeente",
    `(gesprek|gesprekken|overleg) met ..3 (${localBodies}) te laten`,
    "college van bestuur",
    "in de (noordelijke|zuidelijke|oostelijke|westelijke) provincies",
    "(delen|deel) van de (provincie|gemeente)",
    "ter gemeente secretarie",
    "(gemeente|gemeenten|provincie|provincies|waterschap) (waar|waarin|waarbinnen|waartoe)",
    "(in|binnen|buiten|uit) (de|een|dezelfde|die|zijn|haar|hun|elke|iedere) [betrokken|andere|eigen] (gemeente|provincie)",
    "(inwoners|inwoner|ingezetenen|ingezetene|gebied|grondgebied|grondgebieden|grens|grenzen) van (de|een|die|dezelfde) (gemeente|provincie|waterschap)",
    "het college (voor|van|ter|sanering|bescherming|toelating) ..2 (bestuur|rechten|beroep|toelating|gewasbeschermingsmiddelen|zorgverzekeringen|afgevaardigden|procureurs|deskundigen|toezicht|examens)",
    "(hele|gehele|halve) (provincie|provincies|gemeente|gemeenten)",
    "(aruba|curaçao|sint maarten) ..5 openbare lichamen",
    "in de openbare lichamen (bonaire|sint eustatius|saba)",
  ],
  weaker: ["in overleg met"],
  marks: {
    college: ["het college"],
    ander: [`het college (${otherColleges})`, "(een|het) (adviescollege|college voor|college van toezicht)"],
    gemeente: ["burgemeester en wethouders"],
    samen: [
      `(${together}) ..3 (${localBodies})`,
      `(${together}) ..8 en [de|het] (${localBodies})`,
      `met ..3 (${localBodies}) ..2 (gesprek|overleg|tafel)`,
    ],
  },
  find: (reading) => [...ofLocalBodies(reading), ...marksBeforeVerb(reading, "samen")],
  examples: [
    { nieuw: "De bank vermeldt dat de huurder zich voor hulp tot zijn gemeente kan wenden.", finds: [] },
    { nieuw: "De gemeente wendt zich tot de huurder.", finds: ["De gemeente wendt"] },
    { nieuw: "Gedeputeerde staten wijzen de routes aan.", finds: ["Gedeputeerde staten wijzen"] },
    { dictum: "verzoekt de regering gemeenten in staat te stellen dit te doen,", finds: ["gemeenten in staat"] },
    { nieuw: "Het college van bestuur van de school beslist.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken wat gemeenten kunnen doen,", finds: [] },
    {
      oud: "de gemeenteraad beslist",
      nieuw: "de gemeenteraad beslist jaarlijks",
      finds: ["gemeenteraad beslist jaarlijks"],
      polarity: "gewijzigd",
    },
  ],
});

/** "Het college" alone is the one that was named last before it, and else that of a gemeente. */
function ofLocalBodies({ matches, marks }: Reading): readonly Match[] {
  const others = marks("ander");
  const own = marks("gemeente");
  const bare = new Set(marks("college").map(({ from, to }) => `${from}-${to}`));
  return matches.filter(
    ({ from, to }) => !bare.has(`${from}-${to}`) || lastBefore(others, from) <= lastBefore(own, from),
  );
}

/** First word of the last of these at or before word `at`; -1 when there is none. */
function lastBefore(named: readonly Match[], at: number): number {
  return named.findLast(({ from }) => from <= at)?.from ?? -1;
}
