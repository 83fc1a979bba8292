import { defineRule } from "../engine/index.ts";
import { rijksbegrotingsvoorschriften, schrijfwijzerUitvoering } from "./sources.ts";

/** "Er komt geen nieuw loket" says that there is nothing to carry out. */
const denials: ReadonlySet<string> = new Set(["geen", "evenmin", "zonder"]);

export const begrotingNieuweRegeling = defineRule({
  id: "begroting-nieuwe-regeling",
  title: "Begroting noemt een nieuwe regeling",
  dimensions: ["C"],
  why: "Bij een begrotingsamendement staat het nieuwe werk vaak alleen in de toelichting. Iemand moet de regeling dan nog maken en uitvoeren.",
  sources: [rijksbegrotingsvoorschriften, schrijfwijzerUitvoering],
  message: "De toelichting noemt een nieuwe regeling, subsidie of taak. Iemand moet die nog maken en uitvoeren.",
  question: "Wie gaat deze regeling uitvoeren, en past het bedrag ook bij de uitvoeringskosten?",
  strength: "middel",
  phrases: {},
  marks: {
    regeling: [
      "(nieuw|nieuwe) ..2 (regeling|subsidieregeling|subsidie|loket|fonds|programma|taak|uitkering|meldpunt)",
      "(subsidieregeling|specifieke uitkering|spuk) ..8 (opgezet|opgericht|ingericht|ingesteld|komt|komen)",
      "(*fonds|*loket|*meldpunt|*regeling|*programma|*subsidie) ..8 (op te richten|op te zetten|in te richten|in te stellen|opgericht|opgezet|ingericht|openstellen|opengesteld|in het leven|starten|gestart|geopend|tot stand)",
      "(in te stellen|op te richten|op te zetten) ..6 (*fonds|*loket|*meldpunt|*regeling)",
      "(stichting|vereniging|organisatie|organisaties) ..6 in staat ..1 te stellen",
      "een ..1 (bijdrage|subsidie|vergoeding|tegemoetkoming|uitkering) ..8 te (geven|verlenen|verstrekken|bieden|kennen)",
    ],
  },
  readsBudget: true,
  find: ({ marks, tokens: { words } }) =>
    marks("regeling")
      .filter(({ from }) => !denials.has(words[from - 1] ?? ""))
      .slice(0, 1)
      .map((match) => ({ ...match, certainty: "mogelijk" })),
  examples: [
    {
      toelichting: "Met dit geld komt er een nieuwe subsidieregeling voor buurthuizen.",
      finds: ["nieuwe subsidieregeling"],
    },
    { toelichting: "Er wordt een fonds voor molens opgericht.", finds: ["fonds voor molens opgericht"] },
    { toelichting: "Het geld is bedoeld om molens een bijdrage te geven.", finds: ["een bijdrage te geven"] },
    { toelichting: "Het geld stelt de molens in staat te draaien.", finds: [] },
    { toelichting: "Het doel is de stichting in staat te stellen te draaien.", finds: ["in staat te stellen"] },
    { toelichting: "Het doel is de politie in staat te stellen meer agenten aan te nemen.", finds: [] },
    { toelichting: "Het geld gaat naar bestaande molens.", finds: [] },
    { opdracht: "De departementale begrotingsstaat wordt als volgt gewijzigd:", finds: [] },
    { toelichting: "Een nieuw loket helpt bewoners.", finds: ["nieuw loket"], polarity: "nieuw" },
  ],
});
