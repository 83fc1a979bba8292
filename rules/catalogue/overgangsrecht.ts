import { defineRule } from "../engine/index.ts";
import { aanwijzingen, kaderOvergangsrecht } from "./sources.ts";

export const overgangsrecht = defineRule({
  id: "overgangsrecht",
  title: "Overgangsrecht",
  dimensions: ["T", "I", "S"],
  why: "Bij overgangsrecht lopen oude en nieuwe regels naast elkaar. Zonder einddatum moeten systemen en kennis vaak jaren in de lucht blijven voor een kleine groep.",
  sources: [kaderOvergangsrecht, aanwijzingen],
  message:
    "De tekst laat oud recht doorlopen of geldt alleen voor nieuwe gevallen. Dan lopen twee regimes naast elkaar.",
  question: "Hoe lang en voor hoeveel mensen of bedrijven loopt het oude regime door, en kan er een einddatum komen?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "(blijft|blijven) ... (van toepassing|van kracht|gelden)",
      "(zoals|gelijk) ..4 (luidde|luidden|gold|golden|bestond|bestonden)",
      "(luidde|luidden|golden|gold) (op|vóór|voor|onmiddellijk|direct|tot|ten)",
      "op de dag ..4 (golden|gold|luidde|luidden)",
      "dag voorafgaand aan ... inwerkingtreding",
      "dag voorafgaand aan ... in werking",
      "ten tijde van ..3 inwerkingtreding",
      "op het (tijdstip|moment) van ..2 inwerkingtreding ..6 (reeds|al|lopende|bestaande)",
      "(vóór|voor) ..4 [het|de] (tijdstip|datum|dag|moment) ..4 inwerkingtreding",
      "(vóór|voor) [de] inwerkingtreding van",
      "gedurende ..4 na ..3 inwerkingtreding",
      "tot ..4 na ..3 inwerkingtreding",
      "eerst van toepassing op",
      "voor het eerst van toepassing",
      "(bestaande|lopende) (gevallen|aanvragen|procedures|contracten|overeenkomsten|rechten|vergunningen|uitkeringen|subsidies|zaken)",
      "(overgangsregeling|overgangsregelingen|overgangsrecht|overgangstermijn|overgangstermijnen|overgangsperiode|overgangsbepaling|overgangsmaatregel|overgangsmaatregelen|overgangsfase|ingroeiperiode)",
      "(eerbiedigende|uitgestelde) werking",
      "te eerbiedigen",
    ],
  },
  unless: [
    "van overeenkomstige toepassing",
    "(blijft|blijven) ... niet van toepassing",
    "(zoals|gelijk) ... te luiden",
    "(verslag|evaluatie|evalueert|doeltreffendheid) ... inwerkingtreding",
    "rondom overgangstermijnen",
  ],
  stronger: ["(personen|verzekerden|huurders|werknemers|studenten|uitkeringsgerechtigden|ouders)"],
  examples: [
    {
      nieuw: "Artikel 8, zoals dat luidde op 31 december 2027, blijft van toepassing op aanvragen van voor die datum.",
      finds: ["luidde"],
    },
    { nieuw: "Deze paragraaf blijft gelden voor wie op die dag een vergunning had.", finds: ["blijft gelden"] },
    {
      dictum: "verzoekt de regering een overgangstermijn van drie jaar in te stellen,",
      finds: ["overgangstermijn van drie jaar"],
    },
    { nieuw: "Artikel 4 is van overeenkomstige toepassing.", finds: [] },
    {
      nieuw:
        "Onze Minister zendt binnen vijf jaar na de inwerkingtreding van deze wet een verslag aan de Staten-Generaal.",
      finds: [],
    },
    { dictum: "verzoekt de regering te onderzoeken of een overgangsregeling nodig is,", finds: [] },
    {
      oud: "blijft een jaar van toepassing",
      nieuw: "blijft drie jaar van toepassing",
      finds: ["blijft drie jaar van toepassing"],
      polarity: "gewijzigd",
    },
  ],
});
