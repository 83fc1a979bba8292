import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

const instruments =
  "app|keurmerk|steekproef|protocol|handreiking|richtlijn|convenant|gezant|taskforce|coördinator|regisseur|zwarte lijst|indicator|*beleidsregel|modelverordening|modelcontract|register|meldpunt|loket|werkinstructie|toetsingskader|afwegingskader|gedragscode|draaiboek";

/** Are named with what is to be done with them: "een commissie in te stellen". */
const bodies =
  "*commissie|*commissaris|*team|*loket|*meldpunt|*register|*keurmerk|*quotum|*depot|*kenniscentrum|*expertisecentrum|*steunpunt|*platform|database|dashboard|portaal|website|hulplijn|telefoonlijn|aanspreekpunt";

/** What is only named as an example leaves the way open. */
const forExample = "(bijvoorbeeld|eventueel|mogelijkerwijs)";

export const hoeVoorschrift = defineRule({
  id: "hoe-voorschrift",
  title: "Schrijft ook het hoe voor",
  dimensions: ["I", "C"],
  why: "Deze motie noemt niet alleen het doel, maar ook het middel. De uitvoering kent soms een eenvoudiger weg naar hetzelfde doel.",
  sources: [schrijfwijzerUitvoering, balieEnBeleid],
  message: "De motie noemt naast het doel ook een middel of werkwijze. Er kan een eenvoudiger weg zijn.",
  question: "Is er een eenvoudiger manier om hetzelfde doel te bereiken?",
  strength: "middel",
  phrases: {
    dictum: [
      "middels",
      "door middel van",
      "met behulp van",
      "door ..8 te (verplichten|gebruiken|voegen)",
      `een ..3 (${instruments})`,
      "(verplichte|verplicht) (indicator|label|keurmerk|cursus|training)",
      `een ..3 (${bodies}) ..6 (in|op|aan) te (stellen|richten|zetten|wijzen|voeren)`,
      `een ..3 (${bodies}) ..6 te (ontwikkelen|maken|formeren|realiseren|introduceren)`,
      "een ..2 (*check|*toets|*scan|*apk) ..6 (in|uit|toe) te (voeren|passen)",
      "door ..5 te laten doen",
      "minimaal vast te leggen",
      "(smart|meetbaar|eenduidig|afrekenbaar) ..6 te (formuleren|maken)",
      "te [blijven] hanteren",
      "in plaats van ..6 te gebruiken",
      "(*uitgangspunten|*standaard|*standaarden|*methode|*methodiek|*model|*criteria|*norm|*normen|*systeem) ..8 te [blijven] (gebruiken|benutten)",
      "als ..1 (voorbeeld|basis|input|instrument|uitgangspunt|voorbeeldproject|bewijslast) te [blijven] (gebruiken|benutten)",
      "te [blijven] (gebruiken|benutten) als ..2 (voorbeeld|basis|input|instrument|voorbeeldproject)",
      "zo in te (richten|zetten|delen) dat",
      "(tweedeling|verdeling|volgorde|afstand|grens|norm|*norm|*grens) ..2 aan te houden",
      "als uitgangspunt te (nemen|hanteren)",
      "in te zetten als (middel|instrument)",
      "via",
      "aan de hand van",
      "in de vorm van",
      "naar [het] voorbeeld van",
      "door het (instellen|inzetten|aanwijzen|opstellen|invoeren|oprichten|verplichten|aanstellen|inrichten)",
      "(nationaal|nationale|landelijk|landelijke) ..2 (kader|programma|protocol|coördinator|regisseur|campagne|richtlijn|register|meldpunt)",
      "(certificeringsregeling|keurmerkregeling|modelovereenkomst|stappenplan|leidraad|checklist|werkgroep)",
    ],
  },
  marks: {
    wie: [
      "door (het|de) (pbl|rivm|cpb|scp|cbs|tno|planbureaus|rekenkamer|autoriteit persoonsgegevens|auditdienst rijk) te laten",
      "te laten (toetsen|doorrekenen|valideren|controleren) door",
      "door een ..2 (extern|externe|onafhankelijk|onafhankelijke) ..1 (bureau|partij|instantie|commissie|onderzoeker|deskundige)",
    ],
  },
  find: ({ matches, marks }) => [...matches, ...marks("wie").filter(({ segment }) => segment.zone === "dictum")],
  unless: [
    "een ..2 (invoeringstoets|uitvoeringstoets|impacttoets)",
    "door ... (miljoen|middelen|euro|financiering)",
    "door te",
    "(niet|geen) ..8 te [blijven] hanteren",
    "(standpunt|inzet|doelstelling|streven|ambitie|lijn|maat|naam|term|uitspraak) te [blijven] hanteren",
    "via de (kamer|regering)",
    "via (verschillende|een andere|livestreams|sociale media|social media|deze|die|dit|alle|elke|welke|land|zee|internet|de lucht|de weg)",
    "(grens|grenzen|doorvoer|import|invoer|uitvoer|vervoer|vluchten|leveringen) ..4 via",
    `${forExample} ..2 (door|via|middels|met behulp van|aan de hand van|in de vorm van)`,
    "zoals (via|door|middels)",
    `${forExample} ..4 (${instruments})`,
    `${forExample} (via|middels|met behulp van|door middel van) (een|het|de) (${instruments})`,
    "(via|door|middels) bijvoorbeeld",
    "al dan niet (via|middels|door middel van|aan de hand van)",
    "via (reeds|al) (aangekondigde|bestaande|lopende|ingezette)",
    "(hoe|wie) en ..2 met behulp van",
    "middels een (brief|kamerbrief)",
    "(motie|advies|rapport) als uitgangspunt",
    "nationaal (programma ruimte|coördinator)",
    "(eu|europese) richtlijn",
    "richtlijn eu",
  ],
  examples: [
    { dictum: "verzoekt de regering mensen te helpen via een app,", finds: ["via een app"] },
    { dictum: "verzoekt de regering een keurmerk voor loketten in te voeren,", finds: ["een keurmerk voor loketten"] },
    { dictum: "verzoekt de regering mensen beter te helpen,", finds: [] },
    { dictum: "verzoekt de regering mensen te helpen, inclusief de ouders,", finds: [] },
    { dictum: "verzoekt de regering mensen te helpen, bijvoorbeeld via een app,", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of dit via een app kan,", finds: [] },
    {
      dictum: "verzoekt de regering dit middels een handreiking te regelen,",
      finds: ["middels een handreiking"],
      polarity: "nieuw",
    },
  ],
});
