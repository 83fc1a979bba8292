import { defineRule } from "../engine/index.ts";
import { doenvermogentoets, schrijfwijzerToezicht } from "./sources.ts";

export const sanctie = defineRule({
  id: "sanctie",
  title: "Sanctie",
  dimensions: ["H", "B", "J"],
  why: "Een sanctie vraagt zorgvuldige beslissingen, hoor en wederhoor en bezwaar. Mensen moeten de regel kunnen kennen en naleven.",
  sources: [schrijfwijzerToezicht, doenvermogentoets],
  message: "De tekst bevat een boete, straf of andere sanctie. Dat vraagt zorgvuldige beslissingen en bezwaar.",
  question: "Hoe beoordeelt u verwijtbaarheid, en wat geldt voor overtredingen van voor de ingangsdatum?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "(bestuurlijke boete|bestuurlijke boetes|boete|boetes|geldboete|boetebedrag)",
      "last onder (dwangsom|bestuursdwang)",
      "(strafbaarstelling|strafbaarstellen|strafbaar gesteld|strafbaar te stellen|strafbaar stellen|is strafbaar|strafbaar wordt)",
      "(gevangenisstraf|hechtenis|taakstraf|gestraft met)",
      "(oplegging|opleggen|opgelegd|opleggen van) ..6 (maatregel|maatregelen|sanctie|sancties)",
      "(maatregel|maatregelen|sanctie|sancties) ..3 (opleggen|opgelegd|op te leggen)",
      "(tuchtrechtelijke|disciplinaire) (maatregel|maatregelen)",
      "(reisverbod|gebiedsverbod|beroepsverbod|uitzendverbod|stadionverbod) ..2 te (geven|verlenen)",
      "verbeurt ..4 dwangsom",
      "(bestuurlijke|herstellende|financiële) (sanctie|sancties)",
    ],
    opdracht: ["wet op de economische delicten"],
    nieuw: [
      "(sanctie|sancties|strafbaar gestelde feiten)",
      "(wordt|worden) gestraft",
      "(is|zijn) (een overtreding|overtredingen|een misdrijf|misdrijven)",
      "(vergunning|erkenning|toelating|registratie|aanwijzing|subsidie) ..8 (intrekken|schorsen|geschorst)",
      "(van rechtswege nietig|vervalt het recht|wordt ingetrokken|kan worden ingetrokken)",
    ],
  },
  unless: [
    "(economische|europese|internationale|politieke|unilaterale) ..2 sancties",
    "(wet|wetsvoorstel) strafbaarstelling",
    "bestuurlijke boete bedoeld in",
    "sancties tegen",
  ],
  examples: [
    { nieuw: "Het bestuur kan een bestuurlijke boete opleggen.", finds: ["bestuurlijke boete opleggen"] },
    {
      dictum: "verzoekt de regering het doorverkopen van kaarten strafbaar te stellen,",
      finds: ["strafbaar te stellen"],
    },
    { nieuw: "De minister neemt maatregelen tegen geluid.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of een boete helpt,", finds: [] },
    {
      oud: "een bestuurlijke boete van ten hoogste € 100",
      nieuw: "een bestuurlijke boete van ten hoogste € 200",
      finds: ["bestuurlijke boete van ten hoogste € 200"],
      polarity: "gewijzigd",
    },
  ],
});
