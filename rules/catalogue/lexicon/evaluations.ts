import type { Phrases } from "../../engine/index.ts";

/** How the text of an act says that a rule is looked back on. Source: published amendments and the acts they change. */
export const writtenEvaluations: Phrases = [
  "(bevindingen|ervaringen|uitkomsten|resultaten) ..8 (aan|bij) ..3 (staten generaal|kamer|kamers|onze minister|raad)",
  "(doeltreffendheid|doelmatigheid|effectiviteit|werking|effecten|gevolgen) ..8 (onderzocht|onderzoekt|onderzoeken|beoordeeld|beoordeelt|bezien|gemeten|meet|nagegaan|getoetst|doorgelicht)",
  "(onderzoekt|beoordeelt|beziet|meet|toetst) ..8 (doeltreffendheid|doelmatigheid|effectiviteit|effecten|gevolgen|werking)",
  "(of|in hoeverre) ..8 (doel|doelen|doelstelling|doelstellingen) ..4 (bereikt|bereiken|beoogde)",
  "(wet|artikel|bepaling|regeling) ..8 (doorgelicht|heroverwogen|tegen het licht)",
  "(rapporteert|rapporteren|bericht) ..10 (onze minister|staten generaal|kamer|kamers|gemeenteraad)",
  "(monitort|gemonitord|monitoring|jaarverslag|tussenrapportage)",
  "(volgt|volgen) ..4 (effecten|gevolgen|werking) ..2 van",
  "maakt ..4 de balans op",
  "(bericht|berichten|rapporteert|meldt) ..6 (elk|ieder) (kwartaal|halfjaar|jaar) over",
  "wat de ..2 (werking|uitwerking|gevolgen|effecten) ..6 (geweest|gehad)",
  "onderzoek ..3 naar de (werking|gevolgen|effecten|doeltreffendheid|doelmatigheid)",
  "(om de|elke|iedere|eens per|eens in de) (<periode>|<getal> jaar|jaar) ..12 (verslag|rapport|rapporteert|gepubliceerd|publiceert|onderzocht|onderzoekt|staten)",
  "(jaarlijks|tweejaarlijks|periodiek|halfjaarlijks) ..10 (gepubliceerd|publiceert|bekendgemaakt|openbaar gemaakt|maakt bekend|onderzocht|onderzoekt|gemeten)",
  "(legt|leggen) ..6 (verantwoording|rekenschap) ..3 af",
  "(bezien|onderzocht|nagegaan|beoordeeld|gemeten|bekeken) ..4 (hoe|wat|in hoeverre|in welke mate|welk|welke)",
  "(gaat|gaan|beziet|bezien|onderzoekt|houdt bij|meet) ..6 (wat|welk|welke|hoe|of) ..8 (effect|effecten|gevolg|gevolgen|werkt|doel|uitwerking)",
  "(jaarlijks|ieder jaar|elk jaar|elke <periode>|periodiek|halfjaarlijks|eenmaal per jaar) ..12 (bericht|overzicht|verslag|publiceert|gepubliceerd|openbaar|advies|cijfers|bekend)",
  "(publiceert|publiceren) ..4 (jaarlijks|elk jaar|ieder jaar|halfjaarlijks|periodiek)",
  "(staten generaal|kamer|kamers) ..8 (bericht|ingelicht|in over|geïnformeerd) ..1 over",
  "(licht|informeert|bericht) ..3 (kamers|kamer|staten generaal) ..3 over",
  "verslag (gedaan|uitgebracht|gelegd)",
  "(ervaringen met|uitkomst van|uitkomsten van|resultaten van) ..2 (wet|proef|regeling|maatregel|onderzoek|experiment)",
  "(uitkomsten|resultaten|bevindingen) ..3 (openbaar|gepubliceerd|bekendgemaakt)",
  "(rekenkamer|planbureau) ..3 (onderzoekt|beoordeelt|rapporteert|gaat)",
  "of de ..2 (wet|regeling|maatregel|bepaling) ..2 (gewerkt|werkt|voldoet|functioneert|gewenst)",
  "(ieder jaar|jaarlijks|elk jaar|elke <periode>) ..2 gerapporteerd",
  "(doet|doen) ..1 verslag van",
  "(beziet|bezien) ..6 of ..8 (wet|regeling|maatregel|bepaling|artikel|bedrag|bedragen|proef)",
  "(gevolgd|volgt|volgen) hoe",
  "(kengetallen|indicatoren|nulmeting)",
  "(beschouwing|rapport|advies) over de (werking|toepassing|gevolgen|effecten)",
  "over de (toepassing|werking|voortgang|uitwerking) ..6 (gerapporteerd|bericht|verslag)",
  "(elk jaar|jaarlijks|ieder jaar) een (staat|balans|beschouwing|analyse|rapport)",
  "(effecten|gevolgen|uitvoering) in kaart",
  "(invoering|uitvoering|toepassing) wordt ..2 gevolgd",
  "begeleidingscommissie",
  "(legt|leggen|biedt|bieden) ..15 (beschouwing|bevindingen|rapportage|balans|analyse|overzicht) (voor|aan)",
];

/** How acts, amendments and motions say that a rule is looked back on. Source: published amendments and the acts they change, and published motions. */
export const evaluations: Phrases = [
  "(verslag|rapport) ... (doeltreffendheid|staten-generaal|staten generaal|effecten)",
  "(zendt|zenden) ..8 een ..2 verslag",
  "(jaarlijks|ieder jaar|elk jaar|halfjaarlijks|periodiek) ..15 (verslag|rapport|rapportage|te rapporteren|rapporteren|toekomen|te informeren|te monitoren|monitor)",
  "(evaluatie|evalueert|evalueren|geëvalueerd|tussenevaluatie|evaluatiebepaling|invoeringstoets)",
  "(kamers|staten-generaal|staten generaal) ..8 (verslag|toekomen)",
  "(verslag|lijst|overzicht|rapportage) toekomen",
  "brengt ..8 verslag uit",
  "verslag uit over",
  "(verslag) ..3 waarin",
];

/** How a motion asks that a rule is looked back on. Source: published motions. */
export const askedEvaluations: Phrases = [
  "te evalueren",
  "te monitoren",
  "(monitor|voortgangsrapportage|nulmeting)",
  "(indicator|indicatoren) ..8 (toe te voegen|op te nemen|te ontwikkelen|te formuleren|te realiseren|af te spreken|te volgen|te meten|meetbaar)",
  "(wetsevaluatie|eindevaluatie|beleidsevaluatie|procesevaluatie)",
  "(maandelijks|tweemaandelijks|halfjaarlijks|driemaandelijks|elk kwartaal|ieder kwartaal|elk halfjaar|ieder halfjaar) ..6 te (informeren|rapporteren|berichten|koppelen)",
  "periodiek ..4 op de hoogte",
  "(monitoring|monitoren) van",
];
