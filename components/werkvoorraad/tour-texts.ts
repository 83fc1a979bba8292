/** All words of the tour, in the order of its steps. The example is invented. */
export const tourTexts = {
  offer: "Nieuw hier? In een minuut ziet u aan een voorbeeld hoe het werkt.",
  start: "Start de rondleiding",
  notNow: "Sla over",
  again: "Rondleiding",
  terms: "Begrippen",
  previous: "Vorige",
  next: "Volgende",
  done: "Klaar",
  step: (at: number, all: number) => `Stap ${at} van ${all}`,
} as const;

export type TourStep = {
  readonly id: "tekst" | "signaal" | "vraag" | "antwoord" | "lijst";
  readonly title: string;
  readonly text: string;
};

export const tourSteps: readonly TourStep[] = [
  {
    id: "tekst",
    title: "Een amendement",
    text: "Dit is een verzonnen amendement. Het voegt één zin toe aan een wet. De gemarkeerde woorden vragen vaak werk van wie de wet uitvoert.",
  },
  {
    id: "signaal",
    title: "Het signaal",
    text: "Sneltoets vindt zulke woorden met vaste regels. Een signaal is geen oordeel: het zegt wat er staat, waarom dat iets kan betekenen, en welke vraag daarbij hoort.",
  },
  {
    id: "vraag",
    title: "De vraag",
    text: "U stuurt die vraag naar de dienstverlener, met een termijn van een week. Open een stuk en kies ‘Vraag sneltoets’, of kies hier meer stukken en vraag er in één mail naar. Sneltoets verstuurt zelf niets.",
  },
  {
    id: "antwoord",
    title: "Het antwoord",
    text: "Het antwoord leest u in uit uw mail. Voorwaarden staan altijd bij het oordeel: in het paneel en in elke export, en in deze lijst als u het oordeel aanwijst of aanraakt.",
  },
  {
    id: "lijst",
    title: "Uw werkvoorraad",
    text: "Elk stuk dat u opent, komt hier vanzelf bij. Met ‘Controleer alle stukken’ in het paneel leest u een heel dossier of een stemmingslijst. Het totaalbeeld laat zien wat alle stukken samen vragen.",
  },
];

const addition = "4. In afwijking van het eerste lid betaalt een lid dat jonger is dan 21 jaar geen leesgeld.";

export const tourExample = {
  addition,
  text: `99 430
Wijziging van de Wet op de streekbibliotheken
Nr. 7
AMENDEMENT VAN HET LID VAN ZOMEREN
De ondergetekende stelt het volgende amendement voor:
In artikel I, onderdeel B, wordt aan artikel 4 een lid toegevoegd, luidende:
${addition}
Van Zomeren
`,
  answer: "Bibliotheekdienst: uitvoerbaar, mits",
  conditions: [
    "De leeftijd komt uit de basisregistratie (wie: ministerie; uiterlijk: 1 maart)",
    "De kassa's krijgen een nieuwe versie (wie: Bibliotheekdienst; uiterlijk: 1 juni)",
  ],
} as const;
