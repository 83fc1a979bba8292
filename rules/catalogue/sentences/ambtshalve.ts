import type { Sentences } from "./index.ts";

export const ambtshalveSentences: Sentences = {
  nieuw: [
    "De vrijstelling wordt toegepast zonder dat de belastingplichtige daarom vraagt.",
    "De inspecteur corrigeert uit zichzelf.",
    "Verlenging geschiedt stilzwijgend.",
    "Het CAK verstrekt de vergoeding uit eigen beweging.",

    "De toeslag wordt uitbetaald zonder dat een aanvraag is vereist.",
    "Het college stelt het recht uit eigen beweging vast.",
    "De vergoeding wordt vanzelf toegekend.",
    "Daartoe is geen verzoek nodig.",
    "De betrokkene hoeft de bijdrage niet aan te vragen.",
    "Een aanvraag blijft achterwege.",
    "De Belastingdienst kent de vermindering toe op basis van de bij hem bekende gegevens.",
    "Wie reeds een uitkering ontvangt, wordt geacht een aanvraag te hebben ingediend.",
    "De verlenging gaat van rechtswege in.",
    "De korting wordt automatisch verrekend.",
    "De inspecteur verleent eigener beweging uitstel.",
    "Ook degene die niets heeft gevraagd, ontvangt de bijdrage.",
    "De kwijtschelding volgt zonder dat de schuldenaar iets hoeft te doen.",
    "Het UWV stelt de uitkering op eigen initiatief vast.",
    "Er is geen aanvraag vereist.",
    "De toekenning geschiedt uit eigener beweging.",
    "De ouder krijgt de toeslag ongevraagd.",
    "De SVB gaat daartoe over zonder voorafgaande aanvraag.",
    "De inschrijving geschiedt van overheidswege.",
    "Het recht wordt vastgesteld, ook al is daarom niet verzocht.",
  ],
};
