import type { Phrases } from "../../engine/index.ts";

/** How the text of an act says that somebody watches whether a rule is kept. Source: published amendments and the acts they change. */
export const writtenSupervision: Phrases = [
  "(toezichthouder|toezichthouders|toezichthoudende)",
  "(keuring|keuringen|audit|audits)",
  "toezicht (wordt|worden|is)",
  "(inspectie|inspecteur|toezichthouder|autoriteit|autoriteiten) ..4 (betrekt|onderzoekt|toetst|beoordeelt|bezoekt|controleert|bewaakt|handhaaft|verifieert)",
  "(licht|lichten) ..15 door",
  "(ziet|zien) ..6 toe",
  "(gaat|gaan) ..6 na of",
  "naleving van ..4 (artikel|artikelen|wet|verplichting|verplichtingen|voorschriften|bepaling|bepalingen|regels|eisen|lid)",
  "(steekproefsgewijs|steekproefsgewijze|onaangekondigd|onaangekondigde|visitatie|controleverklaring|accountantsverklaring|accountantscontrole|nalevingsonderzoek)",
  "(kan|kunnen|mag|mogen) ..4 inzage ..4 vorderen",
  "(kan|kunnen|mag|mogen) ..4 monsters ..4 (vorderen|nemen|verlangen)",
  "toegang tot elke plaats",
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
  "(aanwijzing|aanwijzingen) ..2 (geven|geeft|gegeven)",
  "zonder [voorafgaande] aankondiging",
  "toezicht belaste",
  "(ambtenaren|ambtenaar|toezichthouders) ..6 (mogen|kunnen|mag|kan) ..8 (inzien|betreden|onderzoeken|controleren)",
];

/** How acts, amendments and motions say that somebody watches whether a rule is kept. Source: published amendments and the acts they change, and published motions. */
export const supervision: Phrases = [
  "met het toezicht ..8 belast",
  "(houdt|houden|te houden|uit te oefenen) ..2 toezicht",
  "toezicht [te] (houden|houdt|uitoefenen)",
  "(steekproef|steekproeven|controles|inspecties)",
  "(controleert|controleren|gecontroleerd)",
];

/** How a motion asks that somebody watches whether a rule is kept. Source: published motions. */
export const askedSupervision: Phrases = [
  "onder [het] toezicht van",
  "toezicht ..1 (kan|kunnen) houden",
  "(toezichthouder|toezichthouders) ..3 (bevoegdheid|bevoegdheden|taak|opdracht)",
  "(bevoegdheid|bevoegdheden|capaciteit|slagkracht|doorzettingsmacht) ..4 (toezichthouder|toezichthouders)",
  "(toezichthouder|toezichthouders) ..3 (aan te wijzen|in te stellen|op te richten|te laten controleren|te versterken)",
  "(handhaving|toezicht|controle) ..10 (te intensiveren|te versterken|te verscherpen|aan te scherpen|uit te breiden|op te voeren)",
  "(intensivering|versterking) van (het|de) ..2 (toezicht|handhaving|inspectie|*inspectie|controle)",
  "(versterken|intensiveren) van (het|de) ..2 (toezicht|handhaving)",
  "(strenger|extra|meer) (toezicht|handhaving|controle)",
  "(streng|strenger|strikt|actief) te handhaven",
  "(te handhaven|handhaven|handhaving|toezicht) op",
  "(verscherpt|verscherpte|versterkt|versterkte|strengere) (toezicht|handhaving)",
  "(te controleren|toe te zien op)",
  "(toezicht|handhaving|controles) ..10 (in te richten|te organiseren|te regelen|te borgen|te verbeteren|te verzorgen|te starten)",
];
