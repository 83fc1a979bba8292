import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const individueleBeoordeling = defineRule({
  id: "individuele-beoordeling",
  title: "Beoordeling per geval",
  dimensions: ["C", "B", "J"],
  why: "Beoordelen per geval geeft ruimte voor de menselijke maat. Het vraagt ook mensen met kennis van zaken en kan verschillen tussen gevallen geven.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst vraagt een beoordeling per geval. Dat geeft ruimte en vraagt deskundige mensen.",
  question: "Hoeveel beoordelingen verwacht u per jaar, en wie kan die doen?",
  otherSide:
    "Lichter voor wie niet in de regel past; zwaarder voor de uitvoering, want ieder geval vraagt tijd en kennis.",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "naar het oordeel van",
      "(per geval|van geval tot geval|geval per geval)",
      "individuele (beoordeling|omstandigheden|gevallen|afweging|toets|situatie)",
      "(maatwerk|menselijke maat)",
      "(in bijzondere|in individuele) gevallen",
    ],
    nieuw: [
      "(onze minister|het college|de inspecteur|burgemeester en wethouders|gedeputeerde staten|de burgemeester|het bestuursorgaan|het bevoegd gezag|de raad|de rechter|het uitvoeringsinstituut) ..2 (kan|kunnen)",
      "(kan|kunnen) ..1 (onze minister|het college|de inspecteur|burgemeester en wethouders|gedeputeerde staten|de burgemeester|het bestuursorgaan|het bevoegd gezag|de raad)",
      "(kan|kunnen) ..10 (ontheffing|vrijstelling|uitstel) ..3 (verlenen|verleend)",
      "(indien|wanneer|als) ..8 daartoe (besluit|beslist|aanleiding)",
      "(wanneer|indien|als) ..10 daartoe (beslist|besluit)",
      "het college aanneemt",
      "(dan kan|kan) [de] (rechtbank|rechter|inspecteur) ..15 (toekennen|bepalen|verlengen|toestaan)",
      "naar redelijkheid te bepalen",
      "kan door onze minister ..15 (vrijstelling|ontheffing|toestemming)",
      "ontheffing verlenen",
      "anders (beslist|besluit)",
    ],
    dictum: ["in het voordeel van"],
  },
  unless: [
    "maatwerkvoorziening*",
    "(kan|kunnen) ... regels",
    "(kan|kunnen) ... bij (algemene|ministeriële|ministeriele|verordening)",
    "(kan|kunnen) ... beroep",
    "(kan|kunnen) ... verordening (bepalen|regelen|vaststellen)",
  ],
  examples: [
    { nieuw: "Het college kan een langere periode toestaan.", finds: ["Het college kan een langere periode"] },
    { nieuw: "Naar het oordeel van de arts is rust nodig.", finds: ["Naar het oordeel van"] },
    { nieuw: "Onze Minister kan nadere regels stellen.", finds: [] },
    { nieuw: "De gemeente verstrekt een maatwerkvoorziening.", finds: [] },
    {
      oud: "Onze Minister kan dit toestaan",
      nieuw: "Het college kan dit toestaan",
      finds: ["Het college kan dit toestaan"],
      polarity: "gewijzigd",
    },
  ],
});
