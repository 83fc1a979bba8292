import type { Phrases } from "./rule.ts";

/** What a request in a dictum asks: to do, to find out or tell, to take a position elsewhere, or to stop. */
export type ActKind = "opdracht" | "onderzoek" | "standpunt" | "stop";

/** Verbs end the phrase, so that the place of the verb is the last word. Read in the dicta of published motions, 2023–2025. */
export const actWords: Readonly<Record<Exclude<ActKind, "opdracht">, Phrases>> = {
  onderzoek: [
    "te [laten] (onderzoeken|verkennen|inventariseren|bezien|bekijken|overwegen|heroverwegen|wegen|afwegen|informeren|rapporteren|berichten|evalueren|monitoren|bespreken|overleggen|toetsen|analyseren|doorrekenen|nagaan|bestuderen|peilen|schetsen|beoordelen|berekenen|reflecteren|reageren|doordenken|meten|uitzoeken|verduidelijken|onderbouwen|actualiseren|beschrijven|weten)",
    "te blijven (onderzoeken|monitoren|volgen|bezien|informeren|rapporteren)",
    "(kaart|beeld) te [laten] brengen",
    "(inzichtelijk|duidelijk|kenbaar|bekend) te [laten] maken",
    "(hoogte|geïnformeerd) te (houden|brengen|stellen)",
    "hoogte brengen",
    "(uiteen|op een rij|op een rijtje) te zetten",
    "op te (zoeken|nemen) in de (rapportage|monitor|voortgangsrapportage|brief)",
    "uit te (werken|zoeken|vragen|diepen|drukken)",
    "mee te (wegen|denken)",
    "na te (gaan|denken)",
    "af te wegen",
    "door te (rekenen|denken)",
    "terug te koppelen",
    "terug te komen",
    "aan te geven",
    "voor te leggen",
    "toe te (lichten|sturen|zenden)",
    "verslag te doen",
    "verantwoording af te leggen",
    "stil te staan",
    "onderzoek ... te [laten] (doen|verrichten|uitvoeren|starten|instellen|houden|voeren|beginnen)",
    "onderzoek ..3 (in|uit|op) te (stellen|voeren|zetten|starten)",
    "(verkenning|evaluatie|analyse|inventarisatie|quickscan|impactanalyse|doorlichting|onderzoeken|nulmeting|enquête|toets|studie|pilotonderzoek) ... te [laten] (doen|maken|verrichten|uitvoeren|starten|houden|brengen|ondernemen)",
    "(verkenning|evaluatie|analyse|inventarisatie|impactanalyse|doorlichting|toets|studie) ..3 (uit|in|op) te (voeren|stellen)",
    "(gesprek|overleg|contact|dialoog|conclaaf) ..4 te [blijven] (gaan|treden|voeren|zijn|brengen|houden|nemen|zoeken|opnemen)",
    "gesprek aan te gaan",
    "gesprekken te (voeren|houden)",
    "gesprekken aan te gaan",
    "contact op te nemen",
    "met elkaar om tafel te (gaan|zitten)",
    "om [de] tafel te (gaan|zitten)",
    "(plan|plannen|*plan|*plannen|voorstel|voorstellen|*voorstel|*voorstellen|visie|strategie|*strategie|agenda|routekaart|opties|scenario's|brief|kabinetsreactie|reactie|alternatieven|varianten|handelingsperspectief|overzicht|tijdpad|raming|notitie|definitieve) ... te (komen|maken|doen|sturen|zenden|presenteren|ontwikkelen|formuleren|verwerken|schrijven|delen|publiceren|geven|leveren)",
    "(plan|plannen|*plan|*plannen|voorstel|voorstellen|*voorstel|*voorstellen|visie|strategie|*strategie|agenda|routekaart|opties|scenario's|brief|overzicht) ... (op|uit|aan|voor) te (stellen|werken|bieden|leggen)",
    "te komen tot een (plan|voorstel|*plan|strategie|*strategie|visie|overzicht)",
    "te komen met een (plan|voorstel|*plan|strategie|visie|overzicht|routekaart|reactie)",
    "te komen met ..2 (voorstellen|opties|plannen|scenario's|varianten)",
    "mee te nemen in (de|het|een) (evaluatie|onderzoek|plan|verkenning|afweging|uitwerking|gesprekken|brief|rapportage)",
    "in (de|het) (evaluatie|onderzoek|plan|verkenning|afweging|uitwerking|gesprekken|brief|rapportage) mee te nemen",
    "te betrekken bij (de|het|een) (evaluatie|onderzoek|verkenning|afweging|uitwerking|besluitvorming)",
    "(inzicht|duidelijkheid|advies|uitsluitsel|openheid|informatie) ..4 te (geven|bieden|verschaffen|vragen|verkrijgen|krijgen)",
    "advies ..3 (in|uit) te (winnen|vragen|brengen)",
    "te vragen (om|hoe|of|naar)",
    "de kamer ... te (sturen|zenden|melden|delen|laten|doen|brengen)",
    "zich voor te bereiden op",
    "rekening te houden",
  ],
  standpunt: [
    "te [blijven] (pleiten|bepleiten|veroordelen|betreuren|benadrukken|erkennen|onderschrijven|omarmen|verzetten|ontraden|steunen|verdedigen|uitspreken|aandringen|agenderen|beseffen|protesteren|ageren|condoleren)",
    "aan te (dringen|sturen|kaarten)",
    "uit te (spreken|dragen)",
    "op te roepen",
    "te roepen",
    "stelling te nemen",
    "afstand te nemen",
    "(voor|tegen|niet) [in] te stemmen",
    "te stemmen",
    "in te stemmen",
    "onder de aandacht te brengen",
    "ter sprake te brengen",
    "bij (de|het) ... te benadrukken",
    "druk ... te (zetten|oefenen)",
    "druk uit te oefenen",
    "zich ... (europees|eu|europese|internationaal|internationale|raad|navo|vn) ... in te zetten",
    "in (eu|europees) verband ... in te zetten",
    "welwillend te zijn",
  ],
  stop: [
    "te [laten] (stoppen|staken|beëindigen|bevriezen|pauzeren|temporiseren|stopzetten)",
    "(stop|stil) te (zetten|leggen)",
    "op te schorten",
    "af te zien",
    "aan te houden",
    "in te trekken",
    "te wachten met",
    "te schrappen",
    "halt toe te roepen",
    "van tafel te halen",
  ],
};

/** Before the verb in the same clause: the request is to leave something. */
export const refusals: ReadonlySet<string> = new Set(["niet", "geen", "nooit", "nimmer"]);

/** Words after "te" that end in n and are no infinitive. */
export const notInfinitives: ReadonlySet<string> = new Set([
  "allen",
  "midden",
  "samen",
  "binnen",
  "een",
  "weinigen",
  "velen",
]);

/** Words that open a request, and the kind that holds for all of it. */
export const openings: readonly { readonly phrase: string; readonly value: ActKind | "verzoek" | "kamer" }[] = [
  { phrase: "(verzoekt|verzoeken|vraagt|draagt|nodigt|roept)", value: "verzoek" },
  { phrase: "(spreekt|spreken) ... uit", value: "standpunt" },
  { phrase: "(spreekt|spreken) (uit|haar|zijn|zich|de)", value: "standpunt" },
  { phrase: "(veroordeelt|betreurt|onderschrijft|erkent|constateert|verklaart)", value: "standpunt" },
  { phrase: "besluit", value: "kamer" },
];
