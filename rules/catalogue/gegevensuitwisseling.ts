import { defineRule } from "../engine/index.ts";
import { executingOrgans, organs } from "./lexicon/words.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

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
      "(verstrekt|verstrekken) ... (gegevens|*gegevens|inlichtingen)",
      "(gegevens|*gegevens|inlichtingen) ... (verstrekt|verstrekken|verstrekking|uitwisselen|uitgewisseld|delen|gedeeld|gekoppeld|koppelen|raadplegen)",
      "(gegevensdeling|gegevensuitwisseling|gegevensverstrekking|informatiedeling|informatie-uitwisseling|gegevenskoppeling)",
      "verstrekking van ..4 (gegevens|*gegevens|inlichtingen)",
      "verwerking van ..2 *gegevens",
      "(kan|kunnen|mag|mogen) ... *gegevens ..3 verwerken",
      "(uitwisseling|deling) van ..3 (gegevens|*gegevens|informatie)",
      "(verstrekt|verstrekken|verschaft|verschaffen|doorgeeft|uitgewisseld|uitwisselen) ..12 (gegevens|*gegevens|inlichtingen|informatie|bestand|bestanden|dossier|dossiers)",
      "(gegevens|*gegevens|inlichtingen|informatie|bestanden|registraties|naam|namen|adres|telefoonnummer) ..12 (verstrekt|verstrekken|verschaft|aangeleverd|aanleveren|geleverd|doorgegeven|doorgezonden|vergeleken|vergelijken|gekoppeld|uitgewisseld|opgevraagd|ontvangen|verkregen|ontleend|vernietigd|gewist|bewaard|verzameld|vorderen|gevorderd|gedeeld)",
    ],
    nieuw: [
      "(gegevens|inlichtingen|*gegevens) ..8 (ter beschikking|verwerkt|verwerken|opgevraagd|opvragen|doorgegeven)",
      "(toegang tot|inzage in) ..4 (gegevens|*gegevens|dossier|dossiers|administratie|*registratie)",
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
    ],
    dictum: ["(informatie|data) ... (te delen|uit te wisselen|gedeeld wordt|kan worden gedeeld|kunnen delen)"],
  },
  unless: [
    "(inlichtingen|gegevens|*informatie|data) ... (aan|met) (de|beide) ..1 (kamer|kamers|staten)",
    "(kamer|kamers) ..15 (*informatie|data) ... te delen",
  ],
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
