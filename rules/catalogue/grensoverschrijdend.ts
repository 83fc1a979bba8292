import { defineRule, marksBeforeVerb } from "../engine/index.ts";
import { together } from "./lexicon/cooperation.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const grensoverschrijdend = defineRule({
  id: "grensoverschrijdend",
  title: "Over de grens",
  dimensions: ["J", "G", "K"],
  why: "Over de grens gelden andere regels en systemen, en de gegevens staan elders. Caribisch Nederland heeft eigen organisaties en eigen wetten.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst raakt Caribisch Nederland, het buitenland of Europese regels. Daar gelden andere systemen.",
  question: "Welke buitenlandse of Caribische organisatie moet meewerken, en is dat geregeld?",
  strength: "middel",
  phrases: {
    overal: [
      "(bonaire|sint eustatius|saba|caribisch nederland|curaçao|aruba|sint maarten)",
      "(buiten nederland|in het buitenland) ..2 (woonachtig|wonend|wonen|gevestigd|woont|verblijf*|zetel)",
      "(woonplaats|zetel) ..4 (buiten|in) nederland",
      "(grensoverschrijdend|grensoverschrijdende|grenswerkers|grensarbeiders|grensregio)",
      "verordening (eu|eg) nr",
      "(eilandsbestuur|eilandbestuur|eilandsbesturen|eilandbesturen|eilandsraad|eilandgebied|eilandgebieden|nederlandse antillen|bes eilanden)",
      "bij de europese commissie ..6 (aanvraag|aan te vragen|melden|notificeren)",
    ],
    opdracht: ["=BES"],
    dictum: [
      "(belastingverdrag|belastingverdragen|verdragspartner|verdragspartners)",
      "(andere|aangrenzende) (lidstaat|lidstaten) van de europese",
      "(te repatriëren|repatriëring|repatriëringsvlucht|repatriëringsvluchten)",
      "(grensregio's|grensstreek)",
      "in het buitenland (verzekerd|verzekerde|veroordeeld|veroordeelde|opgeleid|opgeleide|verblijvend|verblijvende|behaald|behaalde|gevestigd|gevestigde)",
    ],
    nieuw: [
      "europese (economische ruimte)",
      "(andere|ander|derde) (lidstaat|lidstaten|staat|staten|land|landen)",
      "(in|uit|naar) (belgië|duitsland|frankrijk|luxemburg|engeland|polen|marokko|turkije|suriname)",
      "(andere|vreemde) (mogendheid|mogendheden)",
      "(die|deze|elke|iedere|één|betrokken|desbetreffende|verantwoordelijke|verzoekende|aangezochte|uitvaardigende|uitvoerende) (lidstaat|lidstaten)",
      "(in|vanuit|naar|uit|tussen) [een|de] (lidstaat|lidstaten)",
      "(autoriteit|autoriteiten|instantie|instanties) van ..1 (lidstaat|lidstaten)",
      "(buiten nederland|niet in nederland|buitenland)",
      "(buitenlands|buitenlandse) (autoriteit|autoriteiten|instantie|instanties|instelling|instellingen|bank|banken|beslissing|beslissingen|rechter|vonnis|rechtspersoon|rechtspersonen|vennootschap|vennootschappen|onderneming|ondernemingen|staat|staten|diploma|diploma's|nationaliteit|recht|vervoerder|haven|havens|schip|schepen|dienst|diensten|kind|kinderen|adoptie|werkgever|werkgevers)",
      "(verzoekende|uitvaardigende|aangezochte|vreemde|uitvoerende) (staat|staten|autoriteit|autoriteiten)",
      "(internationale|internationaal) (overeenkomst|overeenkomsten|verdrag|verdragen|verplichtingen|organisatie|organisaties|samenwerking)",
      "(volkenrechtelijke organisatie|volkenrechtelijke organisaties)",
      "(aan|door|met|bij|van|stelt|stellen) de (europese commissie|commissie van de europese)",
      "communautaire (vergunning|onderneming|ondernemingen|markt|vervoer|lijst)",
      "op een ander eiland",
      "(land|staat|lidstaat) van (bestemming|oorsprong|vestiging)",
      "het grondgebied van ..3 (andere|deze|die|een) (staat|staten|land|landen)",
      "het grondgebied van de europese unie",
    ],
  },
  unless: [
    "(richtlijn|verordening|besluit|beschikking|verordeningen|richtlijnen) ..6 van de (europese commissie|commissie van de europese)",
    "(implementatie|uitvoering) van [de|een] (internationale|internationaal) (verplichtingen|verdrag|verdragen|overeenkomst|overeenkomsten)",
    "(onverminderd|behoudens) ..2 (internationale|internationaal) (verplichtingen|verdrag|verdragen|overeenkomst|overeenkomsten)",
  ],
  marks: {
    samen: [
      `(${together}) ..4 (bonaire|saba|sint eustatius|curaçao|aruba|sint maarten|bes eilanden|eilanden|landen van het koninkrijk)`,
    ],
  },
  find: (reading) => [...reading.matches, ...marksBeforeVerb(reading, "samen")],
  examples: [
    {
      dictum: "verzoekt de regering samen met de BES-eilanden te onderzoeken hoe de veerboot kan varen,",
      finds: ["samen met de BES-eilanden"],
    },
    { nieuw: "Dit artikel geldt ook op Bonaire.", finds: ["Bonaire"] },
    {
      nieuw: "De houder met woonplaats buiten Nederland wijst een gemachtigde aan.",
      finds: ["woonplaats buiten Nederland"],
    },
    { nieuw: "De Nederlandse vlag hangt uit.", finds: [] },
    { nieuw: "De pas wordt afgegeven ingevolge een besluit van de Europese Commissie.", finds: [] },
    { nieuw: "Het bureau zendt de lijst aan de Europese Commissie.", finds: ["aan de Europese Commissie"] },
    { nieuw: "De wet dient ter uitvoering van internationale verplichtingen.", finds: [] },
    { nieuw: "De bond deelt de pas met een buitenlandse instelling.", finds: ["buitenlandse instelling"] },
    { dictum: "verzoekt de regering in kaart te brengen wat dit voor Saba betekent,", finds: [] },
    {
      oud: "op Bonaire en Saba",
      nieuw: "op Bonaire, Sint Eustatius en Saba",
      finds: ["Bonaire, Sint Eustatius"],
      polarity: "gewijzigd",
    },
  ],
});
