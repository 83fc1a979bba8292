import type { Phrases } from "../../engine/index.ts";
import { executingOrgans, executors, organs } from "./words.ts";

/** With whom a motion asks to do something. */
export const together = "samen met|in overleg met|in samenspraak met|in samenwerking met";

/** Who advise as a public task: "vraagt advies aan de gerechtigden" asks people. */
const advisers = `${organs}|raad|*raad|commissie|*commissie|autoriteit|*autoriteit|bank|inspectie|college|gemeenten|instituut`;

/** How the text of an act says that organisations decide or act together. Source: published amendments and the acts they change. */
export const writtenCooperation: Phrases = [
  "in overeenstemming met ..2 (onze minister|het bestuur|de raad|gedeputeerde|bestuursorganen|bestuursorgaan|gemeenten|provincies|colleges|organisaties|instanties|besturen)",
  "(na|in) overleg met",
  "(richten|voeren|maken|dragen|stellen|houden|bouwen) ..8 samen een",
  `(${organs}|colleges|organen) ..3 gezamenlijk`,
  `gezamenlijk ..2 (${organs})`,
  `door tussenkomst van ..2 (${organs})`,
  "(onze minister|de raad|het college) ..4 te hebben gehoord",
  "na advies van",
  "in overeenstemming met elkaar",
  "(stemmen|stemt) ..8 (op elkaar|onderling) af",
  "gehoord (de|het|gedeputeerde|burgemeester|onze|beide)",
  "na (raadpleging|consultatie|afstemming|instemming|ruggespraak) ..1 (van|met)",
  "in (afstemming|samenspraak|samenwerking|onderling overleg|onderlinge afstemming)",
  "met instemming van",
  "na verkregen (instemming|advies)",
  "(werkt|werken) ..6 samen",
  "(sluiten|sluit) ..8 (overeenkomst|convenant|samenwerkingsovereenkomst|protocol)",
  "(maken|maakt) ..6 (werkafspraken|afspraken)",
  "(samenwerkingsprotocol|samenwerkingsovereenkomst|samenwerkingsconvenant|convenant|ketenoverleg|afstemmingsoverleg)",
  "(stemmen|stemt) ..12 af (op|met)",
  "(besluiten|beslissen|handelen|bepalen|treden) ..3 (gezamenlijk|tezamen|gemeenschappelijk)",
  "(gezamenlijk|tezamen|gemeenschappelijk) (vastgesteld|uitgevoerd|ingericht|gedragen|bepaald|opgesteld)",
  `(raadpleegt|raadplegen|betrekt|betrekken|consulteert) ..6 (${executingOrgans}|vereniging van nederlandse gemeenten)`,
  "in overeenstemming met ..1 (officier van justitie|burgemeester|korpschef|college|inspecteur|inspectie|autoriteit|zorgautoriteit|raad)",
  "(autoriteit|raad|inspectie|college|kiesraad|dienst|instituut|inspecteur|bank|organisaties|gemeenten|onze minister) ..2 (wordt|worden) ..2 gehoord",
  "(instemming|goedkeuring|medewerking|advies|zienswijze) van ..2 (autoriteit|zorgautoriteit|inspectie|dienst|nederlandse|gedeputeerde|burgemeester|college|raad|bank)",
  "(pleegt|plegen|voert|voeren|treedt|treden|treden) ..3 [in] overleg",
  "(wint|winnen|ingewonnen|inwint) ..6 advies",
  `(vraagt|vragen) ..2 (${advisers}) ..2 advies`,
  `(vraagt|vragen) ..2 advies (aan|van|bij) ..2 (${advisers})`,
  "(commissie|bank|bestuur|autoriteit|besturen|organisaties|inspecteur|kiesraad) gehoord",
  "(advies|oordeel) ..6 (ingewonnen|in van|gevraagd aan)",
  "(centrumgemeente|centrumgemeenten|gemeenschappelijke regeling|gezamenlijke uitvoering|ketenpartners)",
  "(schakelt|schakelen) ..6 in",
  "(wordt|worden) ..4 betrokken bij",
  "daarbij betrokken",
  "(gezamenlijk|tezamen) (met|een|op|tot|de)",
  "niet dan nadat ..4 (is|zijn) gehoord",
  "(gedeelde|gezamenlijke|gemeenschappelijke) (verantwoordelijkheid|uitvoering|taak|verordening|aanpak|besluit)",
  "(voeren|voert|oefenen|richten|stellen) ..4 gezamenlijk",
  "(verschillen|verschil) van (inzicht|mening)",
  "(de|het|een) (politie|college|inspecteur|inspectie|gemeente|burgemeester|autoriteit|dienst|officier van justitie) en (de|het) ..1 (politie|college|inspecteur|inspectie|gemeente|burgemeester|autoriteit|belastingdienst|ministerie|zorgverzekeraar|dienst|instituut|bank)",
  "gemeenten en (zorgverzekeraars|provincies|waterschappen|zorgkantoren)",
  "(wordt|worden) ..2 afgestemd (met|op elkaar)",
  "(betrekt|betrekken) ..6 (woningcorporaties|zorgverzekeraars|gemeenten|instanties|organisaties|politie)",
  "over (twee|meer|meerdere|verschillende) (instanties|organisaties|gemeenten|diensten)",
  "(autoriteit|inspectie|dienst|belastingdienst|bank|raad|college|centrum|politie|uwv|svb|ministers) gezamenlijk",
  "(zenden|verstrekken|informeren|lichten|raadplegen|geven|delen) elkaar",
  "(bank|dienst|belastingdienst|college|inspectie|gemeenten|ministers|uwv|raad) die elkaar",
  "(bevordert|bevorderen) ..2 (afstemming|samenwerking)",
  "op verzoek van (de officier van justitie|het openbaar ministerie|het college|burgemeester en wethouders|de burgemeester|gedeputeerde staten|de inspecteur|de inspectie|de korpschef|de politie|de gemeente|het uwv|het uitvoeringsinstituut|de sociale verzekeringsbank|de raad voor)",
  `(opvragen|op te vragen|inwinnen|in te winnen) bij (${organs})`,
  `(kan|kunnen) ..8 bij (${organs}) ..8 (opvragen|inwinnen|vragen)`,
  "van verschillende (deelnemers|organisaties|instanties|diensten|bestuursorganen|gemeenten)",
];

/** How a motion asks that organisations decide or act together. Source: published motions. */
export const askedCooperation: Phrases = [
  `(in samenwerking|in samenspraak|gezamenlijk|in overleg|samen) met ..3 (${executors}) ..2 (en|alsmede)`,
  `(in samenwerking|in samenspraak|gezamenlijk|in overleg|samen) met ..4 (en|alsmede) ..2 (${executors})`,
  "integrale samenwerking",
  "(samenwerking|afstemming|coördinatie|informatie uitwisseling) ..2 tussen ..2 (overheden|overheidslagen|overheidsorganisaties|instanties|organisaties|inspecties|toezichthouders|diensten|opsporingsdiensten|ketenpartners|politie|gemeenten|provincies|uitvoeringsorganisaties|zorgaanbieders|zorgverleners|rijk|departementen|partijen)",
  "(op elkaar|onderling|gezamenlijk|in gezamenlijkheid|met elkaar) ..2 af te stemmen",
  "te komen tot ..2 samenwerking",
  "te coördineren (bij|tussen|met)",
  "(ketenpartners|ketensamenwerking)",
];
