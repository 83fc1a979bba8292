import { defineRule } from "../engine/index.ts";
import { clausesWith, publicAgents } from "./lexicon/agents.ts";
import { schrijfwijzerToezicht } from "./sources.ts";

/** What supervisors do. Source: Awb, titel 5.2, and the acts of inspections. */
const controls: ReadonlySet<string> = new Set(
  "controleert controleren toetst toetsen inspecteert inspecteren onderzoekt onderzoeken bezoekt bezoeken keurt keuren licht lichten bewaakt bewaken handhaaft handhaven verifieert verifiëren schouwt schouwen gaat".split(
    " ",
  ),
);

export const toezicht = defineRule({
  id: "toezicht",
  title: "Toezicht en controle",
  dimensions: ["H", "C"],
  why: "Toezicht en controle vragen mensen, bevoegdheden en informatie. Wat niet wordt gecontroleerd, werkt in de praktijk vaak anders.",
  sources: [schrijfwijzerToezicht],
  message: "De tekst vraagt toezicht, inspectie of controle. Dat vraagt mensen en bevoegdheden.",
  question: "Wat heeft de toezichthouder nodig aan mensen, geld en bevoegdheden?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "(keuring|keuringen|audit|audits)",
      "toezicht (wordt|worden|is)",
      "(inspectie|inspecteur|toezichthouder|autoriteit|autoriteiten) ..4 (betrekt|onderzoekt|toetst|beoordeelt|bezoekt|controleert|bewaakt|handhaaft|verifieert)",
      "(licht|lichten) ..15 door",
      "(ziet|zien) ..6 toe",
      "(gaat|gaan) ..6 na of",
      "naleving van ..4 (artikel|artikelen|wet|verplichting|verplichtingen|voorschriften|bepaling|bepalingen|regels|eisen|lid)",
      "(steekproefsgewijs|steekproefsgewijze|onaangekondigd|onaangekondigde|visitatie|controleverklaring|accountantsverklaring|accountantscontrole|nalevingsonderzoek)",
      "(bevoegd|bevoegdheid) ..10 (betreden|inzage te vorderen|te vorderen|binnen te treden|doorzoeken|monsters)",
      "(oefent|oefenen|uitgeoefend|uitoefening) ..6 toezicht",
      "toezicht ..3 (uitgeoefend|gehouden|uitgevoerd|belegd|berust)",
      "(toezicht op|onder toezicht van)",
      "(onderworpen aan|ondergaat) ..4 (controle|onderzoek|keuring|inspectie|toets)",
      "(toegezien|toeziet|toezien) ..4 (door|op)",
      "naleving wordt",
      "belast zijn met het toezicht",
      "(wordt|worden) ..8 (bezocht|geïnspecteerd|gekeurd|gecontroleerd|geschouwd|gevisiteerd)",
      "(accountant|deskundige|keuringsinstelling|bureau|visitatiecommissie) ..4 (onderzoekt|keurt|controleert|toetst|beoordeelt|certificeert)",
      "(handhavend|handhaving) ..2 (optreden|opgetreden|geschiedt|van)",
      "(metingen|keuringen|bezoeken|controles|inspecties|onderzoeken) ..2 (vinden|vindt|geschieden|worden)",
      "laat zich ..4 (visiteren|controleren|keuren|certificeren|doorlichten)",
      "(toezichthouder|inspecteur|inspectie|ambtenaar|ambtenaren) ..3 (inzage|toegang)",
      "(verricht|verrichten|doet|doen) ..3 onderzoek ..1 (bij|naar)",
      "(onderwerpt|onderworpen) ..4 aan ..2 onderzoek",
      "(binnentreden|binnen te treden)",
      "(naleving|uitvoering) ..4 (toetsen|controleren|onderzoeken)",
      "(waakt|waken) over",
      "(neemt|nemen) monsters",
    ],
    overal: [
      "met het toezicht ..8 belast",
      "(toezichthouder|toezichthouders|toezichthoudende)",
      "(houdt|houden|te houden|uit te oefenen) ..2 toezicht",
      "toezicht [te] (houden|houdt|uitoefenen)",
      "(steekproef|steekproeven|controles|inspecties)",
      "(controleert|controleren|gecontroleerd)",
    ],
    dictum: [
      "(handhaving|toezicht|controle) ..10 (te intensiveren|te versterken|te verscherpen|aan te scherpen|uit te breiden|op te voeren)",
      "(intensivering|versterking) van (het|de) ..2 (toezicht|handhaving|inspectie|*inspectie|controle)",
      "(versterken|intensiveren) van (het|de) ..2 (toezicht|handhaving)",
      "(strenger|extra|meer) (toezicht|handhaving|controle)",
      "(streng|strenger|strikt|actief) te handhaven",
      "(te handhaven|handhaven|handhaving|toezicht) op",
      "(verscherpt|verscherpte|versterkt|versterkte|strengere) (toezicht|handhaving)",
      "(te controleren|toe te zien op)",
      "(toezicht|handhaving|controles) ..10 (in te richten|te organiseren|te regelen|te borgen|te verbeteren|te verzorgen|te starten)",
    ],
  },
  unless: [
    "handhaving van de (openbare orde|rechtsorde)",
    "toezicht op de inlichtingen",
    "raad van toezicht",
    "(wet|wetsvoorstel) toezicht",
    "interne toezichthouder",
  ],
  marks: { wie: publicAgents },
  find: (reading) => [...reading.matches, ...clausesWith(reading, "wie", controls)],
  examples: [
    { nieuw: "Met het toezicht op de naleving is de dienst belast.", finds: ["Met het toezicht op de naleving"] },
    {
      dictum: "verzoekt de regering de handhaving op straat te intensiveren,",
      finds: ["handhaving op straat te intensiveren"],
    },
    { nieuw: "De inspectie van het dak kost geld.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of toezicht houden zin heeft,", finds: [] },
    {
      oud: "de toezichthouder van het Rijk",
      nieuw: "de toezichthouder van de provincie",
      finds: ["toezichthouder van de provincie"],
      polarity: "gewijzigd",
    },
  ],
});
