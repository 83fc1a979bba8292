import type { Phrases } from "../../engine/index.ts";
import { executingOrgans } from "./words.ts";

/** How the text of an act says that a public body has something to do. Source: published amendments and the acts they change. */
export const writtenTasks: Phrases = [
  `(${executingOrgans}) ..3 (verricht|verrichten|verzorgt|verzorgen|beheert|beheren|behandelt|behandelen|beoordeelt|beoordelen|onderzoekt|onderzoeken|registreert|ondersteunt|begeleidt|adviseert|coördineert|verdeelt|verdelen|vergoedt|vergoeden|int|keert)`,
  `(opgedragen|overgedragen|gemandateerd) aan ..3 (${executingOrgans})`,
  `door (${executingOrgans}) ..4 (uitgevoerd|verricht|beheerd|geïnd)`,
  "(provinciale staten|gedeputeerde staten|burgemeester en wethouders|het college) (bepalen|bepaalt|stellen|stelt|verlenen|verleent|wijzen|wijst|bieden|biedt|voeren|voert|zorgen|zorgt)",
  `(berust|berusten|komt te rusten) bij ..2 (${executingOrgans}|dienst|autoriteit|inspectie|agentschap|gemeente|gemeenten)`,
  `(geschiedt|geschieden|vindt plaats|vinden plaats) ..2 door ..3 (${executingOrgans}|dienst|autoriteit|inspectie|gemeente|gemeenten|instantie)`,
  "(wordt|worden) ... (opgedragen|overgedragen|gemandateerd|toevertrouwd)",
  "(taak|taken|bevoegdheid|bevoegdheden) ..8 (gaat|gaan|overgaan|overgedragen|berusten|over) ..1 (over|naar|aan|op|bij)",
  "(tot|onder) de (taak|taken) van",
  "wordt ..4 (commissie|raad|loket|instituut|instantie|autoriteit|*fonds|meldpunt|commissaris|bureau|dienst|college) ..1 (ingesteld|opgericht|ingericht)",
  "onze minister wijst ..4 (instantie|organisatie|instelling|dienst|rechtspersoon|bestuursorgaan|bureau|toezichthouder) aan",
  "met ..8 (is|zijn) ..6 belast",
  "het is aan ..6 (om|te)",
  "(is|zijn) verantwoordelijk voor",
  `door tussenkomst van ..2 (${executingOrgans})`,
  "(geschiedt|geschieden|vindt plaats|vinden plaats) door ..2 (incassobureau|bureau|instituut|agentschap|bank|kamer|raad|politie|inspecteur|ontvanger)",
  "(hij|zij) (zendt|stuurt) ..6 aan de (officier|inspecteur|rechtbank|raad|autoriteit)",
  "(toezichthoudende|opsporingsbevoegde|bevoegde) (ambtenaar|ambtenaren|autoriteit|instantie) (maakt|maken|neemt|nemen|stelt|stellen|zendt|beslist|doet|verricht|houdt|wijst|legt)",
  "(komt|komen) te liggen bij",
  "onder verantwoordelijkheid van",
  "(uitvoering|zorg|verantwoordelijkheid|beheer) ..8 (ligt|berust|rust) bij ..2 (onze minister|gemeente|gemeenten|college|dienst|provincie|waterschap)",
  "(in|bij) (elke|iedere) (gemeente|provincie|regio|veiligheidsregio) ..2 (is|komt|wordt|bestaat) [er] een",
  "(taak|taken|opdracht) ..2 (gegeven|toebedeeld|toegewezen)",
  "bij ieder gerecht ..2 (is|komt)",
  "de (douane|staat|nationale ombudsman) ..4 (controleert|vergoedt|onderzoekt|draagt|betaalt|int|verstrekt)",
  "een (aangelegenheid|taak|zaak|verantwoordelijkheid) van (de|het) ..1 (gemeente|provincie|waterschap|college|dienst|rijk|gemeenteraad)",
  "onze minister wijst in (elk|elke|ieder|iedere) ..10 aan",
  "(openbaarmaking|verstrekking|publicatie|uitbetaling) ..12 (geschiedt|geschieden) (elektronisch|digitaal|kosteloos)",
  "aan (overheidsorganen|bestuursorganen|gemeenten|provincies) ..2 verplichtingen",
];

/** How acts, amendments and motions say that a public body has something to do. Source: published amendments and the acts they change, and published motions. */
export const tasks: Phrases = [
  "(is|zijn|wordt|worden) ..4 belast met",
  "(heeft|hebben|krijgt|krijgen) ..3 tot taak",
  "met de (uitvoering|zorg) ..6 belast",
  "(onze minister|het college|gedeputeerde staten|burgemeester en wethouders|de gemeenteraad|provinciale staten|het bestuursorgaan|de raad) (draagt|dragen) ..2 zorg",
  "(stelt|stellen) ..6 een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|commissariaat) in",
  "er is een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|meldpunt|commissaris|college|commissariaat|ombudsman)",
  "wordt ..4 aangewezen als (toezichthouder|uitvoerder|bevoegd*)",
];

/** Public bodies that motions give work, by name or by kind. */
const askedBodies =
  "uwv|svb|duo|coa|cak|ciz|ind|rvo|rdw|cbr|cbs|nza|nvwa|igj|ilt|acm|afm|dnb|rivm|prorail|rijkswaterstaat|staatsbosbeheer|belastingdienst|douane|politie|marechaussee|openbaar ministerie|zorginstituut|arbeidsinspectie|*inspectie|inspectie van het onderwijs|toezichthouder|toezichthouders|autoriteit persoonsgegevens|kansspelautoriteit|huurcommissie|kadaster|kamer van koophandel|dienst toeslagen|rijksdienst|veiligheidsregio's|omgevingsdiensten|gemeenten|provincies|waterschappen";

/** How a motion asks that a public body has something to do. Source: published motions. */
export const askedTasks: Phrases = [
  "(taak|taken) ..6 (over te dragen|te beleggen|onder te brengen|over te hevelen)",
  "als taak ..6 te geven",
  "van ..2 (bevoegdheden|bevoegdheid|mandaat) te voorzien",
  "(mogelijkheden|bevoegdheden|bevoegdheid) ..1 te (verruimen|vergroten|versterken) voor",
  "*bevoegdheid voor de ..1 (acm|afm|nza|nvwa|igj|ilt|*autoriteit|toezichthouder|*inspectie|politie|douane)",
  "regie te (voeren|geven)",
  `(${askedBodies}) ..2 te verplichten`,
  `(${askedBodies}) ..2 op te dragen`,
  `(${askedBodies}) ..3 de (opdracht|taak|bevoegdheid|ruimte) te geven`,
  `(${askedBodies}) ..6 te laten (uitvoeren|verrichten|controleren|optreden|ingrijpen|toezien|screenen|toetsen|registreren|melden|behandelen|beoordelen)`,
  `(onder te brengen|te beleggen|over te hevelen|over te dragen|te centraliseren) (bij|naar|aan) ..1 (${askedBodies})`,
  `(bij|naar|aan) ..1 (${askedBodies}|ministerie) ..6 (onder te brengen|te beleggen|over te hevelen|over te dragen)`,
  `(${askedBodies}) ..4 bevoegd te maken`,
  `(${askedBodies}) ..1 bevoegd (maakt|wordt)`,
  `*verplichting voor ..1 (${askedBodies})`,
  "met (de|als) taak om",
  "(*bevoegdheid|*bevoegdheden) ..3 te (geven|verlenen)",
  "(*bevoegdheid|*bevoegdheden) ..2 (toe te kennen|op te nemen)",
  "(taak|taken|taakopvatting|bevoegdheid|bevoegdheden|doorzettingsmacht|mandaat) ..3 (te geven|toe te kennen|toe te bedelen|krijgt|krijgen)",
  "opdracht te geven (om|tot|het|een|de|voor)",
  "een ..3 (*autoriteit|*instituut|*agentschap|*depot|kenniscentrum|expertisecentrum|geschillencommissie|huurcommissie|*organisatie) ..12 (op|in) te (richten|zetten|stellen)",
];
