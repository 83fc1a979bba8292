import { defineRule, mainClauses, type Match, type Reading, type Segment } from "../engine/index.ts";
import { publicAgents } from "./lexicon/agents.ts";
import { executingOrgans, organs } from "./lexicon/words.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const nieuweTaak = defineRule({
  id: "nieuwe-taak",
  title: "Nieuwe of verplaatste taak",
  dimensions: ["C", "K"],
  why: "Een nieuwe taak vraagt mensen, geld en tijd om op te bouwen. Bij verplaatsen moeten dossiers en kennis mee.",
  sources: [schrijfwijzerUitvoering, balieEnBeleid],
  message: "De tekst geeft een organisatie een taak of verplaatst die. Dat vraagt opdracht, mensen en geld.",
  question: "Wie voert dit nu uit, en wat is nodig aan opdracht, geld en overdracht?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      ...publicAgents.map((agent) => `(wordt|worden) ..6 door ${agent}`),
      `(${executingOrgans}) ..3 (verricht|verrichten|verzorgt|verzorgen|beheert|beheren|behandelt|behandelen|beoordeelt|beoordelen|onderzoekt|onderzoeken|registreert|ondersteunt|begeleidt|adviseert|coördineert|verdeelt|verdelen|vergoedt|vergoeden|int|keert)`,
      `(opgedragen|overgedragen|gemandateerd) aan ..3 (${executingOrgans})`,
      `door (${executingOrgans}) ..4 (uitgevoerd|verricht|beheerd|geïnd)`,
      "(doet|doen|zendt|zenden|legt|stelt|houdt) (het college|burgemeester en wethouders|gedeputeerde staten|de burgemeester|de inspecteur|de toezichthouder)",
      "(provinciale staten|gedeputeerde staten|burgemeester en wethouders|het college) (bepalen|bepaalt|stellen|stelt|verlenen|verleent|wijzen|wijst|bieden|biedt|voeren|voert|zorgen|zorgt)",
      `(berust|berusten|komt te rusten) bij ..2 (${executingOrgans}|dienst|autoriteit|inspectie|agentschap|gemeente|gemeenten)`,
      `(geschiedt|geschieden|vindt plaats|vinden plaats) ..2 door ..3 (${executingOrgans}|dienst|autoriteit|inspectie|gemeente|gemeenten|instantie)`,
      "(wordt|worden) ... (opgedragen|overgedragen|gemandateerd|toevertrouwd)",
      "(taak|taken|bevoegdheid|bevoegdheden) ..8 (gaat|gaan|overgaan|overgedragen|berusten|over) ..1 (over|naar|aan|op|bij)",
      "(tot|onder) de (taak|taken) van",
      "wordt ..4 (commissie|raad|loket|instituut|instantie|autoriteit|*fonds|meldpunt|commissaris|bureau|dienst|college) ..1 (ingesteld|opgericht|ingericht)",
      "onze minister wijst ..4 (instantie|organisatie|instelling|dienst|rechtspersoon|bestuursorgaan|bureau|toezichthouder) aan",
      "met ..8 (is|zijn) ..6 belast",
      "het is aan ..6 (om|te)",
      "(is|zijn) verantwoordelijk voor",
      `door tussenkomst van ..2 (${executingOrgans})`,
      "(geschiedt|geschieden|vindt plaats|vinden plaats) door ..2 (incassobureau|bureau|instituut|agentschap|bank|kamer|raad|politie|inspecteur|ontvanger)",
      "(hij|zij) (zendt|stuurt) ..6 aan de (officier|inspecteur|rechtbank|raad|autoriteit)",
      "(toezichthoudende|opsporingsbevoegde|bevoegde) (ambtenaar|ambtenaren|autoriteit|instantie) (maakt|maken|neemt|nemen|stelt|stellen|zendt|beslist|doet|verricht|houdt|wijst|legt)",
      "(komt|komen) te liggen bij",
      "onder verantwoordelijkheid van",
    ],
    overal: [
      "(is|zijn|wordt|worden) ..4 belast met",
      "(heeft|hebben|krijgt|krijgen) ..3 tot taak",
      "met de (uitvoering|zorg) ..6 belast",
      "(onze minister|het college|gedeputeerde staten|burgemeester en wethouders|de gemeenteraad|provinciale staten|het bestuursorgaan|de raad) (draagt|dragen) ..2 zorg",
      "(stelt|stellen) ..6 een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|commissariaat) in",
      "er is een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|meldpunt|commissaris)",
      "wordt ..4 aangewezen als (toezichthouder|uitvoerder|bevoegd*)",
    ],
    dictum: ["(taak|taken) ..6 (over te dragen|te beleggen|onder te brengen|over te hevelen)", "als taak ..6 te geven"],
  },
  marks: { orgaan: [`(${organs})`], wie: publicAgents },
  find: (reading) => [...reading.matches, ...mainClauses(reading, "wie"), ...otherOrgans(reading)],
  unless: ["raad van (toezicht|commissarissen|bestuur)", "(onze minister|de minister) draagt er zorg voor"],
  examples: [
    { oud: "Onze Minister", nieuw: "Gedeputeerde staten", finds: ["Gedeputeerde staten"], polarity: "gewijzigd" },
    { nieuw: "Het bureau is belast met de uitgifte van passen.", finds: ["is belast met de uitgifte"] },
    { nieuw: "De dienst heeft tot taak reizigers te helpen.", finds: ["heeft tot taak"] },
    { nieuw: "De aanvrager betaalt een bijdrage.", finds: [] },
    { dictum: "verzoekt de regering in kaart te brengen welke organisatie is belast met de uitgifte,", finds: [] },
    {
      oud: "De raad is belast met de uitgifte",
      nieuw: "Het bureau is belast met de uitgifte",
      finds: ["is belast met de uitgifte"],
      polarity: "gewijzigd",
    },
  ],
});

/** Longest replacement that names a body and little more. */
const ORGAN_WORDS = 6;

/** One body takes the place of another. */
function otherOrgans({ segments, tokens, marks }: Reading): readonly Match[] {
  const names = new Map<Segment, string>();
  for (const { segment, from, to } of marks("orgaan")) {
    const isShort = segment.to - segment.from <= ORGAN_WORDS;
    if (isShort && !names.has(segment)) names.set(segment, tokens.words.slice(from, to).join(" "));
  }
  const olds = segments.filter(({ zone }) => zone === "oud").toReversed();
  const firstOld = new Map(olds.map((segment) => [segment.change, segment]));
  return segments
    .filter((segment) => {
      const old = firstOld.get(segment.change);
      const [before, after] = [old && names.get(old), names.get(segment)];
      return segment.zone === "nieuw" && before !== undefined && after !== undefined && before !== after;
    })
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}
