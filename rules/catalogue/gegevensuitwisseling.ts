import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { clausesWith, markAfter, privateAgents, publicAgents } from "./lexicon/agents.ts";
import { executingOrgans, organs } from "./lexicon/words.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

const receivers = publicAgents.map((agent) => `(aan|naar) ${agent}`);

/** What is done with what somebody knows. */
const sends: ReadonlySet<string> = new Set(
  "geeft geven zendt zenden stuurt sturen verstrekt verstrekken deelt delen levert leveren seint seinen speelt spelen verschaft verschaffen".split(
    " ",
  ),
);

export const gegevensuitwisseling = defineRule({
  id: "gegevensuitwisseling",
  title: "Gegevens delen",
  dimensions: ["G", "K", "I"],
  why: "Gegevens delen vraagt een grondslag in de wet, een aansluiting en goede gegevens aan beide kanten. Dat kost vaak meer tijd dan de regel zelf.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst vraagt dat organisaties gegevens delen of opvragen. Dat vraagt een grondslag en een aansluiting.",
  question: "Is er een grondslag, en welke aansluiting en gegevens zijn er al?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "(gegevens|*gegevens|inlichtingen) ... (verstrekt|verstrekken|verstrekking|uitwisselen|uitgewisseld|delen|gedeeld|gekoppeld|koppelen|raadplegen)",
      "(gegevensdeling|gegevensuitwisseling|gegevensverstrekking|informatiedeling|informatie-uitwisseling|gegevenskoppeling)",
      "verstrekking van ..4 (gegevens|*gegevens|inlichtingen)",
      "verwerking van ..2 *gegevens",
      "(uitwisseling|deling) van ..3 (gegevens|*gegevens|informatie)",
    ],
    nieuw: [
      "(verstrekt|verstrekken|verschaft|verschaffen|doorgeeft|uitgewisseld|uitwisselen) ..12 (gegevens|*gegevens|inlichtingen|informatie|bestand|bestanden|dossier|dossiers)",
      "(gegevens|*gegevens|inlichtingen|informatie|bestanden|registraties|naam|namen|adres|telefoonnummer) ..12 (verstrekt|verstrekken|verschaft|aangeleverd|aanleveren|geleverd|doorgegeven|doorgezonden|vergeleken|vergelijken|gekoppeld|uitgewisseld|opgevraagd|ontvangen|verkregen|ontleend|vorderen|gevorderd|gedeeld)",
      "(gegevens|inlichtingen|*gegevens) ..8 (ter beschikking|verwerkt|verwerken|opgevraagd|opvragen|doorgegeven)",
      `afschrift ..8 aan (${organs})`,
      "(toegang tot|inzage in|inzage van|inzage krijgen in) ..6 (gegevens|*gegevens|dossier|dossiers|administratie|*administratie|*registratie|bestand|samenvatting|systeem|boeken|stukken|bescheiden|register)",
      "(verleent|verlenen|krijgt|krijgen|heeft|hebben|verkrijgt|geeft) ..3 (inzage|inkijk)",
      "(kunnen|kan|mogen|mag) ..6 (putten|inzien|worden ingezien)",
      "te allen tijde ..2 (putten|raadplegen|inzien)",
      "(raadpleegt|raadplegen|geraadpleegd) ..8 (*registratie|*administratie|register|basisregistratie|bestand|dossier|systeem)",
      "(stelt|stellen) ..8 (gegevens|*gegevens|dossier|samenvatting|informatie|bestand|stukken|bescheiden|afschrift|lijst|cijfers) ..12 (beschikbaar|open|ter hand|ter inzage)",
      "(dossier|samenvatting|bestand|gegevens|informatie) ..4 (beschikbaar|open|ter beschikking) ..2 (aan|voor|van)",
      "(wisselt|wisselen) ..12 uit",
      "(levert|leveren) ..8 (gegevens|*gegevens|cijfers|informatie) ..6 aan",
      "koppeling van ..4 (registraties|bestanden|gegevens|systemen)",
      "(deelt|delen|geeft|geven|zendt|zenden|stuurt|sturen|seint) ..10 (gegevens|*gegevens|informatie|naam|namen|adres|bevindingen|inkomens|inkomen|dossier|uitkomst|uitkomsten|cijfers|aantallen|bericht|afschrift) ..6 (aan|met|naar)",
      `(gemeld|gezonden|doorgegeven|verzonden|toegezonden|medegedeeld) ..1 aan ..3 (${executingOrgans}|dienst|autoriteit|inspectie|bank|gemeente|politie)`,
      "afschrift ..8 (gaat|wordt|gezonden) ..3 (naar|aan)",
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
    ],
    dictum: ["(informatie|data) ... (te delen|uit te wisselen|gedeeld wordt|kan worden gedeeld|kunnen delen)"],
  },
  unless: [
    "(inlichtingen|gegevens|*informatie|data) ... (aan|met) (de|beide) ..1 (kamer|kamers|staten)",
    "(kamer|kamers) ..15 (*informatie|data) ... te delen",
  ],
  marks: { wie: [...publicAgents, ...privateAgents, "onze minister", "de officier van justitie"], naar: receivers },
  find: (reading) => [...reading.matches, ...sent(reading)],
  examples: [
    {
      nieuw: "De inspecteur verstrekt het college op verzoek de gegevens die nodig zijn.",
      finds: ["verstrekt het college"],
    },
    {
      dictum: "verzoekt de regering gegevensuitwisseling tussen school en gemeente te regelen,",
      finds: ["gegevensuitwisseling"],
    },
    { nieuw: "Onze Minister verstrekt een subsidie aan de vereniging.", finds: [] },
    { nieuw: "Onze Minister geeft inlichtingen over de gegevens aan de Kamer.", finds: [] },
    {
      oud: "verstrekt de gegevens jaarlijks",
      nieuw: "verstrekt de gegevens maandelijks",
      finds: ["verstrekt de gegevens maandelijks"],
      polarity: "gewijzigd",
    },
  ],
});

/** Is given too, and is no data. */
const money: ReadonlySet<string> = new Set(
  "uitkering uitkeringen subsidie subsidies bijdrage bijdragen lening voorschot vergoeding krediet garantie geld".split(
    " ",
  ),
);
const OBJECT_WORDS = 5;

/** Somebody sends something to a public body: "De officier van justitie stuurt het vonnis door naar de burgemeester". */
function sent(reading: Reading): readonly Match[] {
  const { words } = reading.tokens;
  return clausesWith(reading, "wie", sends)
    .filter((clause) => markAfter(reading, clause, "naar") !== undefined)
    .filter(({ verb }) => !words.slice(verb + 1, verb + 1 + OBJECT_WORDS).some((word) => money.has(word)));
}
