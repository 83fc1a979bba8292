import type { Sentences } from "./index.ts";

export const tijdelijkSentences: Sentences = {
  nieuw: [
    "De afwijking geldt tot het moment waarop het register gereed is.",
    "Deze paragraaf is vijf jaar van kracht.",

    "Dit artikel vervalt met ingang van 1 januari 2030.",
    "Deze wet geldt voor een tijdvak van vijf jaar.",
    "Gedurende de eerste drie jaar na de start geldt een lager tarief.",
    "Bij wijze van proef kan het college hiervan afwijken.",
    "De bepaling werkt tot en met 31 december 2028.",
    "De maatregel houdt op te gelden zodra de markt is hersteld.",
    "In afwachting van de nieuwe wet geldt het volgende.",
    "De regeling loopt af op 1 juli 2027.",
    "Voorlopig blijft het college bevoegd.",
    "De aanwijzing geschiedt voor ten hoogste twee jaar.",
    "Artikel 4 is van toepassing tot 1 januari 2029.",
    "Deze regeling heeft een looptijd van vier jaar.",
    "De vrijstelling geldt uitsluitend in de jaren 2026 en 2027.",
    "Bij wijze van overbrugging ontvangt de student een toelage.",
    "De bevoegdheid eindigt drie jaar na toekenning.",
    "In een proef kan het college hiervan afwijken.",
  ],
};
