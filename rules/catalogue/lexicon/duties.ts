import type { Phrases } from "../../engine/index.ts";
import { privateAgents } from "./agents.ts";
import { persons } from "./words.ts";

/** How acts, amendments and motions say what people, companies and institutions must do. Source: published amendments and the acts they change, and published motions. */
export const duties: Phrases = [
  "(is|zijn|wordt|worden) ..12 verplicht",
  "wettelijk verplicht",
  "(is|zijn) gehouden",
  "(is|zijn|wordt|worden) [het] ..12 verboden",
  "(meldplicht|bewaarplicht|registratieplicht|informatieplicht|acceptatieplicht|vergunningplicht|identificatieplicht|aangifteplicht|inlichtingenplicht|*verplichting tot)",
];

/** How the text of an act says what people, companies and institutions must do. Source: published amendments and the acts they change. */
export const writtenDuties: Phrases = [
  ...privateAgents
    .slice(0, -2)
    .map(
      (agent) =>
        `(wordt|worden) door ${agent} ..4 (bewaard|verstrekt|gemeld|vermeld|bijgehouden|betaald|overgelegd|vastgelegd|geregistreerd|opgesteld|verricht|getroffen|aangebracht)`,
    ),
  "(doet|doen) ..6 (mededeling|melding|aangifte|opgave)",
  "(meldt|melden) ..6 (aan|bij)",
  "(toont|tonen) ..6 aan",
  "(bewaart|bewaren) ..8 <periode>",
  "(overlegt|legt) ..6 (over|verklaring|bewijs)",
  "(draagt|dragen) er ..2 zorg voor",
  "(mag|mogen) ..12 (niet|geen)",
  "(stelt|stellen) ..4 in de gelegenheid",
  "biedt ..4 aan",
  "niet ..3 toegestaan",
  "(wordt|worden) ..8 geen ..3 (verstrekt|verkocht|aangeboden|gebruikt|toegelaten|bedongen|gevraagd)",
  "(neemt|nemen) ..12 in acht",
  "(geeft|geven|doet|doen|verstrekt|verstrekken) ..10 (schriftelijk|schriftelijke) ..2 (opgave|mededeling|kennis|kennisgeving)",
  "(dient|dienen|moet|moeten) ..6 (voldoen aan|voorzien zijn|zijn voorzien|te zijn voorzien|beschikken over|bevatten|vermelden)",
  "(stelt|stellen) ..8 (plan|verklaring|reglement|jaarverslag|protocol) ..2 (op|vast)",
  "(zorgt|zorgen) ..2 ervoor dat",
  "(treft|treffen) ..4 (maatregelen|voorzieningen)",
  "(houdt|houden) ..4 (administratie|boekhouding|aantekening)",
  "(onthoudt|onthouden) zich ..2 van",
  "laat ..6 (onderzoeken|keuren|controleren|certificeren)",
  "verboden is het",
  "(geeft|geven|doet|zendt) ..10 (zonder uitstel|onverwijld|terstond)",
  "(verhuurder|verhuurders|werkgever|houder|ondernemer|hulpverlener|groothandelaar|aanbieder|leverancier|bank|banken|exploitant|vervoerder|instelling) ..3 (bewaart|vermeldt|verstrekt|meldt|registreert|controleert|toont|informeert|stelt|biedt|draagt)",
  "(staat|staan) ..3 vermeld",
  "(wordt|worden) ..8 (bewaard|aangebracht|gehuisvest|bijgehouden|aangetekend)",
  "(zichtbaar|duidelijk|leesbaar) ..2 (vermeld|aangegeven)",
  "aantekening gehouden",
  "(bestaat|bestaan) voor (ten minste|minstens|tenminste)",
  "niemand mag",
  "niet (geoorloofd|toelaatbaar|veroorloofd)",
  "(rust|rusten) ..4 (plicht|verplichting)",
  "(wordt|worden) schriftelijk (overeengekomen|vastgelegd|aangegaan|bevestigd)",
  "(wordt|worden) niet ..4 (aangeboden|verkocht|verstrekt|verhuurd|gebruikt|beëindigd|afgesloten|opgezegd|geplaatst|geweigerd|verhandeld)",
  "(ondernemingen|instellingen|bedrijven|werkgevers) met ..6 (publiceren|melden|stellen|verstrekken|leveren|houden|nemen|maken)",
  "(draagt|dragen) een ..2 (waarschuwing|vermelding|keurmerk|aanduiding|logo)",
  "(wordt|worden) ..2 (verhuurd|verkocht|geleverd) onder",
  "een ..3 (verbod|*verbod) (op|om)",
  "(is|zijn) (ertoe|daartoe|hiertoe) gehouden",
  "(heeft|hebben) de (plicht|verplichting)",
  "van (de|een) ..2 wordt (verlangd|geëist|gevergd) dat",
  "(iedere|elke) (onderneming|instelling|werkgever|vereniging|school|winkel|aanbieder|verhuurder|exploitant|vervoerder|organisator) (heeft|beschikt)",
  "aan de (werkgever|verhuurder|aanbieder|ondernemer|exploitant|eigenaar|houder) ..1 (te zorgen|om te zorgen)",
  "(platform|website|winkel|webwinkel) (toont|vermeldt|biedt|plaatst|verwijdert|controleert)",
  "(prijkt|prijken)",
  "(overlegt|overleggen) ..6 (geschrift|geschriften|document|documenten|bescheiden|stukken|bewijsstukken)",
  "ervoor (zorgt|zorgen) dat",
  "(bepalen|bepaalt|bepaald) dat ..12 verplicht (is|zijn)",
  "is het ..15 verboden",
  "verboden ..6 te",
  "(moet|moeten) ..10 worden (betaald|voldaan|gemeld|vermeld|overgelegd|bewaard|geregistreerd|aangebracht|gedaan)",
  "geen ..4 in rekening (gebracht|brengen|te brengen)",
  "terwijl ..2 (weet|weten|wist) of",
  "in (haar|zijn|hun|het) (bestuursverslag|jaarverslag|jaarrekening|jaarstukken) ..4 (verantwoordt|verantwoorden|vermeldt|vermelden|opneemt|toelicht)",
];

/** How a motion asks what people, companies and institutions must do. Source: published motions. */
export const askedDuties: Phrases = [
  "(verplichten|verplicht te stellen|te verplichten)",
  "(verplicht|verplichte) ..8 (in te voeren|te introduceren|in te stellen|te maken)",
  "(verbod|*verbod) ..8 (wordt|worden) (ingesteld|ingevoerd|uitgebreid)",
  "(een|het) ..2 (verbod|*verbod|plicht|*plicht|verplichting) ..6 (te|in te|af te) (voeren|stellen|leggen|regelen|kondigen)",
  "(te verbieden|verboden wordt|verboden worden|verplicht wordt)",
  "geen ..3 mag plaatsvinden",
  "(*verbod|*plicht|verplichting|verplichtingen) ..12 (in te voeren|in te stellen|op te leggen|te regelen|uit te breiden|uit te werken|vast te leggen|af te kondigen|te laten gelden|te verankeren)",
  "(invoering|invoeren|instellen) van een ..3 (*verbod|*plicht|verplichting)",
  "met een ..3 (*verbod|*plicht|verplichting)",
  "tot een ..3 (*verbod|*plicht|verplichting) te komen",
  "te (komen tot|zorgen voor) een ..6 (*verbod|*plicht|verplichting)",
  "(een|algeheel|totaal|wettelijk) ..2 (*verbod|*plicht|verplichting) ..1 (op|om|voor|tot)",
  "verplicht (wordt|worden|zijn|is)",
  "verplicht (om|op te nemen|toe te passen|te laten)",
  "(wettelijk|voortaan) ..2 (verboden|verplicht|verbieden)",
  "niet (meer|langer) (mogen|mag)",
  "te laten [gaan] betalen",
  "(*verbod|*plicht|*verplichting) ..6 te hanteren",
  "(embargo|*embargo|boycot|*boycot) ..8 (in te stellen|in te voeren|af te kondigen)",
  `(op te nemen|vast te leggen|te regelen|te bepalen) dat ..4 (${persons}) ..12 (moeten|moet|dienen|dient|verplicht)`,
];
