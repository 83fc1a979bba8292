import type { Sentences } from "./index.ts";

export const bijzonderePersoonsgegevensSentences: Sentences = {
  nieuw: [
    "De dienst leest het patiëntendossier.",
    "De dienst bewaart dna-materiaal.",
    "De dienst leest bijzondere persoonsgegevens.",
    "De dienst leest justitiële documentatie.",
    "De nationaliteit wordt geregistreerd.",
    "De reiziger met een chronische aandoening krijgt een pas.",
    "De afkomst is geen kenmerk.",
    "De dienst maakt een irisscan.",
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
  silentDictum: [
    "verzoekt de regering een dna-databank voor honden in te richten,",
    "verzoekt de regering van wolven een dna-profiel te maken,",
  ],
};
