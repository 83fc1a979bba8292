import type { Sentences } from "./index.ts";

export const medeoverhedenSentences: Sentences = {
  nieuw: [
    "Het bestuur van het waterschap reist.",
    "De prijs staat bij provinciale verordening vast.",
    "De betrokken raden reizen.",
    "De gemeenteraad stelt een verordening vast.",
    "Provincies kunnen een hoger tarief vaststellen.",
    "Het waterschap onderhoudt de dijk.",
    "Het college van burgemeester en wethouders verleent de vergunning.",
    "Gedeputeerde staten wijzen gebieden aan.",
    "Het college zoekt de afnemer op.",
    "De provincie wijst natuurgebieden aan.",
    "De wethouder draagt zorg voor de opvang.",
  ],
  dictum: [
    "verzoekt de regering te zorgen dat de gemeenten mensen helpen,",

    "verzoekt de regering geld via de provincies te delen,",
    "verzoekt de regering samen met de vng de prijs te delen,",
    "verzoekt de regering een weg via de provincies te nemen,",
    "verzoekt de regering andere overheden te helpen,",
    "verzoekt de regering lokale belastingen te delen,",
    "verzoekt de regering met burgemeester,",
    "verzoekt de regering betrokken overheden,",
    "verzoekt de regering lokale belastingen,",
  ],
  silent: [
    "Het College zorgverzekeringen opent een rekening.",
    "De voormalige gemeente reist.",
    "Het college van bestuur reist.",
    "Een deel van de provincie reist.",
    "De pas ligt ter gemeente-secretarie.",
    "Het college van bestuur vergadert.",
    "Het college voor de rechten van de mens adviseert.",
    "De rit begint in de gemeente.",
    "De vereniging meldt inwoners van de gemeente aan.",
    "De straat loopt door de gemeente waarin de winkel staat.",
    "Het werkgebied omvat een of meer gehele provincies.",
    "De bewoner verhuist naar Aruba, Sint Maarten of een van de openbare lichamen.",
    "Het college bemiddelt tussen het bestuursorgaan en de klager. De klager stuurt de klacht aan het college.",
    "Een bestuursorgaan verstrekt het college de gegevens.",
    "Het college toezicht beslist en het college meldt dat.",
    "Er is een Adviescollege openbaarheid. Het college adviseert de regering.",
  ],
  wordings: ["Bij verordening.", "De raden."],
  more: [
    {
      nieuw: "Er is een adviescollege. Het college meldt dit aan burgemeester en wethouders.",
      finds: ["Het college meldt dit aan burgemeester"],
    },
  ],
};
