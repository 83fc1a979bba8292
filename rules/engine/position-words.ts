import type { Phrases } from "./rule.ts";

/** Say where, only together with what is there: "internationale afspraken", not "internationale studenten". */
const abroad =
  "europees|europese|internationaal|internationale|multilateraal|multilaterale|bilateraal|bilaterale|diplomatiek|diplomatieke";

/** Bodies, levels and agreements of states. */
const levels =
  "niveau|verband|kader|context|commissie|commissaris|commissarissen|unie|raad|parlement|hof|gerechtshof|strafhof|partners|lidstaten|landen|bondgenoten|instellingen|gremia|gremium|fora|forum|bijeenkomsten|onderhandelingen|onderhandelingstafel|overleg|overleggen|contacten|samenwerking|gemeenschap|coalitie|kopgroep|top|conferentie|aanpak|wetgeving|regelgeving|regels|*richtlijn|*richtlijnen|*verordening|verdrag|verdragen|afspraken|akkoord|akkoorden|beleid|verbod|*verbod|standaard|standaarden|norm|normen|sancties|*sancties|druk";

/** Where a position is taken: the EU and other bodies of states. */
const forums = `(${abroad}) (${levels})|europa|eu|brussel|raad|europaraad|milieuraad|landbouwraad|visserijraad|energieraad|transportraad|telecomraad|mededingingsraad|associatieraad|veiligheidsraad|mensenrechtenraad|lidstaten|bondgenoten|navo|vn|verenigde naties|wto|who|oeso|cites|diplomatie|benelux|wereldwijd|mondiaal|gelijkgestemde|(andere|welwillende|gelijkgezinde) landen|gerechtshof|strafhof|wereldbank|imf|unesco|g7|g20|eurotop|mercosur`;

/** States and peoples that motions ask the government to move. */
const states =
  "israël|israëlische|palestijnse|gaza|hamas|rusland|russische|turkije|turkse|china|chinese|iran|iraanse|marokko|marokkaanse|egypte|qatar|syrië|sudan|libanon|jemen|georgië|georgische|hongarije|servië|armenië|azerbeidzjan|venezuela|myanmar|afghanistan|congo|rwanda|oekraïne|oekraïense|belarus|belarussische|syrische|taiwan|india|pakistan|nigeria|eritrea|ethiopië|somalië|tunesië|tunesische|servische|kosovo|moldavië|saoedi|netanyahu|poetin|trump|assad|amerikaanse|washington|buurlanden";

/** Whom or where the government speaks: what it is asked there is a position, whatever the verb. Source: published motions. */
export const elsewhere: Phrases = [
  "(in|binnen) (europees|europese|eu|internationaal|benelux|vn|navo|multilateraal|bilateraal|mondiaal) (verband|kader|context)",
  "(in|op|tijdens|binnen|bij) [de] ..1 (europese|internationale|multilaterale|diplomatieke) (gremia|fora|bijeenkomsten|onderhandelingen|overleggen|contacten)",
  "op (europees|eu|internationaal|mondiaal|diplomatiek) niveau",
  "(in|binnen) (brussel|europa)",
  "binnen de (eu|europese unie|navo|vn|verenigde naties|europese raad|raad)",
  "(bij|tijdens|in|op) de ..2 (rbz|jbz raad|navo top|eu top|klimaattop|europese raad|milieuraad|landbouwraad|visserijraad|energieraad|transportraad|veiligheidsraad|mensenrechtenraad|associatieraad|ecofin|ecofinraad)",
  "tijdens de ..1 raad",
  "bij de (europese commissie|raad buitenlandse zaken)",
  "(met|bij) ..3 (gelijkgestemde|gelijkgezinde) landen",
  "(met|bij) ..2 (lidstaten|bondgenoten|partnerlanden)",
  "(samen|gezamenlijk|overleg|samenspraak|samenwerking) met ..3 (eu collega's|europese collega's|europese partners|eu partners|internationale partners)",
  "(op|tijdens|bij) ..3 (eurotop|europese top|europese raden|raadsvergadering|raadsvergaderingen|ministeriële conferentie|wto|who|vn top)",
  "(binnen|in) alle (gremia|internationale ..1|diplomatieke ..1)",
  "richting ..1 (europa|brussel|europese commissie|europese unie|eu|raad)",
  "bij het internationaal (gerechtshof|strafhof)",
  "(bij|tegen) ..2 (europees hof|hof van justitie|europees parlement)",
  `richting ..2 (${states})`,
];

/** With whom a thing can also be made at home: "in overleg met buurlanden een meldplicht in te voeren". */
export const withStates = "(samen|gezamenlijk|overleg|samenspraak|samenwerking) met ..3 (landen|buurlanden)";

/** What only a state makes for its own: a request that names it asks for no position. */
export const madeAtHome = /(register|meldpunt|loket|plicht|verbod|regeling)(en)?$/u;

/** To take a position: to say, plead, vote or negotiate. Read in the dicta of published motions, 2023–2025. */
export const positions: Phrases = [
  "te [blijven] (pleiten|bepleiten|veroordelen|betreuren|benadrukken|erkennen|onderschrijven|omarmen|verzetten|ontraden|steunen|verdedigen|uitspreken|aandringen|agenderen|beseffen|protesteren|ageren|condoleren)",
  "aan te [blijven] (dringen|sturen|kaarten)",
  "uit te [blijven] (spreken|dragen)",
  "op te [blijven] roepen",
  "stelling te nemen",
  "afstand [van] te nemen",
  "(voor|tegen|niet) [in] te stemmen",
  "te stemmen",
  "in te stemmen",
  `(${forums}|${states}) ..8 onder de aandacht te [blijven] brengen`,
  `onder de aandacht te [blijven] brengen ..6 (${forums}|${states})`,
  "ter sprake te brengen",
  "bij (de|het) ... te benadrukken",
  "druk ... te (zetten|oefenen)",
  "druk uit te oefenen",
  `zich ..15 (${forums}|${states}) ..12 in te [blijven] (zetten|spannen)`,
  `zich ..15 (${forums}|${states}) ..12 (sterk|hard) te [blijven] maken`,
  `zich ..12 in te [blijven] (zetten|spannen) ..15 (${forums}|${states})`,
  `zich ..15 (${forums}|${states}) ..12 te [blijven] (inzetten|inspannen)`,
  `zich ..12 te [blijven] (inzetten|inspannen) ..15 (${forums}|${states})`,
  `in te [blijven] zetten op ..12 (${forums}|${states}|vrede)`,
  `zich ..8 (sterk|hard) te [blijven] maken ..12 (${forums}|${states})`,
  `(${forums}) (niveau|verband) ..8 in te [blijven] (zetten|spannen)`,
  "druk ..10 op te voeren",
  "(eu|europees|internationaal|benelux|vn|navo) verband ... (te maken|in te zetten|te zoeken|te werken|te nemen|te komen|te ondersteunen)",
  "(lidstaten|bondgenoten|europese commissie|europese unie|europese partners|gelijkgestemde landen) ... (te maken|in te zetten|te zoeken|te werken|te verzoeken|te vragen|te bewegen)",
  "(europees|europese|europa|eu|internationaal|internationale|raad|vn|navo) ... hard te maken",
  "in te [blijven] zetten ..4 (europees|europese|eu|internationaal|internationale|vn|navo)",
  "het initiatief te nemen tot",
  "leiderschap te tonen",
  `(*rol|voortouw|leiding|initiatief) te [blijven] (vervullen|spelen|nemen|pakken) ..12 (${forums}|${states})`,
  `(${forums}) ..8 (*rol|voortouw|leiding|initiatief) te [blijven] (vervullen|spelen|nemen|pakken)`,
  `te (streven|werken) naar ..8 (${forums}|${states})`,
  `(${forums}|${states}) ..12 te [blijven] (ijveren|lobbyen)`,
  `te [blijven] (ijveren|lobbyen) ..12 (${forums}|${states})`,
  `te [blijven] (bevorderen|bewerkstelligen) dat (in|binnen|op) ..1 (${forums})`,
  "standpunt ..2 te [blijven] (verkondigen|vertolken|hanteren|huldigen|delen|bepleiten)",
  "vast te [blijven] houden aan ..2 standpunt",
  `vast te [blijven] houden aan ..10 (${forums})`,
  `(sancties|*sancties) ..8 (${states}) ..6 (in|op) te (stellen|leggen)`,
  `(sancties|*sancties) (in|op) te (stellen|leggen) (tegen|aan) ..6 (${states})`,
  `(${states}) ..3 (sancties|*sancties) ..2 (in|op) te (stellen|leggen)`,
  `drukmiddelen ..4 (${states}) ..2 (in te zetten|te gebruiken)`,
  `sancties te treffen tegen ..4 (${states})`,
  `(te komen|over te gaan) tot ..6 (sancties|erkenning) ..8 (${states})`,
  "politieke ..1 (actie|acties|stappen|druk) ..8 te (nemen|zetten|ondernemen)",
  "diplomatieke ..8 (in te zetten|aan te wenden|op te voeren|aan te halen)",
  "diplomatieke ..8 te [blijven] (benutten|gebruiken|verlenen|herstellen|normaliseren|verbreken|verbeteren|intensiveren)",
  `akkoord te gaan met ..12 (${forums}|${states})`,
  `(${forums}) ..8 akkoord te gaan`,
  `(geen|niet) ..3 steun te (verlenen|geven) ..10 (${forums})`,
  `(klacht|interventie) ..6 (in|neer) te (dienen|leggen) ..8 (${states}|${forums})`,
  `(klacht) ..4 (${states}) (in|neer) te (dienen|leggen)`,
  `nederland ..2 aan te sluiten bij ..12 (${states}|${forums})`,
  `op te trekken met ..3 (${forums})`,
  `(landen|lidstaten) ..6 (afspraken|*akkoorden|*deals|*overeenkomsten|*partnerschappen) ..3 te (maken|sluiten)`,
  `(afspraken|*akkoorden|*deals|*overeenkomsten|*partnerschappen) te (maken|sluiten) met ..6 (landen|lidstaten)`,
  "(landen|lidstaten|europese partners) ..6 (te (overtuigen|stimuleren)|aan te sporen)",
  "(houding|standpunt|positie) (aan|in) te nemen",
  "signaal ..1 af te geven",
  "(steun|draagvlak|medestanders) te [blijven] (zoeken|vergaren|verwerven|vinden)",
  "niet uit te sluiten (dat|om)",
  "(eu|europees|internationaal|benelux|vn|navo) verband ..8 te (treffen|doen|organiseren|bepleiten|realiseren|voeren|vinden|zorgen|beperken|gaan|maximaliseren|vormen|spreken|stellen|leggen|sluiten|brengen|breiden|regelen|bevorderen|bewerkstelligen|bouwen|spannen)",
  "(allianties|coalities|coalitie|kopgroep) ..4 te (smeden|vormen|sluiten|bouwen)",
  "(in|bij) (brussel|europa) ..8 te (pleiten|bepleiten|werken|maken)",
  "(onderhandelingen|onderhandelingsinzet|raad) ..8 in te zetten",
  "(steun|medestanders|draagvlak) ..3 te (zoeken|vinden|verwerven) ..6 (lidstaten|landen|partners|eu)",
  "welwillend te zijn",
  "(europees|europese|eu|internationaal|internationale|benelux|vn|navo|brussel|multilateraal) ..8 (in|op) te (spannen|trekken)",
  "in te spannen ..6 (europees|europese|eu|internationaal|internationale|vn|navo)",
  "aan de orde te (stellen|brengen)",
  "kenbaar te maken",
  "(bondgenoten|lidstaten|landen|regering|autoriteiten|commissie) (hierop|daarop|hierover) aan te spreken",
  `(${states}|verenigde staten|vs) ..8 aan te spreken`,
  "(israëlische|amerikaanse|russische|chinese|marokkaanse|turkse|hongaarse|europese) (regering|autoriteiten|commissie) ..4 (aan|op) te (spreken|roepen|dringen)",
  "(over|mede) te (brengen|delen)",
  "(zich|zorgen|afschuw|afkeuring|steun) te [blijven] (uiten|distantiëren)",
  "te blijven staan voor",
  "zich aan te sluiten bij",
  "zich (solidair|kritisch) ..3 te (tonen|verklaren|uiten)",
  "(steun|solidariteit|zorgen|afkeuring|afschuw|waardering|dank) ..6 (uit|over) te (spreken|brengen|dragen)",
];
