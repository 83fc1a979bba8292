import type { Phrases } from "../../engine/index.ts";

/** How acts, amendments and motions say what must be so before something is given or allowed. Source: published amendments and the acts they change, and published motions. */
export const conditions: Phrases = [
  "mits",
  "(op|onder) [de] (voorwaarde|voorwaarden) dat",
  "met dien verstande dat",
  "(slechts|uitsluitend|alleen|enkel) ..5 (indien|als|wanneer|voor zover|na|nadat)",
  "(in het bezit is|in het bezit zijn) van",
  "onder voorbehoud",
  "na voorafgaande (toestemming|instemming|goedkeuring)",
  "wanneer uit ..4 is gebleken",
  "onder de (bepaling|conditie|verplichting) dat",
];

/** How the text of an act says what must be so before something is given or allowed. Source: published amendments and the acts they change. */
export const writtenConditions: Phrases = [
  "die niet ouder (is|zijn) dan",
  "(voldoet|voldoen|voldaan) aan",
  "aan ..2 (eis|eisen|vereiste|vereisten|voorwaarde|voorwaarden|voorschriften) ..8 voldaan",
  "onder ..6 (te stellen|gestelde|nader te bepalen) ..1 (voorwaarde|voorwaarden)",
  "(voorwaarden|voorschriften|beperkingen) ..4 (verbinden|verbonden worden|worden verbonden)",
  "(en|alsmede) voor zover",
  "(gedurende|sedert|sinds) ..4 (ten minste|tenminste|minimaal) <periode>",
  "(ten minste|tenminste|minimaal|minstens) <periode> ..4 (heeft|hebben|geduurd|was|is|woont|werkte|werkt|maakt|aanspraak|verblijft|aaneengesloten|onafgebroken)",
  "reeds <periode>",
  "niet ..3 dan (indien|nadat|wanneer|voor zover)",
  "(eis|eisen|vereiste|vereisten) ..4 (voldoet|voldoen|gesteld|voldaan)",
  "(kan|kunnen|mag|mogen) ..2 (slechts|uitsluitend|alleen|enkel)",
  "wordt ..2 (alleen|slechts|uitsluitend)",
  "toestemming (nodig|vereist)",
  "(kan|kunnen|mag|mogen) niet worden (toegewezen|verleend|toegekend)",
  "zonder onderbreking",
  "daarnaast (geen|niet)",
  "(in|gedurende) [de] <periode> (vóór|voor|voorafgaand)",
  "(vóór|voor) het einde van ..8 (heeft|hebben)",
  "instemming ..8 (heeft|hebben|gegeven|geweigerd)",
  "(langer|korter|meer|minder) dan (<periode>|<getal> dagen)",
  "(geweigerd|afgewezen) (indien|wanneer|als)",
  "(is|zijn) ..2 (vereist|nodig)",
  "(toont|tonen|aantoont|aantonen|aangetoond) ..3 (aan|dat|te)",
  "(pas|eerst) ..5 (indien|als|wanneer|nadat|zodra|na)",
  "om in aanmerking te komen",
  "(moet|moeten) ..6 beschikken",
  "behoudens ..2 (toestemming|instemming|goedkeuring)",
  "nadat ..4 (bewijs|verklaring|plan|toestemming|instemming)",
  "(alleen|slechts|uitsluitend) ..3 (aan|door|voor|ter|ten)",
  "(verleend|verstrekt|toegekend|toegestaan) (als|indien|wanneer|aan wie)",
  "gekoppeld aan ..2 (deelname|voorwaarde|eis|verplichting)",
  "toestemming van ..4 (nodig|vereist)",
  "als (eis|vereiste|voorwaarde) geldt",
  "(alleen|slechts|uitsluitend) (bij|met|na|op)",
  "voorbehouden aan",
  "(slechts|alleen|uitsluitend) in aanmerking",
  "(verklaring|bewijs|bewijsstuk|bescheiden|stukken|document) ..8 waaruit ..2 blijkt",
  "voor zover (niet|geen)",
  "<periode> (achtereen|onafgebroken|aaneengesloten|ononderbroken)",
  "(slechts|uitsluitend|alleen|enkel) (in geval|in het geval|in|tegen|ten behoeve)",
  "tegen (zekerheidstelling|overlegging|inlevering) van",
  "(moet|moeten|dient|dienen) ..10 (te voldoen|voldoen|te beschikken|ingeschreven)",
];

/** How a motion asks what must be so before something is given or allowed. Source: published motions. */
export const askedConditions: Phrases = [
  "(voorwaarde|voorwaarden|subsidievoorwaarde|subsidievoorwaarden|eisen) ..6 te (stellen|verbinden|laten|schrappen)",
  "als (voorwaarde|subsidievoorwaarde)",
  "voorafgaande toestemming",
  "(alleen|slechts|uitsluitend|enkel) ..12 toe te staan",
];
