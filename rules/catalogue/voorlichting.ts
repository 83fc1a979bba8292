import { defineRule } from "../engine/index.ts";
import { clausesWith, outsideActsOf, privateAgents, publicAgents } from "./lexicon/agents.ts";
import { doenvermogentoets, schrijfwijzerUitvoering } from "./sources.ts";

/** What bodies do to make people know or manage. Source: Awb 2:3 and 3:41, Wmo 2015, Wgs. */
const helps: ReadonlySet<string> = new Set(
  "informeert informeren attendeert attenderen benadert benaderen herinnert herinneren begeleidt begeleiden ondersteunt ondersteunen helpt helpen adviseert adviseren waarschuwt waarschuwen nodigt nodigen zoekt bezoekt bezoeken belt bellen verwittigt verwittigen".split(
    " ",
  ),
);

export const voorlichting = defineRule({
  id: "voorlichting",
  title: "Informeren en helpen",
  dimensions: ["D", "C"],
  why: "Mensen bereiken vraagt brieven, gesprekken en telefoontijd. Wie moeilijk te bereiken is, vraagt extra inzet.",
  sources: [doenvermogentoets, schrijfwijzerUitvoering],
  message: "De tekst vraagt om mensen te informeren of te helpen. Dat vraagt brieven, gesprekken of campagnes.",
  question: "Hoe bereikt u deze mensen, en hoeveel gesprekken of brieven verwacht u?",
  strength: "middel",
  phrases: {
    nieuw: [
      "(stelt|stellen|brengt|wordt|worden) ..6 in kennis",
      "(stelt|stellen|brengt|houdt) ..6 op de hoogte",
      "(informeert|informeren|wijst) ..6 (over|op)",
      "(voorlichting|cliëntondersteuning|onafhankelijke ondersteuning|persoonlijk gesprek)",
      "(afschrift|bericht|brief) ..8 (toekomen|gezonden|verstrekt) ..2 aan",
      "afschrift ..6 toekomen",
      "(mededeling|kennisgeving|bericht) ..1 (gedaan|gegeven|gezonden) ..1 aan",
      "(stuurt|zendt|sturen|zenden) ..8 (herinnering|bericht|brief|overzicht|uitleg|toelichting|kennisgeving)",
      "(begrijpelijke|eenvoudige|heldere|duidelijke|toegankelijke) (samenvatting|bewoordingen|taal|wijze|uitleg|informatie|vorm|toelichting)",
      "(kosteloze|gratis|onafhankelijke|persoonlijke) (hulp|bijstand|begeleiding|ondersteuning|uitleg|advies|voorlichting)",
      "(licht|lichten) ..8 in over",
      "(ontvangt|ontvangen|krijgt|krijgen) ..6 (bericht|uitleg|herinnering|kennisgeving|mededeling|overzicht|waarschuwing|brief)",
      "(telefonisch|persoonlijk|mondeling) ..4 (contact|gesprek|toegelicht|uitgelegd|benaderd|benadert)",
      "neemt ..4 contact op",
      "(ter kennis|onder de aandacht) ..2 (van|gebracht|brengen)",
      "(aanspreekpunt|contactpersoon|spreekuur|informatielijn|hulplijn|casusregisseur|keuzehulp)",
      "op ..2 (website|internetpagina) ..6 (bekendgemaakt|vermeld|geplaatst|bekend|gepubliceerd)",
      "(biedt|bieden) ..8 (hulp|begeleiding|ondersteuning|bijstand|uitleg|advies) ..1 aan",
      "(deelt|delen) ..10 (mede|mee)",
      "(maakt|maken) ..4 bekend (in|op|via|aan)",
      "(wordt|worden) ..6 op de hoogte (gesteld|gebracht|gehouden)",
      "(meldt|melden) ..4 aan de (burger|aanvrager|belanghebbende|betrokkene|ouders|verzekerde|bewoners|huurder)",
      "(staat|staan) ..4 bij (met|bij|in)",
      "met raad en daad",
      "(wordt|worden) ..4 (ingelicht|voorgelicht|geïnformeerd|gewezen)",
      "geeft ..3 (uitleg|voorlichting|inlichtingen)",
      "op (haar|zijn|hun|de) (website|internetpagina)",
    ],
    dictum: [
      "(voorlichtingscampagne|voorlichtingscampagnes|publiekscampagne|bewustwordingscampagne|informatiecampagne|campagne)",
      "voorlichting",
      "bewustwording",
      "(burgers|mensen|ouders|ondernemers|bewoners|slachtoffers) ..6 te informeren",
      "communicatie (met|naar|over)",
      "(voor te lichten|te attenderen|bewust te maken|bekendheid)",
      "(burgers|mensen|ouders|ondernemers|bewoners|slachtoffers|jongeren|studenten|patiënten|consumenten|boeren) ..8 (te informeren|te wijzen|te attenderen)",
    ],
  },
  unless: [
    "(informeert|informeren) ..3 (gemeenteraad|staten|raad)",

    "(bericht|brief|mededeling|kennisgeving|overzicht|uitleg) van (zijn|haar|hun) (werkgever|verhuurder|bank|verzekeraar|school|leverancier)",
    "de kamer ..6 te informeren",
    "(kamer|kamers|staten) ..4 in kennis",
    "voorlichting te vragen",
  ],
  marks: { wie: [...publicAgents, "onze minister"], ander: privateAgents },
  find: (reading) => [...outsideActsOf(reading, "ander"), ...clausesWith(reading, "wie", helps)],
  examples: [
    { nieuw: "Het college stelt de bewoner in kennis van het besluit.", finds: ["stelt de bewoner in kennis"] },
    {
      dictum: "verzoekt de regering een voorlichtingscampagne te starten,",
      finds: ["voorlichtingscampagne te starten"],
    },
    { dictum: "verzoekt de regering de Kamer hierover te informeren,", finds: [] },
    { nieuw: "De voorzitter stelt de kamers in kennis.", finds: [] },
    {
      oud: "stelt de ouder in kennis",
      nieuw: "stelt de ouder en het kind in kennis",
      finds: ["stelt de ouder en het kind in kennis"],
      polarity: "gewijzigd",
    },
  ],
});
