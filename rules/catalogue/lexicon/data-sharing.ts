import type { Phrases } from "../../engine/index.ts";
import { executingOrgans, organs } from "./words.ts";

/** How acts, amendments and motions say that data go from one to another. Source: published amendments and the acts they change, and published motions. */
export const dataSharing: Phrases = [
  "(gegevens|*gegevens|inlichtingen) ... (verstrekt|verstrekken|verstrekking|uitwisselen|uitgewisseld|delen|gedeeld|gekoppeld|koppelen|raadplegen)",
  "(gegevensdeling|gegevensuitwisseling|gegevensverstrekking|informatiedeling|informatie-uitwisseling|gegevenskoppeling)",
  "verstrekking van ..4 (gegevens|*gegevens|inlichtingen)",
  "verwerking van ..2 *gegevens",
  "(uitwisseling|deling) van ..3 (gegevens|*gegevens|informatie)",
];

/** How the text of an act says that data go from one to another. Source: published amendments and the acts they change. */
export const writtenDataSharing: Phrases = [
  "(verstrekt|verstrekken|verschaft|verschaffen|doorgeeft|uitgewisseld|uitwisselen) ..12 (gegevens|*gegevens|inlichtingen|informatie|bestand|bestanden|dossier|dossiers)",
  "(gegevens|*gegevens|inlichtingen|informatie|bestanden|registraties|naam|namen|adres|telefoonnummer) ..12 (verstrekt|verstrekken|verschaft|aangeleverd|aanleveren|geleverd|doorgegeven|doorgezonden|vergeleken|vergelijken|gekoppeld|uitgewisseld|opgevraagd|ontvangen|verkregen|ontleend|vorderen|gevorderd|gedeeld)",
  "(gegevens|inlichtingen|*gegevens) ..8 (ter beschikking|verwerkt|verwerken|opgevraagd|opvragen|doorgegeven)",
  `afschrift ..8 aan (${organs})`,
  "(toegang tot|inzage in|inzage van|inzage krijgen in) ..6 (gegevens|*gegevens|dossier|dossiers|administratie|*administratie|*registratie|bestand|samenvatting|systeem|boeken|stukken|bescheiden|register)",
  "(verleent|verlenen|krijgt|krijgen|heeft|hebben|verkrijgt|geeft|geven|biedt|bieden) ..5 (inzage|inkijk)",
  "(kunnen|kan|mogen|mag) ..6 (putten|inzien|worden ingezien)",
  "te allen tijde ..2 (putten|raadplegen|inzien)",
  "(raadpleegt|raadplegen|geraadpleegd) ..10 (*registratie|*administratie|*register|register|basisregistratie|bestand|dossier|systeem|inlichtingenbureau|suwinet|kadaster|brp)",
  "(stelt|stellen) ..8 (gegevens|*gegevens|dossier|samenvatting|informatie|bestand|stukken|bescheiden|afschrift|lijst|cijfers) ..12 (beschikbaar|open|ter hand|ter inzage)",
  "(dossier|samenvatting|bestand|gegevens|informatie) ..4 (beschikbaar|open|ter beschikking) ..2 (aan|voor|van)",
  "(wisselt|wisselen) ..12 uit",
  "(levert|leveren) ..8 (gegevens|*gegevens|cijfers|informatie) ..6 aan",
  "koppeling van ..4 (registraties|bestanden|gegevens|systemen)",
  "(deelt|delen|geeft|geven|zendt|zenden|stuurt|sturen|seint) ..10 (gegevens|*gegevens|informatie|naam|namen|adres|bevindingen|inkomens|inkomen|dossier|uitkomst|uitkomsten|cijfers|aantallen|bericht|afschrift) ..6 (aan|met|naar)",
  `(gemeld|gezonden|doorgegeven|verzonden|toegezonden|medegedeeld) ..1 aan ..3 (${executingOrgans}|dienst|autoriteit|inspectie|bank|gemeente|politie)`,
  "afschrift ..8 (gaat|wordt|gezonden) ..3 (naar|aan)",
  "afschrift ..8 (zendt|zenden|stuurt|sturen|verstrekt|verstrekken) ..6 aan",
  "(ontvangt|ontvangen|verkrijgt|verkrijgen) van ..6 (gegevens|*gegevens|aantallen|informatie|inlichtingen|opgave|cijfers)",
  "(ontleent|ontlenen|vordert|vorderen|vraagt|vragen|haalt|halen|betrekt) ..8 (gegevens|*gegevens|inlichtingen|informatie)",
  "(gegevens|*gegevens) ..6 (gebruiken|gebruikt|benut|verwerken|verwerkt)",
  "(opgave|mededeling) van (de saldi|saldi|de inkomsten|het inkomen|de aantallen|gegevens)",
  "langs (elektronische|digitale) weg ..6 (aan|voor|verstrekt|ter beschikking|beschikbaar|gezonden)",
  "(ontvangt|ontvangen|krijgt|krijgen) ..2 (kopie|afschrift|uitdraai|opgave)",
  "(ontvangt|ontvangen|krijgt|krijgen|geeft|geven) ..2 inzicht in",
  "(meldt|melden) ..8 aan (de|het) ..2 (eenheid|autoriteit|inspectie|inspecteur|dienst|college|gemeente|bank|raad|politie|toezichthouder|minister)",
  "(haalt|halen|vraagt|vragen) ..12 op",
  "(geheimhouding|geheimhoudingsplicht|beroepsgeheim|zwijgplicht)",
  "(lichten|informeren|stellen) elkaar",
  "(lijst|overzicht|dossier|rapport|stukken|uitkomst) ..3 aan ..3 (gestuurd|gezonden|toegezonden|verstrekt|ter beschikking)",
  "toegang tot (hun|zijn|haar|het|de) ..1 (systemen|systeem|bestanden|gegevens|registratie)",
  "(geeft|geven) ..4 op aan",
  "uit de basisregistratie",
  "(krijgt|krijgen|ontvangt|ontvangen) van ..5 (lijst|overzicht|bericht|afschrift|namen|adressen)",
  "*gegevens ..3 (geraadpleegd|ingezien|bekend|bekendgemaakt)",
  "(uitslag|uitkomst|adres|naam|identiteit|bevindingen) ..6 (bekendmaken|bekendgemaakt|bekend te maken|medegedeeld)",
  "elkaar ..10 (gegevens|*gegevens|informatie|inlichtingen|bevindingen)",
  "(gegevens|*gegevens|inlichtingen|bevindingen) ..8 (toezenden|toezendt|toestuurt|toesturen|doorzenden|doorsturen|overdragen|meedelen|mededelen)",
  "(gegevens|*gegevens|inlichtingen) ..10 toekomen",
  "(laat|laten) ..6 weten (welke|wie|hoeveel|of)",
  "elkaars ..2 (systemen|gegevens|bestanden|dossiers|registers|informatie)",
  "verstrekking aan ..8 (gegevens|*gegevens|inlichtingen|informatie)",
  "(ontvangt|ontvangen|krijgt|krijgen) van de ..2 (belastingdienst|gemeente|sociale verzekeringsbank|inspectie|politie|bank|werkgever) (de|het|een|opgave)",
  "bericht ..2 (naar|aan) (de|het) ..1 (raad|dienst|autoriteit|inspectie|gemeente|college|politie|bank)",
  "aan de (ontvanger|inspecteur|gemeente|toezichthouder|burgemeester) ..2 (kennis gegeven|kennisgegeven|medegedeeld|mededeling)",
  "(wint|winnen) ..3 (inlichtingen|informatie|gegevens) ..2 in",
  "(identiteit|naam|gegevens|*gegevens) ..6 (prijsgegeven|prijsgeven)",
];

/** How a motion asks that data go from one to another. Source: published motions. */
export const askedDataSharing: Phrases = [
  "(gegevens|*gegevens|informatie|data) ..4 (op te vragen|uit te wisselen|te koppelen)",
  "(informatie|data) ... (te delen|uit te wisselen|gedeeld wordt|kan worden gedeeld|kunnen delen)",
];
