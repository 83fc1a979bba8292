import { positions } from "./position-words.ts";
import type { Phrases } from "./rule.ts";

/** What a request in a dictum asks: to do, to find out or tell, to take a position elsewhere, or to stop. */
export type ActKind = "opdracht" | "onderzoek" | "standpunt" | "stop";

/** Who is urged at home to do something. */
const domestic =
  "uwv|svb|duo|belastingdienst|cbs|ns|prorail|ind|coa|politie|gemeenten|provincies|waterschappen|overheden|bestuursorganen|bevoegd gezag|banken|*verzekeraars|*instellingen|*platformen|*platforms|hogescholen|universiteiten|scholen|ziekenhuizen|organisaties|bedrijven|werkgevers|sector|nctv|openbaar ministerie|acm|afm|dnb|nza|igj|nvwa|*inspectie|toezichthouder|toezichthouders|zorgautoriteit|omroepen";

/** A rule goes on, but not for some: "het criterium niet te hanteren voor kleine organisaties". */
export const sparing: Phrases = [
  "niet (te (hanteren|laten gelden)|toe te passen) (voor|op|bij|ten aanzien van)",
  "niet op te leggen aan",
];

/** To attend to something goes on with what was to be found out before; alone it is to be done. */
export const attending: Phrases = [
  "aandacht ..3 te [blijven] (geven|besteden|schenken)",
  "rekening [mee] te [blijven] houden",
];

/** To heed something goes on with what was to be done before; alone it asks to think of it. */
export const heeding = "(oog|oor) te [blijven] (hebben|houden)";

/** What can be dropped before it is done. */
const measures =
  "plan|plannen|*plan|*plannen|voorstel|voorstellen|*voorstel|maatregel|maatregelen|*maatregel|*maatregelen|bezuiniging|bezuinigingen|*bezuiniging|verhoging|*verhoging|*verhogingen|verlaging|*verlaging|korting|*korting|heffing|*heffing";

/** What was decided or promised: to take it back is to stop. */
const decisions =
  "besluit|*besluit|besluiten|*besluiten|beslissing|beslissingen|voornemen|voornemens|plan|plannen|*plannen|toezegging|toezeggingen|beleidswijziging|beleidswijzigingen";

/** Who is told or helped, not asked: a public campaign, not a report. */
const informed =
  "burgers|inwoners|huishoudens|eigenaren|gebruikers|kiezers|leerlingen|donoren|artsen|huisartsen|mensen|ouders|kinderen|jongeren|studenten|huurders|bewoners|omwonenden|vrouwen|patiënten|consumenten|slachtoffers|gedupeerden|ondernemers|boeren|reizigers|koopstarters|werknemers|werkgevers|verenigingen|bedrijven|zorgverleners|vrijwilligers";

/** What is found out or thought out: to take something along in it asks no more than that. */
const studies =
  "evaluatie|*evaluatie|onderzoek|*onderzoek|plan|actieplan|verkenning|inventarisatie|rapportage|adviesaanvraag|besluitvorming|*besluitvorming|kabinetsreactie|*afweging|consultatie";

/** Verbs end the phrase, so that the place of the verb is the last word. Read in the dicta of published motions, 2023–2025. */
export const actWords: Readonly<Record<ActKind, Phrases>> = {
  /** Only what would otherwise look like one of the other three. */
  opdracht: [
    `bij ..4 (${domestic}) ..6 aan te dringen`,
    `(${domestic}) ..6 op te roepen`,
    "niet [langer] (af te wachten|te wachten met)",
    "aanvraag ..4 in te dienen",
    `(${informed}) [hier|hierover|daarover|hiervan] [altijd|actief|beter|expliciet|gericht|tijdig|goed|persoonlijk|proactief] te [blijven] informeren`,
    `(${informed}) [met ..2] over ..5 te [blijven] informeren`,
    "(om|regering|kabinet|minister) [de|alle|het] (gemeenten|provincies|waterschappen|werkveld|sector|scholen|werkgevers|zorgaanbieders) ..3 te [blijven] informeren",
    "(voorkeur|voorrang|prioriteit|invulling|uitvoering|gehoor|vorm|gevolg|opvolging|uitwerking|toestemming) te [blijven] geven",
    "te (gaan|komen) tot ..2 (nationaal|nationale)",
    "bevolkingsonderzoek ..15 te (starten|voeren|doen)",
    "(uitwerking|uitvoering|invulling|gehoor|vorm|gevolg|opvolging|prioriteit|voorrang|ruchtbaarheid) aan te geven",
    "(aanvragen|verzoeken van|verzoeken om|meldingen|*meldingen|bezwaren|vergunningen|organisaties|gevallen|zaken) ..8 te [blijven] beoordelen",
    "te toetsen aan (het|de|een)",
    "(gemeenten|provincies|scholen|werkveld|zorgaanbieders) (actief|beter|expliciet|gericht|proactief) te informeren",
    "af te stemmen",
    "mee te [laten] kijken",
    "te verduidelijken (dat|in de ..2 (wet|*wet|*regeling|*besluit|amvb))",
    "(door|in) te berekenen (aan|in)",
    "door te rekenen aan",
    "dekking ..2 te zoeken",
    "(*huren|*huur|*huurprijzen|*prijzen|*tarieven|*lonen|*premies) ..12 te bevriezen",
    "(organisaties|initiatieven|projecten|ondernemers|gemeenten|boeren|gezinnen|vrijwilligers) ..2 te [blijven] steunen",
    "(regeling|*regeling|wetsvoorstel|wetgeving|wet) ..4 uit te werken",
    "(wetsvoorstel|wetsvoorstellen|wetgeving|wetswijziging|amvb) ..15 te (sturen|zenden|brengen)",
    "(wetsvoorstel|wetsvoorstellen|wetgeving|wetswijziging|amvb) ..8 (in|voor) te (dienen|leggen)",
  ],
  onderzoek: [
    heeding,
    "te [laten] (onderzoeken|verkennen|inventariseren|bezien|bekijken|overwegen|heroverwegen|wegen|afwegen|informeren|rapporteren|presenteren|kijken|berichten|evalueren|monitoren|bespreken|overleggen|toetsen|analyseren|doorrekenen|nagaan|bestuderen|peilen|schetsen|beoordelen|berekenen|reflecteren|reageren|doordenken|uitzoeken|verduidelijken|onderbouwen|beschrijven|weten)",
    "opdracht te geven (tot|voor) ..3 *onderzoek",
    "(kamer|kamers) ..5 te [blijven] (voorzien|raadplegen)",
    "(kamer|kamers) ..8 in te lichten",
    "aan de ..1 kamer te (verstrekken|overhandigen)",
    "(terugkoppeling|antwoord) ..3 te geven",
    "vragen ..8 te beantwoorden",
    "naar ..3 (oplossing|oplossingen|*oplossing|*oplossingen|alternatief|alternatieven|mogelijkheid|mogelijkheden|manieren|wegen) te [blijven] zoeken",
    "een ..4 (oplossing|*oplossing) te [blijven] zoeken voor",
    "(*analyse|cijfers|raming|ramingen|visie|overzicht|*onderzoek|*plan|*agenda|*strategie) ..6 te [laten] actualiseren",
    "te blijven (onderzoeken|monitoren|volgen|bezien|informeren|rapporteren)",
    "(kaart|beeld) te [laten] brengen",
    "(inzichtelijk|duidelijk|bekend) te [laten] maken",
    "(kamer|kamers) ..6 kenbaar te maken",
    "(hoogte|geïnformeerd) te (houden|brengen|stellen)",
    "hoogte brengen",
    "(uiteen|op een rij|op een rijtje) te zetten",
    "uit te (werken|zoeken|vragen|diepen|drukken|zetten|rekenen)",
    "tegen het licht te houden",
    "hoofdstuk ... te wijden",
    "(voorlichting|advies|onderzoek|raad) te vragen",
    "op [de] hoogte brengen",
    "(een ..2 (overleg|gesprek|bijeenkomst)|gesprekken) ... (in|op) te (plannen|zetten|starten)",
    "(overzicht|*overzicht|inzage|cijfers|*cijfers|informatie|gegevens) ... te (verstrekken|verschaffen|leveren|publiceren)",
    "(*scan|*meting|*studie|*analyse|*evaluatie) ..3 (uit|in) te (voeren|stellen)",
    "(*scan|*meting|*studie|*analyse) ..3 te (doen|maken|verrichten|houden|laten)",
    "(programma|*programma) ..2 te (presenteren|maken)",
    "in overleg te treden",
    "aan te dringen op een ..3 (plan|onderzoek|overzicht|evaluatie)",
    "te komen tot een (passende|goede|structurele|gezamenlijke) ..2 oplossing",
    "mee te (wegen|denken)",
    "na te (gaan|denken)",
    "af te wegen",
    "door te (rekenen|denken)",
    "terug te koppelen",
    "terugkoppeling te geven",
    "terug te komen",
    "aan te geven",
    "voor te leggen",
    "toe te lichten",
    "verslag te doen",
    "verantwoording af te leggen",
    "stil te staan",
    "(second opinion|peerreview|*vergelijking|*audit|audit|*raadpleging|consultatie|*assessment|*meting|steekproef) ..12 te [laten] (uitvoeren|doen|verrichten|houden|maken|starten)",
    "(second opinion|peerreview|*vergelijking|audit|*raadpleging|consultatie|*assessment|*analyse|*studie|*verkenning|*evaluatie) ..12 (uit|op|in) te [laten] (voeren|zetten|stellen|vragen)",
    "(resultaten|uitkomsten|bevindingen|cijfers|*onderzoek|*analyse|*evaluatie|*rapport|*rapportage|*rapportages) ..8 te (presenteren|delen|publiceren|sturen|zenden|geven)",
    "(resultaten|uitkomsten|bevindingen|*onderzoek|*analyse|*evaluatie) ..8 (mee te nemen|te betrekken)",
    "te (presenteren|delen|sturen|zenden|overleggen|verantwoorden|melden) (aan|met|naar|bij) (de|beide) ..1 (kamer|kamers)",
    "te (versturen|verzenden) (aan|naar) (de|beide) ..1 (kamer|kamers)",
    "(kamer|kamers) ... te (versturen|verzenden)",
    "(overzicht|*overzicht|brief|*brief|rapport|*rapport|reactie|*reactie) ..8 te (versturen|verzenden)",
    "(*top|bijeenkomst|*bijeenkomst|conferentie|*conferentie|*gesprek|*tafel|sessie|*sessie|symposium|*overleg|*beraad) ..4 te (beleggen|organiseren)",
    "en (deze|dit|die) te betrekken bij",
    "bij (deze|dit|die|de|het) (analyse|onderzoek|evaluatie|verkenning|inventarisatie) ..8 te (benutten|betrekken|gebruiken)",
    "(effecten|gevolgen|impact) ..12 te [laten] meten",
    "(opties|voorstellen|alternatieven|oplossingen) ..2 aan te dragen",
    "(opties|varianten|scenario's|alternatieven) ..2 mee te nemen",
    "kamer ..3 te (presenteren|betrekken|vragen|consulteren)",
    "(lering|lessen|lessons|conclusies) te trekken",
    "op zoek te gaan",
    "(aan|rond) [de] tafel te (gaan|zitten|komen|brengen)",
    "tekst en uitleg te (vragen|geven)",
    "(opties|mogelijkheden|alternatieven|varianten) ..6 te [blijven] zoeken",
    "te (rapporten|infomeren|consulteren|peilen|appreciëren|duiden|specificeren|expliciteren|vergelijken|benchmarken|inspecteren|identificeren)",
    "door te lichten",
    "*onderzoek ..15 (uit|in) te [laten] (voeren|stellen)",
    "(onderzoek|*onderzoek) ..15 te [laten] (doen|verrichten|uitvoeren|starten|instellen|houden|voeren|beginnen)",
    "(onderzoek|verkenning|evaluatie|analyse|toets|impactanalyse|inventarisatie) ..12 (in|uit|op) te [laten] (stellen|voeren|zetten|starten)",
    "te (kijken|zoeken) (naar|of|hoe|waar)",
    "naar mogelijkheden te [blijven] zoeken",
    "in te gaan op",
    "op (de|het|deze|dit|alle) ... in te gaan",
    "te komen (tot|met) een ..4 (plan|voorstel|*plan|strategie|*strategie|visie|*visie|overzicht|routekaart|reactie|*reactie)",
    "(de|een) *reactie ..6 te (geven|sturen)",
    "onderzoek ..3 (in|uit|op) te (stellen|voeren|zetten|starten)",
    "(verkenning|evaluatie|analyse|inventarisatie|quickscan|impactanalyse|doorlichting|*doorlichting|onderzoeken|nulmeting|enquête|toets|*toets|studie|pilotonderzoek) ... te [laten] (doen|maken|verrichten|uitvoeren|starten|houden|brengen|ondernemen)",
    "(verkenning|evaluatie|analyse|inventarisatie|impactanalyse|doorlichting|toets|studie) ..3 (uit|in|op) te (voeren|stellen)",
    "*toets ..3 uit te [laten] voeren",
    "(gesprek|contact|dialoog|conclaaf) ..4 te [blijven] (gaan|treden|voeren|zijn|brengen|houden|nemen|zoeken|opnemen)",
    "overleg ..4 te [blijven] (gaan|treden)",
    "overleg te [blijven] (voeren|hebben|plegen|zoeken)",
    "gesprek aan te gaan",
    "gesprekken te (voeren|houden)",
    "gesprekken aan te gaan",
    "contact op te nemen",
    "met elkaar om tafel te (gaan|zitten)",
    "om [de] tafel te (gaan|zitten)",
    "(plan|plannen|*plan|*plannen|voorstel|voorstellen|*voorstel|*voorstellen|visie|strategie|*strategie|agenda|routekaart|opties|scenario's|brief|hoofdlijnenbrief|kabinetsreactie|reactie|alternatieven|varianten|*opties|handelingsperspectief|overzicht|tijdpad|raming|notitie|definitieve) ... te (komen|maken|doen|sturen|zenden|presenteren|ontwikkelen|formuleren|verwerken|schrijven|delen|publiceren|geven|leveren)",
    "(plan|plannen|*plan|*plannen|voorstel|voorstellen|*voorstel|*voorstellen|visie|strategie|*strategie|agenda|routekaart|opties|scenario's|brief|overzicht) ... (op|uit|aan|voor) te (stellen|werken|bieden|leggen)",
    "te komen tot een (plan|voorstel|*plan|strategie|*strategie|visie|overzicht)",
    "te komen met een (plan|voorstel|*plan|strategie|visie|overzicht|routekaart|reactie)",
    "te komen met ..2 (voorstellen|*voorstellen|opties|plannen|scenario's|varianten|aanbevelingen|advies|lijst|*agenda|afbouwpad)",
    `mee te nemen (in|bij) ..3 (${studies})`,
    `(in|bij) ..3 (${studies}) ..15 (mee te nemen|te betrekken)`,
    "mee te nemen in (de|het|een) (afweging|uitwerking|gesprekken|brief)",
    "in (de|het|dit|deze) (afweging|uitwerking|gesprekken|brief) ..6 mee te nemen",
    "met een ..3 (lijst|*agenda) ..8 te komen",
    "een ..3 (lijst|*agenda) te (maken|ontwikkelen)",
    "te betrekken bij (de|het|een) (evaluatie|onderzoek|verkenning|afweging|uitwerking|besluitvorming)",
    "(inzicht|duidelijkheid|helderheid|opheldering|advies|uitsluitsel|openheid|informatie) ..4 te (geven|bieden|verschaffen|vragen|verkrijgen|krijgen)",
    "advies ..3 (in|uit) te (winnen|vragen|brengen)",
    "te vragen (om|hoe|of|naar)",
    "de [tweede|eerste] kamer ... te (sturen|zenden|melden|delen|doen|brengen)",
    "zich voor te bereiden op",
    `(in|bij) ..3 (${studies}|uitwerking|*strategie|visie|beleid|*beleid) ..8 rekening te [blijven] houden`,
    `rekening te [blijven] houden ..12 bij ..2 (${studies}|uitwerking|visie)`,
  ],
  standpunt: positions,
  stop: [
    "te [laten] (stoppen|staken|beëindigen|bevriezen|pauzeren|temporiseren|stopzetten)",
    "(stop|stil) te (zetten|leggen)",
    "op te schorten",
    "af te zien",
    "(behandeling|wetsvoorstel|besluit|besluitvorming|motie|vergunningen) ..6 aan te houden",
    "wetsvoorstel ... in te trekken",
    "te wachten met",
    "(onderzoek|*onderzoek|advies|*advies|evaluatie|*evaluatie|uitkomst|uitkomsten|resultaten|conclusies|uitspraak|besluitvorming|behandeling) ..8 af te wachten",
    "(moratorium|pauze|stop|bouwstop|pauzeknop) ..8 (in|af) te (stellen|lassen|kondigen|voeren|drukken)",
    "halt toe te roepen",
    "van tafel te halen",
    `(${decisions}) ..15 (terug te draaien|te (schrappen|herroepen|annuleren|heroverwegen)|in te trekken|ongedaan te maken)`,
    `(${decisions}|${measures}|wet|*wet|bouw|*bouw|komst|sluiting|*sluiting) ..6 tegen te houden`,
    "zich ..4 te onthouden",
    "in de ijskast te zetten",
    "uit te stellen",
    "(voorstel|wetsvoorstel|besluit|steun) ..6 terug te trekken",
    "(stekker|streep) ..6 te (trekken|zetten|halen)",
    "pas op de plaats te [laten] maken",
    "achterwege te laten",
    `(${measures}) ..12 buiten beschouwing te laten`,
    `(${measures}|idee|ideeën|gedachte|voornemen|voornemens|doel|doelen|doelstelling|*doelstelling|ambitie|ambities|eis|eisen) ..12 te laten varen`,
    "on hold te zetten",
    "over te laten aan ..2 (volgend|volgende|nieuw|nieuwe|ander) kabinet",
  ],
};

/** Before the verb in the same clause: the request is to leave something. */
export const refusals: ReadonlySet<string> = new Set(["niet", "geen", "nooit", "nimmer"]);

/** After "niet": it is to be done, and more. */
export const limiting: ReadonlySet<string> = new Set("alleen enkel slechts uitsluitend louter".split(" "));

/** Joined to "niet" or "geen" they say how much there is: "niet of nauwelijks", "weinig tot geen". */
export const approximate: ReadonlySet<string> = new Set("nauwelijks amper weinig onvoldoende beperkt".split(" "));

/** Not doing these is doing the thing: "niet te wachten", "niet uit te sluiten". */
export const urgedVerbs: ReadonlySet<string> = new Set([
  ..."wachten treuzelen talmen dralen aarzelen schromen vergeten".split(" "),
  "uit sluiten",
  "na laten",
  "af wachten",
]);

/** Open an infinitive that depends on what stands before it: a refusal there is about something else. */
export const infinitiveOpeners: ReadonlySet<string> = new Set(["om", "teneinde", "alvorens"]);

/** Open a clause with a finite verb of its own. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  "dat die indien als wanneer zodra zolang totdat omdat zodat opdat terwijl hoewel of waar waarin waarbij waarvoor waaraan wat wie wier wiens hoe".split(
    " ",
  ),
);

/** Clause openers that as often join or name: "kopen of huren", "als eerste stap". */
export const looseOpeners: ReadonlySet<string> = new Set(["of", "als"]);

/** Clause openers that as often point: "die heffing", "dat voorstel". */
export const demonstratives: ReadonlySet<string> = new Set(["die", "dat"]);

/** Right after "die" or "dat" they begin a clause, as no pointed out thing can: "die het loket …", "dat zij …". */
export const subjectStarts: ReadonlySet<string> = new Set(
  "de het een dit deze zich er zij ze hij men hier daar hun haar zijn hen nog al".split(" "),
);

/** "indien nodig": the clause is over with this word. */
export const shortClauses: ReadonlySet<string> = new Set(
  "nodig noodzakelijk mogelijk gewenst wenselijk relevant haalbaar opportuun".split(" "),
);

/** Whom a motion asks; "die" and "dat" after them are what is asked about. */
export const addressees: ReadonlySet<string> = new Set(
  "regering kabinet minister ministers staatssecretaris kamer presidium".split(" "),
);

/** Verb forms that close such a clause: "dat niet het geval is". */
export const finiteVerbs: ReadonlySet<string> = new Set(
  "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen mag mogen moet moeten zal zullen zou zouden gaat gaan komt komen geldt gelden bestaat voldoet voldoen lukt slaagt wil willen staat leidt blijkt oplevert ingaat ligt liggen krijgt krijgen ontvangt ontvangen".split(
    " ",
  ),
);

/** Words after "te" that end in n and open no request: adverbs, and the auxiliaries of "te kunnen stoppen". */
export const notInfinitives: ReadonlySet<string> = new Set(
  "allen midden samen binnen weinigen velen worden hebben kunnen moeten mogen zullen hoeven".split(" "),
);

/** Verbs that open a request in the middle of a sentence when whom they ask follows: "… en roept de regering op". */
export const askingVerbs: ReadonlySet<string> = new Set("verzoekt verzoeken roept vraagt nodigt".split(" "));

/** Words that open a request, and the kind that holds for all of it. */
export const openings: readonly { readonly phrase: string; readonly value: ActKind | "verzoek" | "kamer" }[] = [
  { phrase: "(verzoekt|verzoeken|vraagt|draagt|nodigt|roept)", value: "verzoek" },
  { phrase: "(doet|doen) een ..1 beroep op", value: "verzoek" },
  { phrase: "(spreekt|spreken) ... uit", value: "standpunt" },
  { phrase: "(spreekt|spreken) (uit|haar|zijn|zich|de)", value: "standpunt" },
  { phrase: "(veroordeelt|betreurt|onderschrijft|erkent|constateert|verklaart)", value: "standpunt" },
  { phrase: "zegt het vertrouwen", value: "standpunt" },
  { phrase: "(keurt|dankt|feliciteert|steunt|benadrukt)", value: "standpunt" },
  { phrase: "besluit", value: "kamer" },
];
