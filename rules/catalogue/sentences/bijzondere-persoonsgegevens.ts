import type { Sentences } from "./index.ts";

export const bijzonderePersoonsgegevensSentences: Sentences = {
  nieuw: [
    "Gegevens over de gezondheid worden verwerkt.",
    "Een geneeskundige verklaring wordt overgelegd.",
    "Het strafrechtelijk verleden van de bestuurder wordt betrokken.",
    "De vingerafdrukken worden opgeslagen.",
    "De diagnose wordt vermeld.",
    "Het nummer waarmee de burger bij de overheid bekend is.",
    "Daarbij wordt geen onderscheid gemaakt naar herkomst.",
    "De aanvrager wordt medisch gekeurd.",
    "De aanvrager overlegt een verklaring van een arts.",
    "De instelling verwerkt het burgerservicenummer.",
    "De gezondheidstoestand van de leerling wordt vastgelegd.",
    "Veroordelingen worden vermeld.",
  ],
};
