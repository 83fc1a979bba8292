import { askedAt, defineRule, outside, type Match, type Reading } from "../engine/index.ts";
import { rijksbegrotingsvoorschriften, schrijfwijzerUitvoering } from "./sources.ts";

/** Means that are no money. */
const otherMeans = [
  "(diplomatieke|militaire|technische|digitale|juridische|chemische|communicatieve|groene) middelen",
  "middelen waarmee (we|wij|onze)",
  "alle ..2 middelen (in te zetten|aan te wenden)",
];

export const middelen = defineRule({
  id: "middelen",
  title: "Geld voor de uitvoering",
  dimensions: ["C"],
  why: "Zonder geld voor de uitvoering blijft ander werk liggen. Eenmalig geld past niet bij een blijvende taak.",
  sources: [schrijfwijzerUitvoering, rijksbegrotingsvoorschriften],
  message: "De motie zegt iets over geld of dekking. Kijk of dat past bij wat de uitvoering nodig heeft.",
  question: "Wat kost dit u eenmalig en elk jaar, en past dat bij het genoemde geld?",
  strength: "middel",
  readsEveryRequest: true,
  phrases: {
    dictum: [
      "(binnen|uit) ..3 (bestaande|huidige|beschikbare|budgettaire|financiële) ..2 (middelen|budget|budgetten|kaders|kader|begroting)",
      "(financiële|structurele|incidentele|extra|aanvullende|voldoende|benodigde|gereserveerde|vrijgekomen|bestaande|beschikbare|nodige|resterende) ..2 (middelen|gelden|financiering)",
      "(middelen|gelden|geld|budget|budgetten) ..8 (vrij te maken|beschikbaar|te reserveren|in te zetten|toe te voegen|te verhogen|te gebruiken|te besteden|te halen|toe te kennen)",
      "(dekking|gedekt|te dekken|budgetneutraal|budgetneutrale|kostenneutraal|budgettair)",
      "<bedrag> ..8 (vrij|beschikbaar|toe|extra|dekking)",

      "(prijsbijstelling|taakstelling)",
      "structureel (gefinancierd|bekostigd)",
      "te betalen (door|uit)",
      "financiële (borging|ruimte|steun|compensatie|bijdrage)",

      "kosten ..10 (te vergoeden|te dragen|te dekken)",
      "(begrotingsruimte|onderuitputting|aanvullende post|klimaatfonds|transitiefonds|groeifonds|gemeentefonds|provinciefonds)",
      "belastinginkomsten",
      "(meevaller|meevallers|opbrengst|opbrengsten) ..8 (in te zetten|te besteden|aan te wenden|te bestemmen|te investeren)",
      "middelen voor",
      "(subsidie|subsidies) ..4 (te verhogen|te verlagen|te korten|stop te zetten)",
    ],
  },
  unless: [
    "(rechtsmiddelen|geneesmiddelen|hulpmiddelen)",
    "verdovende middelen",
    ...otherMeans,
    "(volledige|landelijke|mobiele|internet*|netwerk*) dekking",
    "dekking (van|voor) ..3 (netwerk|*netwerk|dab|bereik)",
  ],
  marks: {
    geld: [
      "(geld|gelden|budget|budgetten|middelen|subsidie|subsidies|subsidiebudget|*gelden|investering|investeringen|miljoen|miljard)",
      "(*budget|*budgetten|*subsidie|*subsidies|*financiering|*bekostiging) ..8 te (verhogen|verlagen|schrappen|garanderen|verlengen|reserveren|vergroten|verruimen|halveren|continueren|behouden|koppelen|beëindigen)",
      "(*budget|*budgetten|*subsidie|*subsidies|*financiering|*bekostiging) ..8 (in|over|vrij|terug|stop) te (stellen|dragen|maken|draaien|zetten)",
      "(bekostiging|bekostigen|bekostigd|financiering|financieren|gefinancierd|meefinancieren|meefinanciert|medefinanciering|cofinanciering|cofinancieren|herfinancieren|overbruggingsfinanciering|dekken)",
      "te [blijven] investeren",
      "financiële (positie|gevolgen|consequenties)",
      "kosten ..10 (betalen|betaalt|meebetalen|opdraaien|te draaien|te verhalen|te leggen)",
      "de rekening ..6 te leggen",
      "(betalen|betaalt|meebetalen|opdraaien|opdraait) ..4 kosten",
      "voor rekening (komen|komt|te laten komen) van",
    ],
    "geen geld": [
      "(verdovende|genotsverruimende) middelen",
      "middelen met ..2 (stof|stoffen|werking|glyfosaat)",
      "(kan|kunnen|mag|mogen|moet|moeten|zal|zullen|gaan|blijven|laten|te) gelden",
      "(kindgebonden|persoonsgebonden) budget",
      "(die|welke|zoals) [(nu|daar|er|hier|ook|al)] gelden",
      "(die|welke|zoals) in ..2 gelden",
      "(ontgelden|vergelden|compensatiegelden)",
      "toegang tot (financiering|geld)",
      "rendement op investeringen",
      "(miljoen|miljard) [euro] (omzet|winst|vermogen|inwoners|woningen|mensen|huishoudens|ton)",
      ...otherMeans,
      "(eigen|geleend|contant) geld",
    ],
    minder: ["(*bezuiniging|*bezuinigingen|bezuinigen|bezuinigd|wegbezuinigen|wegbezuinigd)"],
  },
  find: (reading) => [...reading.matches, ...moneyAsked(reading), ...lessAsked(reading)],
  examples: [
    { dictum: "verzoekt de regering in kaart te brengen hoeveel subsidies er zijn,", finds: [] },
    {
      dictum: "verzoekt de regering dit binnen de bestaande middelen te doen,",
      finds: ["binnen de bestaande middelen"],
    },
    { dictum: "verzoekt de regering hiervoor € 3 miljoen vrij te maken,", finds: ["€ 3 miljoen vrij te maken"] },
    { dictum: "spreekt uit dat de bezuinigingen van tafel moeten,", finds: ["bezuinigingen van tafel moeten"] },
    { dictum: "verzoekt de regering te onderzoeken wat de bezuinigingen doen,", finds: [] },
    { dictum: "verzoekt de regering de financiële gevolgen in kaart te brengen,", finds: [] },
    { dictum: "verzoekt de regering gewasbeschermingsmiddelen te verbieden,", finds: [] },
    { nieuw: "De kosten worden gedekt door de begroting.", finds: [] },
    {
      dictum: "verzoekt de regering de bezuiniging terug te draaien,",
      finds: ["bezuiniging terug te draaien"],
      polarity: "nieuw",
    },
  ],
});

/** Plain words for money count only where the motion asks to act: a question about money asks for none. */
function moneyAsked({ marks, requests }: Reading): readonly Match[] {
  return outside(marks("geld"), marks("geen geld")).filter(({ segment, from }) => {
    const asked = askedAt(requests, from);
    return segment.zone === "dictum" && (asked === "opdracht" || asked === "stop");
  });
}

/** To find out what a cut does asks for no money; to make, undo or condemn it does. */
function lessAsked({ marks, requests }: Reading): readonly Match[] {
  return marks("minder").filter(
    ({ segment, from }) => segment.zone === "dictum" && askedAt(requests, from) !== "onderzoek",
  );
}
