import type { Sentences } from "./index.ts";

export const voorwaardeSentences: Sentences = {
  nieuw: [
    "De korting geldt alleen bij betaling vooraf.",
    "De vergunninghouder moet ten minste drie jaar ervaring hebben.",
    "Toelating is voorbehouden aan degene die een diploma bezit.",

    "De vergunning wordt geweigerd indien de aanvrager geen plan heeft.",
    "De subsidie wordt verleend onder de voorwaarde dat de helft zelf wordt betaald.",
    "Recht op de bijdrage bestaat slechts indien het kind is ingeschreven.",
    "Een machtiging is vereist.",
    "De aanvrager toont aan dat hij beschikt over voldoende middelen.",
    "Voor toelating is een diploma nodig.",
    "De ontheffing geldt zolang de houder het huis bewoont.",
    "De woning wordt alleen verhuurd aan een ingezetene.",
    "De uitbetaling geschiedt nadat bewijs is overgelegd.",
    "De vergunning kan pas worden verleend als het plan is goedgekeurd.",
    "Om in aanmerking te komen moet de aanvrager twee jaar ingezetene zijn.",
    "Behoudens toestemming van de eigenaar is dit niet mogelijk.",
    "De toelage wordt verstrekt aan wie ten minste twaalf maanden heeft gewerkt.",
    "De erkenning wordt verleend als de aanvrager een verklaring overlegt.",
    "De subsidie is gekoppeld aan deelname aan een cursus.",
    "De verhuurder kan slechts opzeggen op een van de volgende gronden.",
    "Daarvoor is de toestemming van de ouders nodig.",
    "Als eis geldt dat het dak is geïsoleerd.",
    "Dit lid geldt alleen voor zover de huurder instemt.",
  ],
};
