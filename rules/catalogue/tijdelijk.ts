import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const tijdelijk = defineRule({
  id: "tijdelijk",
  title: "Tijdelijk of proef",
  dimensions: ["T", "C"],
  why: "Een tijdelijke regel of proef beperkt het risico en geeft ruimte om te leren. Opbouwen en afbouwen kosten wel tweemaal werk.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een tijdelijke regel, proef of einddatum. Dat vraagt opbouw en weer afbouw.",
  question: "Wat kost het om dit voor deze tijd op te zetten, en wat gebeurt er na afloop?",
  otherSide:
    "Lichter, want de regel stopt vanzelf; zwaarder, want de uitvoering bouwt iets op en breekt het ook weer af.",
  strength: "middel",
  phrases: {
    dictum: [
      "(zolang|vooralsnog)",
      "gedurende ..2 (<periode>|kabinetsperiode|looptijd)",
      "tot <jaartal>",
      "(minimaal|ten minste|maximaal) <periode>",
    ],
    overal: [
      "(tijdelijk|tijdelijke)",
      "(bij wijze van (experiment|proef)|experiment|pilot|pilots|proefproject|proeftuin)",
      "(vervalt|vervallen) ..4 (met ingang van|op) <datum>",
      "vervalt <periode> na",
      "(vervalt|vervallen) ..2 <datum>",
      "voor de duur van",
      "(horizonbepaling|horizonclausule)",
      "tot (<datum>|uiterlijk <datum>)",
      "totdat",
      "ten minste <periode> niet",
      "voor een periode van [ten hoogste|maximaal] <periode>",
    ],
    nieuw: ["(voor|gedurende) de ..12 genoemde periode"],
  },
  unless: [
    "tot (<datum>) ..4 (ingediend|aangevraagd)",
    "(tijdelijke|tijdelijk) (huurovereenkomst*|contract*|arbeidsovereenkomst*|dienstverband)",
    "tijdelijke (huur|verhuur|verhuurde|staking|bescherming|arbeid|afwezigheid)",
    "tijdelijk (noodfonds|adres|verblijf|bestuur)",
    "=Tijdelijk",
  ],
  weaker: ["pilot"],
  examples: [
    { nieuw: "Dit artikel vervalt met ingang van 1 januari 2032.", finds: ["vervalt met ingang van 1 januari 2032"] },
    { dictum: "verzoekt de regering een tijdelijke toeslag in te voeren,", finds: ["tijdelijke toeslag"] },
    { nieuw: "De tijdelijke huurovereenkomst eindigt.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of een pilot mogelijk is,", finds: [] },
    {
      oud: "vervalt met ingang van 1 januari 2032",
      nieuw: "vervalt met ingang van 1 januari 2034",
      finds: ["vervalt met ingang van 1 januari 2034"],
      polarity: "gewijzigd",
    },
  ],
});
