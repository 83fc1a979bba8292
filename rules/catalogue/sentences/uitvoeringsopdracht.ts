import type { Sentences } from "./index.ts";

export const uitvoeringsopdrachtSentences: Sentences = {
  dictum: [
    "verzoekt de regering rekening mee te houden met reizigers,",
    "verzoekt de regering bij de planning van ritten rekening te houden met honden,",
    "verzoekt de regering de ritten op elkaar af te stemmen,",
    "verzoekt de regering gemeenten actief te informeren over de bus,",
    "verzoekt de regering na te gaan waar bussen rijden, bijvoorbeeld door middel van tellingen, en bussen te kopen,",
    "verzoekt de regering het criterium niet te hanteren voor kleine verenigingen,",
    "verzoekt de regering de heffing op woningen in alle delen van het land en in de steden te innen,",
    "verzoekt de regering de huren van woningen in alle delen van het land dit jaar te bevriezen,",
    "spreekt uit dat bussen nuttig zijn; en verzoekt de regering bussen te kopen,",
    "spreekt uit dat bussen nuttig zijn en verzoekt de regering bussen te kopen,",
    "verzoekt de regering reizigers te tellen in plaats van computers te gebruiken,",
    "verzoekt de regering te zorgen dat het beheer bij de bond komt te liggen,",
    "verzoekt de regering op te nemen dat er rekening wordt gehouden met bussen in plaats van met trams, en halten te plaatsen,",
    "verzoekt de regering te onderzoeken wat nodig is; verzoekt de regering aandacht te besteden aan halten,",
    "verzoekt de regering gemeenten te verplichten loketten te openen,",
    "verzoekt de regering in overleg met de bond om gemeenten te verplichten loketten te openen,",
    "verzoekt de regering na te gaan wat nodig is en de uitkomst door te vertalen naar beleid,",
    "verzoekt de regering gemeenten actief te informeren over halten,",
  ],
  silentDictum: [
    "verzoekt de regering in de evaluatie rekening te houden met honden,",
    "verzoekt de regering te onderzoeken wat nodig is; verzoekt de regering daarbij halten te bezoeken,",
    "verzoekt de regering de voorbereiding van de wet om de heffing te verlagen, te staken,",
    "verzoekt de regering de nog te kopen bussen te bespreken,",
    "verzoekt de regering met het nieuw te vormen bestuur in gesprek te gaan,",
    "verzoekt de regering in gesprek te gaan met de bond met als doel meer bussen te kopen,",
    "verzoekt de regering met de bond te overleggen met het doel meer bussen te kopen,",
    "verzoekt de regering te onderzoeken wat kan door te bezuinigen,",
  ],
};
