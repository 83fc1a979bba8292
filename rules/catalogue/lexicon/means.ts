import type { Phrases } from "../../engine/index.ts";

/** A text or a tool that somebody works with: to name one is to say how. */
export const instruments =
  "app|keurmerk|steekproef|protocol|*protocol|handreiking|richtlijn|convenant|gezant|taskforce|coördinator|regisseur|zwarte lijst|indicator|*beleidsregel|modelverordening|modelcontract|register|meldpunt|loket|*werkinstructie|toetsingskader|afwegingskader|handelingskader|beleidskader|gedragscode|draaiboek|handboek|brochure|folder";

/** Say how only together with what is to be done with them: "een commissie in te stellen". */
const bodies =
  "*commissie|*commissaris|*team|*loket|*meldpunt|*register|*keurmerk|*quotum|*depot|*kenniscentrum|*expertisecentrum|*steunpunt|*adviespunt|*informatiepunt|*platform|*fonds|*autoriteit|*coördinatieorgaan|*kader|*mechanisme|*methode|*methodiek|*systeem|*label|*classificatie|*ladder|*portal|*brochure|*coördinator|*unit|*ombudsman|*ambassadeur|*gezant|*vertegenwoordiger|database|dashboard|portaal|website|hulplijn|telefoonlijn|aanspreekpunt|helpdesk|rapporteur|aanjager";

/** Names of bodies that as often end another word: "doelgroep", "ministerraad", "postcode". */
const looseBodies = "*bank|*raad|*groep|*netwerk|*code";

/** Texts that bind those who carry out a plan; an act itself is the goal of a motion more often than its means. */
const workingTexts =
  "voorwaarden|*voorwaarden|*contract|*contracten|*vergunning|*vergunningen|*criteria|concessie|concessies|aanbesteding|*aanbesteding|aanbestedingen|*aanbestedingen|programma van eisen|handreiking|richtlijn|richtlijnen|*protocol|*protocollen|werkinstructie|memorie van toelichting|convenant|*kader|curriculum|opleiding|opleidingen|handelingsperspectief|functieomschrijvingen|beoordelingscycli|werkagenda|gedragscode|cao";

/** Where an example comes from. */
const origins =
  "duits|frans|vlaams|belgisch|engels|brits|schots|iers|zweeds|deens|noors|fins|scandinavisch|oostenrijks|zwitsers|italiaans|spaans|amerikaans|canadees|australisch|europees";

/** What is only named as an example leaves the way open. */
export const forExample = "(bijvoorbeeld|eventueel|mogelijkerwijs)";

/** Bodies and instruments that do not exist yet. */
const newMeans: Phrases = [
  `een ..3 (${instruments})`,
  `een ..3 (${bodies}) ..8 (in|op|aan) te [laten] (stellen|richten|zetten|wijzen|voeren|bouwen)`,
  `een ..3 (${bodies}) ..6 te [laten] (ontwikkelen|maken|formeren|realiseren|introduceren|creëren|openen|bouwen|benoemen|lanceren|vormen)`,
  `een ..3 (${looseBodies}) ..2 (in|op|aan) te [laten] (stellen|richten|zetten|wijzen|voeren|bouwen)`,
  `een ..3 (${looseBodies}) ..2 te [laten] (ontwikkelen|formeren|realiseren|introduceren|creëren|openen|bouwen|benoemen|lanceren|vormen)`,
  "een ..2 (*check|*toets|*scan|*apk) ..6 (in|uit|toe) te (voeren|passen)",
  "(verplichte|verplicht) (indicator|label|keurmerk|cursus|training)",
  "(profielen|*profielen|criteria|*criteria|indicatoren|*indicatoren|*normen) ..6 (op te stellen|vast te stellen|te ontwikkelen)",
  `een ..3 (${bodies}|*toets|*check|*scan) (wordt (toegepast|uitgevoerd|aangesteld|ingesteld|ingevoerd|opgericht|ingericht)|(toegepast|uitgevoerd|aangesteld|ingesteld|ingevoerd|opgericht|ingericht) wordt)`,
  "een ..2 (structuur|overlegstructuur|crisisstructuur|adviesstructuur|organisatiestructuur|*portaal) ..4 (op|in) te (richten|zetten|stellen)",
  "één ..2 (*portaal|*loket|*dashboard|*platform)",
  "door het (instellen|inzetten|aanwijzen|opstellen|invoeren|oprichten|verplichten|aanstellen|inrichten)",
  "(nationaal|nationale|landelijk|landelijke) ..2 (kader|programma|protocol|coördinator|regisseur|campagne|richtlijn|register|meldpunt)",
  "(certificeringsregeling|keurmerkregeling|modelovereenkomst|stappenplan|leidraad|checklist|werkgroep)",
];

/** The way something is to be done. */
const ways: Phrases = [
  "middels",
  "door middel van",
  "met behulp van",
  "door ..8 te (verplichten|gebruiken|voegen)",
  "door ..5 te laten doen",
  "via",
  "aan de hand van",
  "in de vorm van",
  "naar [het] (voorbeeld|model) (van|in|uit)",
  "met een ..2 *toets",
  `naar (${origins}) (voorbeeld|model)`,
  "onder (leiding|regie) van",
  "met inzet van",
  "gebruik te [blijven] maken van",
  "(gebruik wordt gemaakt|gebruik gemaakt wordt|gebruikgemaakt wordt|wordt gebruikgemaakt|gebruikmakend) van",
  "in plaats van ..6 te gebruiken",
  "(zo|zodanig|dusdanig) ..1 in te (richten|zetten|delen) dat",
  "in te zetten als (middel|instrument)",
  `(in|aan) (de|het|een|deze) ..3 (${workingTexts}) ..6 (op te nemen|te verankeren|vast te leggen|toe te voegen)`,
  `(op te nemen|te verankeren|vast te leggen|toe te voegen|terug te laten komen) (in|aan) (de|het|een|deze) ..2 (${workingTexts})`,
];

/** The yardstick by which something is to be done. */
const yardsticks: Phrases = [
  "minimaal vast te leggen",
  "(smart|meetbaar|eenduidig|afrekenbaar) ..6 te (formuleren|maken)",
  "te [blijven] hanteren",
  "(*uitgangspunten|*standaard|*standaarden|*methode|*methodiek|*model|*criteria|*norm|*normen|*systeem) ..8 te [blijven] (gebruiken|benutten)",
  "als ..1 (voorbeeld|basis|input|instrument|uitgangspunt|voorbeeldproject|bewijslast) te [blijven] (gebruiken|benutten)",
  "te [blijven] (gebruiken|benutten) als ..2 (voorbeeld|basis|input|instrument|voorbeeldproject)",
  "(tweedeling|verdeling|volgorde|afstand|grens|norm|*norm|*grens) ..2 aan te houden",
  "als uitgangspunt te (nemen|hanteren)",
  "als ..2 (criterium|maatstaf|randvoorwaarde|indicator|peildatum) ..6 (mee|op) te nemen",
  "(mee|op) te nemen als ..2 (criterium|maatstaf|randvoorwaarde|indicator)",
  "te baseren op",
  "bij ..4 uit te gaan van",
];

/** How a motion says with what, in which way or by which yardstick its goal is to be reached. Source: published motions. */
export const means: Phrases = [...newMeans, ...ways, ...yardsticks];

/** Who is to do it, where the motion asks to find out as well. */
export const meansOfStudy: Phrases = [
  "door (het|de) (pbl|rivm|cpb|scp|cbs|tno|planbureaus|rekenkamer|autoriteit persoonsgegevens|auditdienst rijk) te laten",
  "te laten (toetsen|doorrekenen|valideren|controleren|beoordelen|opstellen|uitvoeren|verrichten|onderzoeken|begeleiden|leiden|ondertekenen|monitoren) door",
  "door een ..2 (extern|externe|onafhankelijk|onafhankelijke) ..1 (bureau|partij|instantie|commissie|onderzoeker|deskundige)",
];
