import type { Phrases } from "../../engine/index.ts";

/** How the text of an act says that people are told or helped. Source: published amendments and the acts they change. */
export const writtenInformation: Phrases = [
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
  "op de hoogte (brengt|brengen|stelt|stellen|houdt|houden)",
  "terechtkunnen met",
  "gesprek (aanbieden|aanbiedt|aangeboden)",
  "(laat|laten) ..6 (aanvrager|belanghebbende|betrokkene|burger|gezin|huurder|ouder|ouders|patiënt|verzekerde|werknemer) ..2 weten",
  "(maakt|maken) ..4 bekend (in|op|via|aan)",
  "(wordt|worden) ..6 op de hoogte (gesteld|gebracht|gehouden)",
  "(meldt|melden) ..4 aan de (burger|aanvrager|belanghebbende|betrokkene|ouders|verzekerde|bewoners|huurder)",
  "(staat|staan) ..4 bij (met|bij|in)",
  "met raad en daad",
  "(wordt|worden) ..4 (ingelicht|voorgelicht|geïnformeerd|gewezen)",
  "geeft ..3 (uitleg|voorlichting|inlichtingen)",
  "op (haar|zijn|hun|de) (website|internetpagina)",
];

/** How a motion asks that people are told or helped. Source: published motions. */
export const askedInformation: Phrases = [
  "(voorlichtingscampagne|voorlichtingscampagnes|publiekscampagne|bewustwordingscampagne|informatiecampagne|campagne)",
  "voorlichting",
  "bewustwording",
  "(burgers|mensen|ouders|ondernemers|bewoners|slachtoffers) ..6 te informeren",
  "communicatie (met|naar|over)",
  "(voor te lichten|te attenderen|bewust te maken|bekendheid)",
  "(burgers|mensen|ouders|ondernemers|bewoners|slachtoffers|jongeren|studenten|patiënten|consumenten|boeren) ..8 (te informeren|te wijzen|te attenderen)",
];
