import type { Sentences } from "./index.ts";

export const evaluatieSentences: Sentences = {
  nieuw: [
    "Er vindt een tussentijdse evaluatie plaats.",
    "Onze Minister brengt elk jaar een staat van de uitvoering uit.",
    "Het onderzoeksinstituut brengt de effecten in kaart.",
    "De invoering wordt gevolgd door een onafhankelijke begeleidingscommissie.",

    "Onze Minister zendt binnen vijf jaar een verslag over de doeltreffendheid.",
    "Na drie jaar wordt bezien of deze regeling aan haar doel beantwoordt.",
    "De werking van dit artikel wordt na twee jaar onderzocht.",
    "De Algemene Rekenkamer onderzoekt de besteding.",
    "Jaarlijks wordt aan de Staten-Generaal bericht over de voortgang.",
    "Het instituut houdt bij welk gevolg de maatregel heeft.",
    "Elke twee jaar brengt de commissie advies uit over de ervaringen met deze wet.",
    "Een onafhankelijke commissie gaat na wat het effect van de wet is geweest.",
    "De autoriteit publiceert elk jaar een overzicht van de klachten.",
    "Onze Minister licht de beide Kamers in over de uitkomst van de proef.",
    "Van de proef wordt verslag gedaan.",
    "De uitkomsten worden openbaar gemaakt.",
    "De effecten op kleine bedrijven worden gemonitord.",
    "Onze Minister onderzoekt binnen drie jaar of de wet heeft gewerkt.",
    "Over de toepassing wordt ieder jaar gerapporteerd.",
    "Het CBS meet de gevolgen voor de werkgelegenheid.",
    "Onze Minister doet de Kamer jaarlijks een overzicht toekomen.",
    "De wet wordt na vijf jaar geëvalueerd.",
    "Aan de hand van kengetallen wordt gevolgd hoe de wachttijden zich ontwikkelen.",
    "De commissie doet verslag van haar bevindingen.",
    "Telkens na vier jaar beziet Onze Minister of het bedrag aanpassing behoeft.",
    "De raad biedt Onze Minister een beschouwing over de werking aan.",
  ],
};
