import {
  firstStartingAfter,
  mainClauses,
  type MainClause,
  type Match,
  type Phrases,
  type Reading,
} from "../../engine/index.ts";
import { sentenceAround } from "../../text/index.ts";
import { actingPersons, executingOrgans, otherColleges } from "./words.ts";

/**
 * Public bodies that carry out, as the subject of a sentence. Source: the names in Kaderwet zbo, Gemeentewet, Awb and in the
 * acts of the bodies themselves; ministers and judges are left out.
 */
export const publicAgents: Phrases = [
  `(${executingOrgans})`,
  `het college (van burgemeester en wethouders|van gedeputeerde staten|${otherColleges})`,
  "(de|een) (burgemeester|directeur generaal|hulpofficier van justitie|procureur generaal|advocaat generaal|inspecteur|toezichthouder|korpschef|ontvanger|gemeente|provincie|gezaghebber|griffier|selectiefunctionaris|reclassering|politie|kiesraad|huurcommissie|omgevingsdienst|gemeenteraad|rijksdienst|inspectie|dienst|commissie|geschillencommissie|regiodirecteur|ambtenaar van de burgerlijke stand|aanbestedende dienst|*dienst|*inspectie|*autoriteit|*commissie|*regio|*ombudsman|douane|staat|inspecteur generaal|gemeentelijke ombudsman|rijksbelastingdienst|belastinginspecteur|gemeentesecretaris|wijkagent|*inspecteur|*ambtenaar|waterbeheerder|wegbeheerder|gemeentelijke kredietbank|stadsbank)",
  "het (overheidsorgaan|accreditatieorgaan|produktschap|waterschap|bureau|*agentschap|agentschap|*instituut|*college|*loket|fonds|bestuursorgaan|kadaster|bestuurscollege|openbaar ministerie|openbaar lichaam|samenwerkingsorgaan|gemeentebestuur|provinciebestuur|waterschapsbestuur|instituut|commissariaat|adviescollege|orgaancentrum|bedrijfschap|productschap|stembureau|centraal stembureau|zorgkantoor|rijksvastgoedbedrijf|schadefonds|waarborgfonds|participatiefonds|kenniscentrum|landelijk bureau|informatiepunt|hoofdstembureau|inlichtingenbureau|hoogheemraadschap|regionaal bureau|advies en meldpunt|centraal orgaan opvang asielzoekers|centraal administratie kantoor|centrum indicatiestelling zorg|centraal bureau rijvaardigheidsbewijzen|uitvoeringsinstituut werknemersverzekeringen|centraal justitieel incassobureau|centraal bureau voor de statistiek|bureau financieel toezicht|algemeen bestuur|dagelijks bestuur|bevoegde bestuursorgaan)",
  "(een|de|elke|iedere) ..3 (instantie|zbo)",
  "een door onze minister ..3 (instantie|organisatie|rechtspersoon|bureau|instelling)",
  "(elk|elke|ieder|iedere|een) (college|waterschap|bureau|bestuursorgaan|gemeente|provincie|burgemeester|inspectie|toezichthouder|dienst|instantie)",
  "(gemeenten|provincies|waterschappen|de colleges|de burgemeesters|de toezichthouders|de gemeenten|de provincies|de diensten|de inspecties|gemeentebesturen|aanbestedende diensten|opsporingsambtenaren|provinciale staten|toezichthouders|bestuursorganen|omgevingsdiensten|rijkswaterstaat|staatsbosbeheer|zorgkantoren|stembureaus|uitvoeringsinstanties|uitvoeringsorganisaties|reclasseringsinstellingen)",
  "[de|het] (cbr|uwv|cak|ciz|cjib|coa|rdw|rvo|svb|ind|nvwa|ilt|acm|afm|kvk|duo|rivm|nza|igj|bkr|ggd|cbs|dji|lvnl|nea|ksa|ctgb)",
  "(de|het) (autoriteit|inspectie|dienst|rijksdienst|raad|kamer|bureau|commissariaat|instituut|agentschap|college) (=Persoonsgegevens|=Consument|=Financiële|=Nucleaire|=Nationale|=Gezondheidszorg|=Leefomgeving|=Toeslagen|=Wegverkeer|=Justitiële|=Uitvoering|van =Koophandel)",
  "(de|het) (autoriteit|inspectie|dienst|rijksdienst|raad|commissariaat|instituut|fonds) (voor|van) [de|het] (rechtspraak|rechtsbijstand|kinderbescherming|media|cultuur|accreditatie|identiteitsgegevens|volksgezondheid|onderwijs|examens)",
  "de (nederlandsche bank|nederlandse arbeidsinspectie|arbeidsinspectie|nederlandse zorgautoriteit|zorgautoriteit|kansspelautoriteit|immigratie en naturalisatiedienst|fiscale inlichtingen en opsporingsdienst|nationale ombudsman|nederlandse emissieautoriteit|raad voor rechtsbijstand|inspectie van het onderwijs|gecertificeerde instelling|veiligheidsregio|gemeentelijke gezondheidsdienst|nederlandse voedsel en warenautoriteit|griffie|directeur|officier van justitie|centrale autoriteit|strandvonder|grondkamer|accountantskamer|keuringsinstantie|kamer van koophandel|raad voor cultuur|gezondheidsraad|onderwijsraad|onderzoeksraad|rekenkamer|algemene rekenkamer|raad voor de rechtspraak|raad voor de kinderbescherming|voorzitter van het stembureau|uitvoeringsinstantie|uitvoeringsorganisatie|bestuurlijke autoriteit|grenswacht|marechaussee|koninklijke marechaussee|brandweer|leerplichtambtenaar|toezichthoudende autoriteit|regionale ambulancevoorziening|rijksdienst voor ondernemend nederland|rijksdienst voor identiteitsgegevens|rijksdienst voor het cultureel erfgoed|zorgkantoren|dagelijkse besturen)",
  "(de|het) (voorzitter|bestuur|secretaris) van (de|het|een) ..1 (veiligheidsregio|stembureau|centraal stembureau|*raad|raad|*commissie|commissie|omgevingsdienst|waterschap|dienst|agentschap|gemeenschappelijke regeling|openbaar lichaam|fonds|instituut|autoriteit|stichting|commissariaat|kamer)",
  "(de|een) (inspecteur|ambtenaar|ambtenaren|medewerker) (belast|bevoegd|aangewezen)",
  "het (nederlands|nationaal|centraal) ..2 (instituut|archief|bureau|centrum|meldpunt)",
];

/** The bodies that carry out, and the minister whom they work for. One list, so that it is looked for once. */
export const bodiesAndMinister: Phrases = [...publicAgents, "onze minister"];

/** Those who hold an office: what they must do is public work too. Source: Penitentiaire beginselenwet, Burgerlijk Wetboek Boek 1, Wet basisregistratie personen. */
export const officials: Phrases = [
  "(onze minister|onze ministers|de minister)",
  "de (voorzitter|secretaris|griffier) van (de|het) (*commissie|rechtbank|gerecht|college|raad)",
  "(de|een) ..1 (ambtenaar|ambtenaren|officier van justitie|rechtbank|kantonrechter|rechter|griffier|opsporingsambtenaar)",
  "(de|een) ..1 (bestuursorgaan|overheidsorgaan|*gemeente)",
];

/** People, companies and institutions as the subject of a sentence. */
export const privateAgents: Phrases = [
  `(de|een|iedere|elke|ieder|elk|het) (${actingPersons})`,
  `(de|een|iedere|elke) (betrokken|betreffende|desbetreffende|erkende|gecontracteerde|aangewezen|toegelaten|nieuwe|gewezen|voormalige|particuliere|commerciële|zelfstandige|kleine|grote|wlz|zvw|andere|uitgevende|overdragende|ontvangende|verkrijgende|externe|aanstaande|bijzondere|buitenlandse|vrouwelijke|financiële|naamloze|besloten|bestaande) (${actingPersons}|uitvoerder)`,
  "(de|een|iedere|elke) (*ghouder|*nhouder|*lhouder|*ehouder|*rhouder|*shouder|*arthouder|*ghouders|*nhouders|*lhouders|*ehouders|*rhouders|*arthouders|*verlener|*verleners|*plichtige|*leverancier|*vervoerder|*beheerder|*beheerders|*aanbieder|*aanbieders|*werkgever|*verhuurder|*ondernemer|*exploitant|*eigenaar|*gebruiker|*verzekeraar|*verzekeraars|*producent|*producenten|*fabrikant|*importeur|*bezitter|*handelaar|*handelaren|*boer|*telers|*uitvoerder|*nemer|*instelling|*maatschappij|*onderneming|*kweker|*uitgever|*sgever|*agever|*egever|*dgever|*rgever|*ngever)",
  "(de|een|iedere|elke) (verzoeker|eiser|decaan|rector|raad van (toezicht|commissarissen)|directie|gerechtsdeurwaarder|medezeggenschapsraad|ondernemingsraad|deelnemersraad|bieder|inschrijver|overdrager|verkrijger|grondroerder|zorgdrager|ledenvergadering|zeevarende|examencommissie|geneesheer directeur|geneesheer|verweerder|dienstverrichter|vinder|accountantsorganisatie|beroepsorganisatie|betrokkene|ingeschrevene|verwerkingsverantwoordelijke|constructeur|opvarende|hoofdhuurder|onderverhuurder|initiatiefnemer|rechtsbijstandverlener|deurwaarder|behandelaar|accountant|tussenpersoon|adviseur|bemiddelaar|verwerker|organisator|kredietverstrekker|kapitein|veehouder|verstrekker|afzender|ontvanger van de subsidie|subsidieontvanger|drager|winkelier|distributeur|transporteur|exporteur|installateur|kweker|reder|chauffeur|passagier|opleider|fokker|jager|zorginstelling|omroep|begeleider|fotograaf|trainer|coach|gids|bezorger|piloot|gezagvoerder|machinist|beveiliger|psychiater|therapeut|specialist|mentor|taxateur|architect|bouwer|ontwikkelaar|onderaannemer|franchisegever|franchisenemer|veilinghouder|rederij|luchthaven|reisorganisator|hotelier|redactie|influencer|adverteerder|operator|hostingprovider|provider|verpachter|commissaris|vereffenaar|executeur|bewaarder|inzamelaar|ontdoener|melder|klager|getuige|deskundige|stagiair|politieke partij|erflater|schenker|fietser|berijder|loketmedewerker|opsteller|zorgverzekerde|gastouder|oppas|verenigingsbestuur|ploegbaas|schoolleider|rijinstructeur|examinator|keurmeester|monteur|loods|uitgeverij|brouwerij|slagerij|drogist|supermarkt|webwinkel|rijschool|sportschool|kwekerij|stalhouder|fondsbeheerder|beurs|veiling|garage|dealer)",
  "het (bevoegd gezag|schoolbestuur|instellingsbestuur|college van bestuur|stichtingsbestuur|hoofdbestuur|bestuur van de (rechtspersoon|vereniging|stichting|instelling|onderneming)|samenwerkingsverband|bedrijfstakpensioenfonds|beroepspensioenfonds|ondernemingspensioenfonds|platform|kinderdagverblijf|kindercentrum|gastouderbureau)",
  "(een|elk|ieder|het) (*bedrijf|*kantoor|*ziekenhuis|*pensioenfonds|schoolbestuur)",
  "(de directeur|het hoofd) van (de|een) ..1 (school|instelling|onderneming|bedrijf)",
  "(*aanbieders|*verleners|*exploitanten|*leveranciers|*producenten|*fabrikanten|*ondernemers|*handelaren|*bedrijven|*instellingen|*scholen|*verhuurders|*verzekeraars|*beheerders|*corporaties)",
  "(ouders|artsen|bestuurders|eigenaren|gebruikers|verkopers|makelaars|notarissen|huisartsen|uitgevers|ontwikkelaars|adverteerders|winkeliers|boeren|landbouwers|veehouders|gastouders|werkgevers|verhuurders|aanbieders|leveranciers|ondernemers|instellingen|scholen|vennootschappen|rechtspersonen|stichtingen|verenigingen|zorginstellingen|zorgverleners|marktpartijen|fabrikanten|vervoerders|opdrachtgevers|vergunninghouders|zorgverzekeraars|zorgaanbieders|banken|exploitanten|houders|producenten|importeurs|netbeheerders|bedrijven|ondernemingen)",
  "(degene|diegene|eenieder|ieder|een ieder|zij) die",
  "(wie|=Een ieder|=Eenieder)",
];

/** Companies and institutions that hold data of others. */
export const institutions: Phrases = [
  "(de|een|iedere|elke) (*uitvoerder|*verzekeraar|*aanbieder|*instelling|*beheerder|*leverancier|*verlener|*maatschappij|bank|werkgever|verhuurder|notaris|accountant|school|huisarts|curator|bewindvoerder|gecertificeerde instelling|woningcorporatie|netbeheerder|kredietverstrekker)",
  "het (pensioenfonds|ziekenhuis|samenwerkingsverband|bevoegd gezag|schoolbestuur|instellingsbestuur)",
  "de (officier van justitie|griffier|minister|gezaghebber)",
  "onze minister",
];

/** Main clauses of new text in which one of these marks does one of these things (finite verbs). */
export function clausesWith(reading: Reading, mark: string, verbs: ReadonlySet<string>): readonly MainClause[] {
  return mainClauses(reading, mark).filter(({ verb }) => verbs.has(reading.tokens.words[verb] ?? ""));
}

/**
 * Own matches of a rule, without those in what one of these marks does: "De vervoerder dient jaarlijks een rapportage in" is
 * a duty of the vervoerder and nothing else.
 */
export function outsideActsOf(reading: Reading, mark: string): readonly Match[] {
  const { tokens, matches } = reading;
  if (matches.length === 0) return matches;
  // By the end of a sentence: where the first act in it begins.
  const acts = new Map<number, number>();
  for (const { subject, verb, segment } of mainClauses(reading, mark)) {
    const [, to] = sentenceAround(tokens, verb, segment.from, segment.to);
    acts.set(to, Math.min(acts.get(to) ?? verb, subject[0], verb));
  }
  return matches.filter(({ from, segment }) => {
    const [, to] = sentenceAround(tokens, from, segment.from, segment.to);
    return from < (acts.get(to) ?? Infinity);
  });
}

/**
 * Own matches of a rule, without what a public body does: "Het college doet daarvan mededeling" is its task. Words behind
 * somebody who is named in between are theirs: "Het college regelt dat de verhuurder verplicht is …".
 */
export function outsideTasksOf(reading: Reading, bodies: string, others: string): readonly Match[] {
  const { matches, marks, tokens } = reading;
  if (matches.length === 0) return matches;
  const acts = mainClauses(reading, bodies);
  const subjects = marks(bodies).filter(({ from }) => !complementOpeners.has(tokens.words[from - 1] ?? ""));
  const bodyEnds = new Set(subjects.map(({ to }) => to));
  const named = marks(others);
  const isTask = ({ from, to, segment }: Match): boolean => {
    const [first] = sentenceAround(tokens, from, segment.from, segment.to);
    const act = acts.findLast(({ verb }) => verb >= first && verb < to);
    if (!act || startsAnew(tokens.words, act.verb, from)) return false;
    const between = named[firstStartingAfter(named, act.verb)];
    return between === undefined || between.to > from;
  };
  return matches.filter((match) => !bodyEnds.has(match.from) && !isTask(match));
}

/** "De griffier is tegenover de inspecteur verplicht": a body behind one of these is not who must. */
const complementOpeners: ReadonlySet<string> = new Set("tegenover jegens aan voor van door bij met".split(" "));

/** "… stelt de tarieven vast en het is verboden …": another clause begins between the verb and word `to`. */
function startsAnew(words: Reading["tokens"]["words"], verb: number, to: number): boolean {
  for (let at = verb + 1; at <= to; at += 1)
    if (words[at - 1] === "en" && words[at] === "het" && words[at + 1] === "is") return true;
  return false;
}

/**
 * The first of these marks after the verb of a clause, in the same sentence, that has a part in it: not the subject over
 * again, and not what is only named.
 */
export function markAfter({ tokens, marks }: Reading, clause: MainClause, mark: string): Match | undefined {
  const [, end] = sentenceAround(tokens, clause.verb, clause.segment.from, clause.segment.to);
  const words = ({ from, to }: Pick<Match, "from" | "to">): string => tokens.words.slice(from, to).join(" ");
  const [from, to] = clause.subject;
  const subject = words({ from, to });
  const all = marks(mark);
  for (let at = firstStartingAfter(all, clause.verb); (all[at]?.from ?? end) < end; at += 1) {
    const other = all[at];
    if (!other || other.to > end || other.from < to) continue;
    if (!isSameName(words(other), subject) && !isOnlyNamed(tokens.words, other.from)) return other;
  }
  return undefined;
}

/**
 * Before a body that is only named: "het college van de gemeente waar hij woont", "de begroting van het waterschap", "die de
 * dienst zijn", "… dan wel het bureau".
 */
const onlyNaming: ReadonlySet<string> = new Set(["van", "in", "die", "als", "wel", "of"]);

/** "Ter kennis van het college" tells the college. */
function isOnlyNamed(words: Reading["tokens"]["words"], from: number): boolean {
  return onlyNaming.has(words[from - 1] ?? "") && words[from - 2] !== "kennis";
}

/** "Het college" is short for "het college toezicht". */
function isSameName(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
