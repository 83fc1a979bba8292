import { defineRule, type MainClause, type Reading } from "../engine/index.ts";
import { clausesWith, publicAgents } from "./lexicon/agents.ts";
import { closesWith } from "./lexicon/particles.ts";
import { askedSupervision, supervision, writtenSupervision } from "./lexicon/supervision.ts";
import { schrijfwijzerToezicht } from "./sources.ts";

/** What supervisors do. Source: Awb, titel 5.2, and the acts of inspections. */
const controls: ReadonlySet<string> = new Set(
  "controleert controleren toetst toetsen inspecteert inspecteren onderzoekt onderzoeken bezoekt bezoeken keurt keuren licht lichten bewaakt bewaken handhaaft handhaven verifieert verifiëren schouwt schouwen".split(
    " ",
  ),
);

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
    nieuw: writtenSupervision,
    overal: supervision,
    dictum: askedSupervision,
  },
  unless: [
    "college [van] toezicht",
    "niet (langer|meer) (kan|kunnen) ingrijpen",
    "(geneeskundige|medische) (keuring|keuringen)",
    "(arts|*arts|artsen) ..3 (keuring|keuringen)",
    "(arts|*arts|artsen) die ..10 (keuring|keuringen) (verricht|verrichten)",
    "(aangewezen|bedoelde|bevoegde) (toezichthouder|toezichthouders)",
    "handhaving van de (openbare orde|rechtsorde)",
    "toezicht op de inlichtingen",
    "raad van toezicht",
    "onder toezicht ..4 gesteld",
    "effecten van ..2 (handhaving|toezicht)",
    "(geen|niet) ..4 maatregelen ..3 (voor|om) toezicht",
    "(wet|wetsvoorstel) toezicht",
    "(toezicht|handhaving) op (orde|peil)",
    "interne toezichthouder",
    "te handhaven op [het|dit|een] ..1 niveau",
    "landen ..4 verscherpt toezicht",
    "handhaving van (de orde|het karakter)",
    "commissie van toezicht",
  ],
  marks: { wie: publicAgents },
  find: (reading) => [...reading.matches, ...clausesWith(reading, "wie", controls).filter(isControl(reading))],
  examples: [
    { nieuw: "Het college van toezicht is gevestigd in Delft.", finds: [] },
    { nieuw: "Het college houdt toezicht op de markt.", finds: ["houdt toezicht"] },
    { nieuw: "De griffier licht partijen uiterlijk bij de zitting in over de proef.", finds: [] },
    { nieuw: "De inspectie licht de school elk jaar door.", finds: ["De inspectie licht"] },
    { nieuw: "De bedrijfsarts die voor de werkgever een keuring verricht, krijgt loon.", finds: [] },
    { nieuw: "De keuring van het schip door de gemeente is jaarlijks.", finds: ["keuring"] },
    { nieuw: "De kast, bedoeld in de Wet op het financieel toezicht, blijft dicht.", finds: [] },
    {
      nieuw: "Met het toezicht op de Wet op het financieel toezicht is de bank belast.",
      finds: ["toezicht op de Wet"],
    },
    { nieuw: "Met het toezicht op de naleving is de dienst belast.", finds: ["Met het toezicht op de naleving"] },
    {
      dictum: "verzoekt de regering de handhaving op straat te intensiveren,",
      finds: ["handhaving op straat te intensiveren"],
    },
    { nieuw: "De inspectie van het dak kost geld.", finds: [] },
    { dictum: "verzoekt de regering met de toezichthouders de prijzen te verlagen,", finds: [] },
    { dictum: "verzoekt de regering de lonen te handhaven op het niveau van vorig jaar,", finds: [] },
    {
      dictum: "verzoekt de regering een toezichthouder aan te wijzen,",
      finds: ["toezichthouder aan te wijzen"],
    },
    { dictum: "verzoekt de regering te onderzoeken of toezicht houden zin heeft,", finds: [] },
    {
      oud: "de toezichthouder van het Rijk",
      nieuw: "de toezichthouder van de provincie",
      finds: ["toezichthouder van de provincie"],
      polarity: "gewijzigd",
    },
  ],
});

const through: ReadonlySet<string> = new Set(["door"]);

/** "De inspectie licht de school door" controls; "De griffier licht partijen in" tells. */
function isControl({ tokens }: Reading): (clause: MainClause) => boolean {
  return (clause) => !tokens.words[clause.verb]?.startsWith("licht") || closesWith(tokens, clause, through);
}
