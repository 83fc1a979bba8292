import { defineRule } from "../engine/index.ts";
import { askedSanctions, sanctions, writtenSanctions } from "./lexicon/sanctions.ts";
import { doenvermogentoets, schrijfwijzerToezicht } from "./sources.ts";

/** Sanctions against states are foreign policy and no punishment that a provider carries out. */
const abroad = "israël|israëlische|rusland|russische|iran|iraanse|belarus|belarussische|chinese|kolonisten";

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
    overal: sanctions,
    opdracht: ["wet op de economische delicten"],
    nieuw: writtenSanctions,
    dictum: askedSanctions,
  },
  unless: [
    "(voorstel|wetsvoorstel) ..2 wordt ingetrokken",
    "wordt ingetrokken of [wordt] verworpen",
    "(aanvraag|verzoek|bezwaar|beroep|klacht|aangifte) ..1 wordt ingetrokken",
    "(bevelen|bevel) (te geven|op te volgen)",
    "(deze|de) bevelen",
    "schorsing van de ..1 (behandeling|zitting|vergadering|termijn|werking|tenuitvoerlegging)",
    "niet ..2 gekort",
    "(*bijdrage|bijdragen) ..6 ingehouden",

    "(economische|europese|internationale|politieke|unilaterale) ..2 sancties",
    "(wet|wetsvoorstel) strafbaarstelling",
    "bestuurlijke boete bedoeld in",
    "sancties tegen",
    `(sancties|sanctioneren) ..8 (${abroad}|derde landen|aan andere landen)`,
    `(${abroad}) ..8 (sancties|te sanctioneren)`,
    "(langstudeerboete|langstudeerboetes|buffelboete|aflosboete|groeiboete|trouwboete)",
    "de *wet wordt ingetrokken",
    "de wet (op|inzake|tot|van|voor|houdende) ..6 wordt ingetrokken",
    "(straf|maatregel) hebben opgelegd",
    "strafbaar gesteld in (artikel|de artikelen|<artikel>)",
    "(ontvangt|ontvangen|opbrengst|opbrengsten) ..6 (boete|boeten|boetes)",
    "(bij|na) het opleggen van de maatregel",
  ],
  examples: [
    { nieuw: "Deze wet vervalt zodra dat voorstel wet wordt, wordt ingetrokken of wordt verworpen.", finds: [] },
    { nieuw: "De vergunning wordt ingetrokken als de houder niet betaalt.", finds: ["wordt ingetrokken"] },
    { nieuw: "De directeur is bevoegd bevelen te geven.", finds: [] },
    { nieuw: "De officier kan bevelen het bedrijf te sluiten.", finds: ["bevelen het bedrijf te"] },
    { nieuw: "De Wet bestuurlijke boete meldingsplichten blijft gelden.", finds: [] },
    { nieuw: "Op grond van de Wet kinderopvang legt het college een boete op.", finds: ["boete"] },
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
