import {
  askedAt,
  defineRule,
  outside,
  standsBeforeVerb,
  type ActKind,
  type Match,
  type Reading,
} from "../engine/index.ts";
import { months } from "../text/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

/** Tells what is to be expected anyway. */
const planned = "(zoals|is|zijn|staat) (gepland|voorzien|beoogd) ..2 <datum>";

const monthNames = months.join("|");
const budgetMoments = "voorjaarsnota|najaarsnota|miljoenennota|meicirculaire|septembercirculaire";

/** What was done at a moment; "een per 1 juli werkend loket" is still to be made. */
const pastParticiples =
  "*erde|*elde|*alde|*ulde|*igde|*agde|*egde|*iende|geldende|*eide|*akte|*ekte|*ikte|*achte|*atste|*ichte|*ofde|gesloten|aangenomen|ingenomen|overeengekomen|gegeven|besproken|gekozen|verschenen|begonnen|ontvangen|afgesproken|voorgenomen|uitgesproken|geschreven|gevonden";

/** "de in mei 2031 gemaakte afspraken", "verleend voor 1 maart", "binnen drie weken na aanvraag": no moment for the government to act at. */
const told = [
  planned,
  `(de|een) (in|op|per|bij|vanaf) ..2 (<datum>|<jaartal>|${monthNames}|${budgetMoments}|prinsjesdag) [door ..3] (${pastParticiples})`,
  "(doel|doelstelling|ambitie|streven|norm) ..4 dat ..3 in <jaartal>",
  "(die|wie|wat) ..6 <datum> (is|zijn|werd|waren)",
  "<datum> al",
  "(afhandeling|beslissing|uitbetaling) binnen <periode>",
  "op ..2 <datum> (ingediende|verschenen|gesloten|aangenomen)",
  "(van|sinds|tussen) <datum>",
  "(zelf|die|wat|zoals) ..3 op <datum> ..6 (heeft|hebben|werd)",
  "(aangenomen|gepubliceerd|verschenen|gedane) op <datum>",
  "periode <jaartal>",
  "(begroting|belastingplan|voorjaarsnota|ontwerpbegroting|financiering|middelen|budget) voor <jaartal>",
  "per jaar",
  "(gelijke|medische|passende|eerlijke|goede|en) behandeling",
  "binnen ..1 (uur|uren|minuten)",
  "binnen <periode> nadat",
  "(eerste|tweede|derde|vierde) helft van de",
  "(ingediend|ingediende|verleend|verleende|gestart|geboren|aangevraagd|gesloten|afgesloten|afgegeven|gebouwd|ontstaan|opgelegd) (voor|vóór|na|op) <datum>",
  "binnen <periode> na ..2 (aanvraag|melding|verzoek|ontvangst|indiening|besluit|bezwaar)",
];

export const motieTermijn = defineRule({
  id: "motie-termijn",
  title: "Datum in de motie",
  dimensions: ["T"],
  why: "Een datum in een motie bepaalt hoeveel tijd er is voor voorbereiden. Systemen en brieven hebben vaste momenten.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De motie noemt een datum of termijn. De uitvoering heeft tijd nodig om klaar te zijn.",
  question: "Is deze datum haalbaar, en zo niet, wanneer wel?",
  strength: "middel",
  readsEveryRequest: true,
  phrases: {
    dictum: [
      "(vóór|voor|uiterlijk|per|vanaf|tegen) ..2 <datum>",
      "(vóór|voor|uiterlijk|per) ..1 <jaartal>",
      "met ingang van",
      "nog (vóór|voor) (de|het|een)",
      "uiterlijk (in|bij|op|tijdens|met|na|medio|binnen|over|volgend|volgende|voor|vóór|<jaartal>|<datum>)",
      "nog in <jaartal>",
      "niet te wachten tot (<jaartal>|<datum>)",
      "op het moment van ..2 inwerkingtreding",
      "(vóór|bij|uiterlijk) ..1 inwerkingtreding van",
      "binnen (<periode>|een termijn van)",
      "binnen (afzienbare|korte) [tijd|termijn]",
      "(vóór|voor|uiterlijk|met|rond) ..3 (prinsjesdag|voorjaarreces|verkiezingsreces|zomerseizoen|najaarsreces|kerstvakantie|zomervakantie)",
      "(vóór|nog voor|ruim voor|uiterlijk) ..3 (verkiezingen|*verkiezingen)",
      "(vóór|voor|uiterlijk|rond) ..3 (zomer|zomerreces|kerstreces|kerst|herfstreces|meireces|voorjaarsreces|krokusreces|reces|prinsjesdag|voorjaarsnota|najaarsnota|miljoenennota|meicirculaire|septembercirculaire|jaarwisseling|begrotingsbehandeling|begrotingsbehandelingen|begroting|belastingplan|financiële beschouwingen|algemene politieke beschouwingen)",
      "(vóór|voor) ..2 (top|*raad buitenlandse zaken|landbouwraad|milieuraad)",
      "(vóór|voor|uiterlijk) ..3 (commissiedebat|debat|wetgevingsoverleg|wgo|notaoverleg|tweeminutendebat|plenaire behandeling|stemming|stemmingen|behandeling)",
      "aan het (begin|einde) van (<jaartal>|het jaar|dit jaar|het kwartaal)",
      "(eerste|tweede) helft <jaartal>",
      "(uiterlijk|nog|eind|begin|later) (dit|volgend|komend) (jaar|kalenderjaar|najaar|voorjaar|kwartaal|seizoen|studiejaar|schooljaar)",
      "(om|al|mogelijk|kamer|hierover|daarover|hiertoe|daartoe|hiervoor) dit (jaar|najaar|voorjaar|kwartaal)",
      "nog (deze|in deze) (kabinetsperiode|maand|week|zomer)",
      "(in|voor|vóór|uiterlijk|tegen) ..4 (kwartaal|eind|einde|begin|halfjaar|najaar|voorjaar|zomer) van",
      "einde van het jaar",
      "(eind|begin|medio|halverwege|najaar|voorjaar|zomer) <jaartal>",
      "(voorafgaand|voorafgaande) aan ..4 (behandeling|*behandeling|*debat|besluitvorming|*besluitvorming|*nota|*reces|belastingplan|beschouwingen|*overleg|wgo|raad|*raad|top|*top|prinsjesdag|stemming|stemmingen|inwerkingtreding|notificatie)",
      "(komend|volgend|eerstvolgend|eerstvolgende|aankomende|komende) (kwartaal|begroting|voorjaarsnota|reces|najaar|voorjaar)",
      "(onmiddellijk|direct|meteen|kort|vlak) na ..2 (besluitvorming|voorjaarsnota|reces|zomerreces|kerstreces|zomer)",

      `(vóór|voor|uiterlijk|rond) (${monthNames})`,
      `uiterlijk ..6 (week|weken|maand|maanden|kwartaal|halfjaar|helft|schooljaar|${monthNames})`,
      `(eind|begin|medio|half) (${monthNames})`,
      "(eerste|tweede|derde|vierde|laatste) (kwartaal|helft van)",
      "(vóór|voor|in|uiterlijk) (q1|q2|q3|q4)",
      "(vóór|voor) de voortzetting van het (debat|*debat|*overleg)",
      "(vóór|voor) (het|de) (indienen|indiening|presentatie|aanbieding|publicatie|verschijnen|aflopen|verstrijken|eerstvolgende)",
    ],
  },
  marks: {
    moment: [
      "(vanaf|in) ..1 <jaartal>",
      "in het (voorjaar|najaar)",
      "op ..2 <datum>",
      `in (${monthNames})`,
      "op prinsjesdag",
      `met (de|het) (${budgetMoments}|belastingplan)`,
      "na (de zomer|het zomerreces|het reces)",
      "bij (de|het) [komende|volgende|eerstvolgende|aankomende|aanstaande] (voorjaarsnota|najaarsnota|miljoenennota|belastingplan|meicirculaire|septembercirculaire|voorjaarsbesluitvorming|augustusbesluitvorming)",
    ],
    "geen moment": ["(periode|begroting|voorjaarsnota) (in|tot) <jaartal>", ...told],
    eerst: [
      "(voordat|alvorens) ..10 (*besluit|*besluiten|*beslissing|*beslissingen|besloten|*besluitvorming|*akkoord|*akkoorden|*afspraken|*voorstel|*voorstellen|stappen|bezuiniging|bezuinigingen|overgegaan|vastgesteld|plaatsvindt|ingevoerd|doorgevoerd|ingaat|werking|afgerond|herzien|behandeling)",
    ],
  },
  find: ({ matches, marks, requests }) => [
    ...outside(matches, marks("geen moment")).filter(({ from }) => !isPleadedFor(requests, from)),
    ...momentsToActAt(outside(marks("moment"), marks("geen moment")), requests),
    ...marks("eerst").filter(({ from }) => isToBeDone.has(askedAt(requests, from))),
  ],
  examples: [
    { dictum: "verzoekt de regering dit vóór 1 juli 2031 te regelen,", finds: ["vóór 1 juli 2031"] },
    { dictum: "verzoekt de regering de Kamer voor het zomerreces te informeren,", finds: ["voor het zomerreces"] },
    { dictum: "verzoekt de regering dit zo snel mogelijk te regelen,", finds: [] },
    { dictum: "verzoekt de regering de Kamer uiterlijk in oktober 2031 te informeren,", finds: ["in oktober 2031"] },
    { dictum: "verzoekt de regering na te gaan wie er komt, en de Kamer in 2031 te informeren,", finds: ["in 2031"] },
    { dictum: "verzoekt de regering te onderzoeken hoeveel loketten er in 2031 nodig zijn,", finds: [] },
    { dictum: "spreekt uit dat de loketten in 2031 duurder worden,", finds: [] },
    { dictum: "verzoekt de regering klachten binnen een uur te lezen,", finds: [] },
    {
      dictum: "verzoekt de regering reizigers te raadplegen voordat een besluit over de loketten wordt genomen,",
      finds: ["voordat een besluit"],
    },
    {
      dictum: "verzoekt de regering geen loketten te sluiten voordat de besluitvorming is afgerond,",
      finds: [],
    },
    { dictum: "verzoekt de regering te helpen voordat mensen in de schulden komen,", finds: [] },
    { dictum: "verzoekt de regering in Brussel te pleiten voor schoon water vóór 2040,", finds: [] },
    {
      dictum: "verzoekt de regering uiterlijk in februari een standpunt in te nemen,",
      finds: ["uiterlijk in februari"],
    },
    { nieuw: "Het college beslist vóór 1 juli 2031.", finds: [] },
    {
      dictum: "verzoekt de regering binnen drie maanden te beginnen,",
      finds: ["binnen drie maanden"],
      polarity: "nieuw",
    },
  ],
});

/** Before another step is taken this must be done; to wait until then has no end of its own. */
const isToBeDone: ReadonlySet<ActKind> = new Set(["opdracht", "onderzoek"]);

/** "te pleiten voor schoon water vóór 2040": when others are to act. */
function isPleadedFor(requests: Reading["requests"], at: number): boolean {
  const request = requests.find(({ from, to }) => from <= at && at < to);
  return request?.opening === "verzoek" && askedAt(requests, at) === "standpunt" && !standsBeforeVerb(requests, at);
}

/** A moment in what is to be found out, or in what the Kamer says, tells about the world: "hoeveel het in 2030 kost". */
function momentsToActAt(moments: readonly Match[], requests: Reading["requests"]): readonly Match[] {
  return moments.filter(({ segment, from }) => segment.zone === "dictum" && isForAct(requests, from));
}

function isForAct(requests: Reading["requests"], at: number): boolean {
  const asked = askedAt(requests, at);
  return asked === "opdracht" || asked === "stop" || (asked === "onderzoek" && standsBeforeVerb(requests, at));
}
