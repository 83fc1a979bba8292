import { defineRule } from "../engine/index.ts";
import { schrijfwijzerToezicht } from "./sources.ts";

export const toezicht = defineRule({
  id: "toezicht",
  title: "Toezicht en controle",
  dimensions: ["H", "C"],
  why: "Toezicht en controle vragen mensen, bevoegdheden en informatie. Wat niet wordt gecontroleerd, werkt in de praktijk vaak anders.",
  sources: [schrijfwijzerToezicht],
  message: "De tekst vraagt toezicht, inspectie of controle. Dat vraagt mensen en bevoegdheden.",
  question: "Wat heeft de toezichthouder nodig aan mensen, geld en bevoegdheden?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: ["(ziet|zien) ..4 toe op", "(keuring|keuringen|audit|audits)", "toezicht (wordt|worden|is)"],
    overal: [
      "met het toezicht ..8 belast",
      "(toezichthouder|toezichthouders|toezichthoudende)",
      "(houdt|houden|te houden|uit te oefenen) ..2 toezicht",
      "toezicht [te] (houden|houdt|uitoefenen)",
      "(steekproef|steekproeven|controles|inspecties)",
      "toezicht op ..2 (naleving|uitvoering)",
      "(controleert|controleren|gecontroleerd)",
    ],
    dictum: [
      "(handhaving|toezicht|controle) ..10 (te intensiveren|te versterken|te verscherpen|aan te scherpen|uit te breiden|op te voeren)",
      "(intensivering|versterking) van (het|de) ..2 (toezicht|handhaving|inspectie|*inspectie|controle)",
      "(versterken|intensiveren) van (het|de) ..2 (toezicht|handhaving)",
      "(strenger|extra|meer) (toezicht|handhaving|controle)",
      "(streng|strenger|strikt|actief) te handhaven",
      "(te handhaven|handhaven|handhaving|toezicht) op",
      "(verscherpt|verscherpte|versterkt|versterkte|strengere) (toezicht|handhaving)",
      "(te controleren|toe te zien op)",
      "(toezicht|handhaving|controles) ..10 (in te richten|te organiseren|te regelen|te borgen|te verbeteren|te verzorgen|te starten)",
    ],
  },
  unless: ["toezicht op de inlichtingen", "raad van toezicht", "(wet|wetsvoorstel) toezicht", "interne toezichthouder"],
  examples: [
    { nieuw: "Met het toezicht op de naleving is de dienst belast.", finds: ["Met het toezicht op de naleving"] },
    {
      dictum: "verzoekt de regering de handhaving op straat te intensiveren,",
      finds: ["handhaving op straat te intensiveren"],
    },
    { nieuw: "De inspectie van het dak kost geld.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of toezicht houden zin heeft,", finds: [] },
    {
      oud: "de toezichthouder van het Rijk",
      nieuw: "de toezichthouder van de provincie",
      finds: ["toezichthouder van de provincie"],
      polarity: "gewijzigd",
    },
  ],
});
