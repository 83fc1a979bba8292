import type { Phrases } from "../../engine/index.ts";

/** What happened before a moment and so stays under the old law. */
const done =
  "ingediend|aangevraagd|gesloten|verleend|ontstaan|aangevangen|vastgesteld|gestart|geboren|toegekend|ingeschreven|genomen|bekendgemaakt|verzonden|gedaan|verricht|opgelegd|aangegaan|ontvangen|verkregen|begonnen|aangemeld|afgesloten|afgegeven|aangewezen|benoemd|overleden|gebouwd|ingegaan|plaatsgevonden|voorgevallen|aangebracht|ingesteld|behaald|begaan|gepleegd|verworven|afgelegd|aangekocht|gekocht|geleverd|geplaatst|uitgevoerd|opgericht|verkocht|aanhangig";
const moments = "<datum>|die datum|dat tijdstip|die dag|dat moment";

/** In acts and motions alike. Source: Aanwijzingen voor de regelgeving 5.59–5.64, and published amendments. */
export const transitions: Phrases = [
  "(blijft|blijven) ..15 (van toepassing|van kracht|gelden)",
  "(zoals|gelijk) ..12 (luidde|luidden|gold|golden|bestond|bestonden)",
  "(luidde|luidden|golden|gold) (op|vóór|voor|onmiddellijk|direct|tot|ten)",
  "op de dag ..4 (golden|gold|luidde|luidden)",
  "(bestaande|lopende) (gevallen|aanvragen|contracten|overeenkomsten|rechten|vergunningen|uitkeringen|subsidies)",
  "(verworven|verkregen) rechten",
  "(overgangsregeling|overgangsregelingen|overgangsrecht|overgangstermijn|overgangstermijnen|overgangsperiode|overgangsbepaling|overgangsmaatregel|overgangsmaatregelen|overgangsfase|overgangsjaar|overgangsjaren|overgangsvoorziening|ingroeiperiode|invoeringstermijn|implementatietermijn)",
  "(afbouwregeling|gewenningsperiode|gewenningstermijn|overbruggingsregeling|aanpassingstermijn|uitsterfregeling|wenperiode|afbouwperiode|afbouwtermijn|uitlooptermijn)",
  "(eerbiedigende|uitgestelde) werking",
  "te eerbiedigen",
  `(${done}) ..2 (vóór|voor) (<datum>|de inwerkingtreding|die datum|die dag|dat tijdstip)`,
  `(vóór|voor) (${moments}) ..4 (${done})`,
  "(behoudt|behouden) ..6 (recht|aanspraak|rechten|aanspraken|rechtskracht|geldigheid|werking)",
  "van kracht (blijft|blijven)",
  "zittende (*studenten|huurders|leden|bestuurders|ondernemers|pachters|bewoners|leerlingen|gevallen)",
  "nog <periode> na",
  "nog (tot|gedurende|ten hoogste|maximaal|hooguit) ..2 (<datum>|<periode>)",
  "(vanaf|met ingang van) het (eerste|eerstvolgende|volgende) (studiejaar|schooljaar|belastingjaar|kalenderjaar)",
];

/** Forms that only the text of an act has: "vóór de inwerkingtreding" in a motion is a deadline. */
export const writtenTransitions: Phrases = [
  "dag voorafgaand aan ... inwerkingtreding",
  "dag voorafgaand aan ... in werking",
  "(onmiddellijk|direct) (vóór|voor|voorafgaand) ..6 (inwerkingtreding|tijdstip|dag|datum)",
  "ten tijde van ..3 inwerkingtreding",
  "op het (tijdstip|moment) van ..3 inwerkingtreding",
  "op (dat|het) (tijdstip|moment) ..4 (reeds|al|aanhangig|aanhangige|lopend|lopende|bestaande|geldende)",
  "(vóór|voor) ..4 [het|de] (tijdstip|datum|dag|moment) ..4 inwerkingtreding",
  "(vóór|voor) [de] inwerkingtreding van",
  "gedurende ..6 na ..3 (inwerkingtreding|tijdstip|datum|dag)",
  "tot ..4 na ..3 inwerkingtreding",
  "(die|wie|degenen) ..2 bij ..3 (inwerkingtreding|van kracht worden)",
  "als ware ..6 niet",
  "(op|aan|voor|van) ..6 op <datum> ..6 (was|waren|had|hadden|genoot|genoten|ontving|ontvingen|woonde|woonden|gold|golden)",
  "(op de dag|daags) (vóór|voor) ..6 (inwerkingtreding|in werking)",
  "nog niet (afgehandelde|afgeronde|afgedane|onherroepelijke|voltooide|verstreken)",
  "(eerder|vroeger|voordien) (verleende|toegekende|gesloten|ingediende|afgegeven|vastgestelde|verkregen|opgelegde)",
  "(verliest|verliezen) ..4 (eerst|pas)",
  "(houdt|houden) ..4 (gelding|geldigheid|rechtskracht)",
  "alsof ..8 niet ..2 (gewijzigd|vervallen|ingetrokken|getreden)",
  "(tot|tot en met) ..8 (<datum>|<jaartal>) ..6 (toegepast|gelezen)",
  "(blijft|blijven) ..15 (geldig|bestaan)",
  "(van|uit|daterend van) (vóór|voor) (<datum>|die datum|dat tijdstip|die dag)",
  "(laat|laten) ..10 (onaangetast|ongemoeid)",
  "(vanaf|met ingang van) (het|de) (studiejaar|schooljaar|belastingjaar|seizoen|cohort|leerjaar) <jaartal>",
  "(voldoet|voldoen|voldaan) ..6 (uiterlijk|vóór|voor) <datum>",
  "(uiterlijk|vóór) <datum> ..8 (voldoen|voldoet|aangepast)",
  "tot dan toe ..1 (geldende|verschuldigde|toegepaste|bestaande|gebruikte)",
  "[voor het] eerst (van toepassing op|toegepast|toepassing)",
  "(vóór|voor|na) (haar|zijn|hun) inwerkingtreding",
  "(bij|op|vóór|voor|na) het ..2 in werking treden",
  "(jaren|boekjaren|kalenderjaren|belastingjaren|tijdvakken|perioden) (vóór|voor|na|vanaf) (<datum>|<jaartal>)",
  "(boekjaren|belastingjaren|tijdvakken) die (aanvangen|eindigen|beginnen|aanvingen|zijn)",
  "uiterlijk <periode> na ..3 inwerkingtreding",
  "totdat ..15 in werking",
  "op of na (<datum>|die datum|dat tijdstip)",
  "hangende (zaken|procedures|gedingen|verzoeken)",
  "(blijft|blijven) ..4 (onaangetast|ongemoeid)",
  "(vóór|voor|na|vanaf|tot) ..2 (tijdstip|dag|datum|moment) waarop ..6 in werking",
  "aanvangt op het tijdstip waarop ..4 in werking",
  `tot stand ..2 (gekomen|komen) ..4 (vóór|voor|na) (${moments}|de inwerkingtreding)`,
  "(lopende|aanhangige|aanhangig) (procedures|zaken|gedingen|bezwaren|beroepen|verzoeken|vorderingen)",
  "(lopende|bestaande) (*overeenkomsten|*contracten|*vergunningen|*ontheffingen|*uitkeringen|*trajecten|*opleidingen|*projecten)",
  "in de bewoordingen van",
  "(afgehandeld|afgewikkeld|beoordeeld|behandeld|beslist) ..4 (volgens|overeenkomstig|toepassing) ..8 (oude|gold|golden|luidde|luidden)",
  "(oude|vroegere|voordien geldende|eerder geldende|voorheen geldende|tevoren geldende|destijds geldende|toen geldende|tot dan toe geldende) (recht|regels|voorschriften|bepalingen|regeling|regime|tarief)",
  "(blijft|blijven) ..10 (gehandhaafd|in stand)",
  "geen gevolgen voor ..3 (lopende|bestaande|reeds)",
  "reeds (verleende|toegekende|gesloten|ingediende|aangevangen|lopende|bestaande|gestarte|afgegeven|vastgestelde)",
  "(wie|die|personen|degene) ..3 op <datum> ..6 (reeds|al|waren|was|had|hadden|ingeschreven)",
  "binnen <periode> na ..3 inwerkingtreding ..8 (voldoen|voldoet|aangepast|aanpassen)",
  "(alleen|slechts|uitsluitend|enkel) ..3 (van toepassing|toegepast) op ..8 (na|vóór|voor|vanaf) <datum>",
  "(na|vanaf|met ingang van) ..6 (inwerkingtreding|tijdstip) ..10 (berust|berusten)",
];

/** Only where a motion asks to spare what exists. */
export const askedTransitions: Phrases = [
  "(bestaande|lopende|huidige|zittende) ..6 (te ontzien|te respecteren|ongemoeid te laten|uit te zonderen)",
  "(reeds|al) (verleende|toegekende|gesloten|ingediende|afgegeven) ..6 te (respecteren|ontzien|behouden|handhaven)",
  "(alleen|slechts|uitsluitend|enkel) ..3 voor nieuwe (gevallen|aanvragen|contracten|instroom|studenten|huurders)",
];
