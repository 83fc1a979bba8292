import type { Phrases } from "../../engine/index.ts";
import { persons } from "./words.ts";

/** How the text of an act says who a rule is for. Source: published amendments and the acts they change. */
export const writtenGroups: Phrases = [
  `(alsmede|evenals|alsook|dan wel) ..5 (${persons})`,
  "alsmede ten aanzien van",
  `(en|of) ..2 (de|een|iedere|diens) (${persons}) ..1 (die|met)`,
  `van overeenkomstige toepassing ..3 (op|ten aanzien van) ..15 (${persons})`,
  "(geldt|gelden|is|zijn) ..3 (ook|mede|eveneens) ..4 (voor|van toepassing|op)",
  "(heeft|hebben|krijgt|krijgen) ..4 ..2 recht op",
  "(komt|komen) ..4 in aanmerking",
  "<getal> (jaar|jaren) (of ouder|is|zijn|oud)",
  "(jonger|ouder) ..1 dan <getal> jaar",
  "leeftijd van <getal> jaar",
  `(de|een|iedere|elke) (${persons}) (die|met|aan wie|van wie|voor wie)`,
  "niet geldt voor",
  "geldt niet voor (verzekerden|personen|huurders|werknemers)",
  `(ook|mede|eveneens) begrepen ..4 (${persons})`,
  "met meer dan <getal> (werknemers|inwoners)",
  "<getal> werknemers",
  "(is|zijn|wordt|worden) toegelaten tot",
  "(valt|vallen) (mede|ook|eveneens|tevens)",
  "(rust|rusten) niet op",
  "(heeft|hebben) geen (aanspraak|recht)",
  "(personen|mensen|degenen|werknemers|ouders|kinderen|studenten|huurders|verzekerden|vreemdelingen|leerlingen) (die|van wie|met een|zonder)",
  `(daaronder|hieronder|waaronder) begrepen ..4 (${persons})`,
  `(de|het|een) (${persons}) ..15 (daaronder|hieronder) begrepen`,
  "niet zijnde",
  "(kleine|kleinere|grote|grotere) (gemeenten|werkgevers|ondernemingen|instellingen|bedrijven|scholen)",
  "(staat|staan) open voor",
  "met ..4 (gelijkgesteld|gelijk gesteld)",
  "van <getal> tot [en met] <getal> jaar",
  "(jaaromzet|omzet|balanstotaal) van ..1 (ten minste|meer dan|ten hoogste|minder dan)",
  "(een ieder|eenieder|iedereen) die",
];

/** How a motion asks who a rule is for. Source: published motions. */
export const askedGroups: Phrases = [
  "(iedereen|eenieder) die",
  `(uit te breiden|uitbreiden|breid ..4 uit|te verbreden) (naar|tot|met) ..5 (${persons})`,
  "inclusief (zzp'ers|zelfstandigen|studenten|ouderen|jongeren)",
  `ook ..2 (${persons}) (die|met|zonder|onder)`,
  `(toegankelijk|beschikbaar|gratis|kosteloos|gelden|vergoeden|openstellen) ..3 (voor|aan) alle (${persons}|mensen|ingezetenen|groepen)`,
  "in heel nederland ..3 (vergoeden|vergoed|gelden|geldt|beschikbaar)",
  "(ongeacht) (leeftijd|inkomen|woonplaats|nationaliteit)",
  "(voor|aan) ..2 (gezinnen|huishoudens|studenten|mantelzorgers|gepensioneerden|starters|ouderen|kleine ondernemers) ..4 (toe te|in te|te verlagen|te verhogen|uit te)",
  "*grenzen ..6 gelijk te stellen",
  "(in aanmerking|aanspraak) ..4 (komen|maken|kunnen)",
  "recht (te geven|krijgen|hebben) op",
  `(open|beschikbaar|toegankelijk) te (stellen|maken) voor ..4 (${persons}|mensen|vrouwen|groepen|ingezetenen)`,
  "(ook|mede|eveneens) van toepassing te (verklaren|laten|maken|doen)",
  `(ook|tevens|eveneens) (voor|aan) ..2 (${persons}|mensen)`,
];
