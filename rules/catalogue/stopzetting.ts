import { defineRule } from "../engine/index.ts";
import { actsOfKind } from "./lexicon/acts.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const stopzetting = defineRule({
  id: "stopzetting",
  title: "Stoppen of niet doen",
  dimensions: ["T", "I"],
  why: "Stoppen moet vaak direct, terwijl systemen en afspraken doorlopen. Ook stoppen kost werk: mensen informeren en lopende zaken afronden.",
  sources: [schrijfwijzerUitvoering],
  message: "De motie vraagt iets te stoppen, uit te stellen of niet te doen. Ook dat vraagt werk.",
  question: "Kunt u dit per direct stoppen, en wat gebeurt er met lopende zaken?",
  strength: "hoog",
  phrases: {
    dictum: [
      "(moratorium|bouwstop|tijdelijke stop)",
      "van tafel (gaan|gaat)",
      "dat er geen ..3 meer (wordt|worden) (verkocht|verstrekt|verleend|gebouwd|uitgegeven|afgegeven|gehouden|toegelaten|gebruikt|geleverd)",
      "(onthoudt|onthouden) van",
      "geen onomkeerbare (besluiten|beslissingen|stappen|keuzes|maatregelen|wijzigingen)",
    ],
  },
  find: (reading) => [...actsOfKind(reading, "stop"), ...reading.matches],
  examples: [
    { dictum: "verzoekt de regering te stoppen met deze heffing,", finds: ["te stoppen"] },
    { dictum: "verzoekt de regering geen nieuwe loketten te openen,", finds: ["geen nieuwe loketten te openen"] },
    { dictum: "verzoekt de regering een loket te openen,", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of de heffing kan stoppen,", finds: [] },
    {
      dictum: "verzoekt de regering geen terreinen te kopen of te huren en een loket te openen,",
      finds: ["geen terreinen te kopen of te huren"],
    },
    {
      dictum: "verzoekt de regering geen boetes via het OM op te leggen,",
      finds: ["geen boetes via het OM op te leggen"],
    },
    { dictum: "verzoekt de regering een niet-bindende werkwijze op te stellen,", finds: [] },
    {
      dictum: "verzoekt de regering niet om deze reden de bussen te verkopen,",
      finds: ["niet om deze reden de bussen te verkopen"],
    },
    { dictum: "verzoekt de regering de loketten te openen en niet te wachten op de wet,", finds: [] },
    { dictum: "verzoekt de regering als dat niet het geval is maatregelen te nemen,", finds: [] },
    { dictum: "verzoekt de regering, indien dit geen resultaat oplevert, een loket te openen,", finds: [] },
    {
      dictum: "verzoekt de regering geen (uitbreiding van) loketten toe te staan,",
      finds: ["geen (uitbreiding van) loketten toe te staan"],
    },
    {
      dictum: "verzoekt de regering geen voertuigen (zoals bussen, trams of de veerboot) aan de buren te verkopen,",
      finds: ["geen voertuigen (zoals bussen, trams of de veerboot) aan de buren te verkopen"],
    },
    { dictum: "verzoekt de regering de loketten (niet zijnde winkels) te openen,", finds: [] },
    {
      dictum: "verzoekt de regering geen enkel nieuw loket te openen,",
      finds: ["geen enkel nieuw loket te openen"],
    },
    {
      dictum: "verzoekt de regering, indien dit niet lukt, dan geen nieuwe heffing in te voeren,",
      finds: ["dan geen nieuwe heffing in te voeren"],
    },
    {
      dictum: "verzoekt de regering geen vergunningen die al verleend zijn en gebruikt worden in te trekken,",
      finds: ["geen vergunningen die al verleend zijn en gebruikt worden in te trekken"],
    },
    {
      dictum: "verzoekt de regering niet de bussen die geen reizigers vervoeren te verkopen,",
      finds: ["niet de bussen die geen reizigers vervoeren te verkopen"],
    },
    {
      dictum: "verzoekt de regering die heffing niet meteen in te voeren,",
      finds: ["die heffing niet meteen in te voeren"],
    },
    {
      dictum: "verzoekt de regering dat voorstel niet onverkort over te nemen,",
      finds: ["dat voorstel niet onverkort over te nemen"],
    },
    {
      dictum: "verzoekt de regering indien mogelijk de heffing niet permanent in te voeren,",
      finds: ["indien mogelijk de heffing niet permanent in te voeren"],
    },
    {
      dictum: "verzoekt de regering wat er ligt niet overhaast in te voeren,",
      finds: ["wat er ligt niet overhaast in te voeren"],
    },
    { dictum: "verzoekt de regering het niet gemeenten te laten betalen,", finds: ["niet gemeenten te laten betalen"] },
    {
      dictum: "verzoekt de regering in gesprek te gaan om prijzen te verlagen, maar geen subsidie te geven,",
      finds: ["maar geen subsidie te geven"],
    },
    {
      dictum: "verzoekt de regering een plan te maken en in die periode geen bussen te verkopen,",
      finds: ["geen bussen te verkopen"],
    },
    { dictum: "verzoekt de regering mensen met geen of weinig geld extra te helpen,", finds: [] },
    { dictum: "verzoekt de regering het loket níét alleen te openen,", finds: [] },
    { dictum: "verzoekt de regering mensen die zich niet melden te helpen,", finds: [] },
    { dictum: "verzoekt de regering wie niet betaalt een boete op te leggen,", finds: [] },
    { dictum: "verzoekt de regering indien een bedrijf dit niet gebruikt een boete op te leggen,", finds: [] },
    { dictum: "verzoekt de regering de gevolgen van het niet langer innen van de heffing op te vangen,", finds: [] },
    { dictum: "verzoekt de regering het loket niet alleen te openen, maar ook te verbouwen,", finds: [] },
    { dictum: "verzoekt de regering de bussen al dan niet via de gemeente te verkopen,", finds: [] },
    { dictum: "verzoekt de regering de boete voor het niet betalen van de heffing te verlagen,", finds: [] },
    { dictum: "verzoekt de regering de bussen die niet rijden te verkopen,", finds: [] },
    { dictum: "verzoekt de regering mensen die geen loket bezoeken te helpen,", finds: [] },
    { dictum: "verzoekt de regering na te gaan of de bus er niet is en een loket te openen,", finds: [] },
    { dictum: "verzoekt de regering de loketten te openen om de heffing niet te innen en dit te betalen,", finds: [] },
    { dictum: "verzoekt de regering af te zien van de heffing,", finds: ["af te zien"], polarity: "nieuw" },
  ],
});
