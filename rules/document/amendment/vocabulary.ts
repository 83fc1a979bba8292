import { wordSet } from "../../text/index.ts";

/** Whether a word names a place or a piece of text in an instruction: "artikel", "volzinnen", "begripsomschrijving", "mediawet". */
export function isPlaceNoun(lower: string): boolean {
  return placeNouns.has(lower) || (lower.length > 5 && placeEndings.some((ending) => lower.endsWith(ending)));
}

const placeEndings = ["omschrijving", "omschrijvingen", "wet"];
const placeNouns = new Set(
  (
    "onderdeel onderdelen subonderdeel subonderdelen artikel artikelen lid leden volzin volzinnen zin zinnen zinsnede zinsneden zinsdeel " +
    "zinsdelen woord woorden punt punten aanhef opschrift hoofdstuk hoofdstukken afdeling afdelingen paragraaf paragrafen titel bijlage " +
    "bijlagen slot begin eind einde aanduiding aanduidingen begrip begrippen omschrijving omschrijvingen definitie definities komma " +
    "puntkomma nummer nummers cijfer cijfers getal getallen bedrag bedragen percentage percentages wet wetten wetboek categorie " +
    "categorieën considerans beweegreden volgorde tekst tabel rij kolom sub onder boek alinea begrotingsstaat ontwerp staat"
  ).split(" "),
);

/** Whether a word is a number in a place: "derde", "12e". */
export function isOrdinal(lower: string): boolean {
  return ordinals.has(lower) || /^\d+e$/.test(lower);
}

const ordinals = new Set(
  (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende " +
    "zeventiende achttiende negentiende twintigste laatste enig enige"
  ).split(" "),
);

/** What an element of a place begins with when its number follows: "artikel 3". */
export const containers = wordSet(
  "artikel artikelen onderdeel onderdelen subonderdeel subonderdelen hoofdstuk afdeling paragraaf titel bijlage boek " +
    "punt sub onder lid leden nummer categorie tabel",
);

/** Elements of a place that need no number. */
export const alone = wordSet("aanhef opschrift considerans beweegreden citeertitel bijlage staat begrotingsstaat");

/** Whether an element of a place can begin with a word: "artikel", "derde", "enig". */
export function opensPlace(lower: string): boolean {
  return containers.has(lower) || alone.has(lower) || isOrdinal(lower);
}

/** "onder vernummering van het derde lid tot vierde lid" tells how the rest is numbered, not where the instruction works. */
export const asides = wordSet("vernummering verlettering vervanging plaatsing vernummerd verletterd genummerd");

/** With a capital these begin the name of an act. */
export const generalNouns = wordSet("wet wetboek besluit algemene");
const actName = /^(?:grondwet|[\p{L}-]{3,}wet|[\p{L}-]{3,}wetboek)$/u;

/** Whether the name of an act can begin with a word: "Wet", "wegenverkeerswet". */
export function namesAct(lower: string): boolean {
  return generalNouns.has(lower) || actName.test(lower);
}

/** Small words that look like the letter of an onderdeel: "een onderdeel te staan". */
export const notLetters: ReadonlySet<string> = new Set("te en of in na op is de om al zo ie er".split(" "));

const listed = /^(?:\d[\p{L}\d.:]*°?|[A-Z]{1,3}|[IVXL]+[A-Za-z]?|[a-z]{1,2})$/u;

/** Whether a word, as it is written, can go on with a list of parts: "2a", "II", "zb". */
export function isListed(word: string): boolean {
  return listed.test(word) && !notLetters.has(word);
}

/** Words with which an instruction can begin. */
export const starters: ReadonlySet<string> = new Set(
  (
    "in aan na voor achter artikel artikelen onderdeel onderdelen het de er onder ingevoegd toegevoegd vervallen direct boven titel " +
    "hoofdstuk afdeling paragraaf bijlage voorts tevens punt sub lid op binnen wordt worden en waarna tussen tot"
  ).split(" "),
);

/** The small words of instructions; what else stands before the operation makes a sentence look like ordinary law text. */
export const instructionWords: ReadonlySet<string> = new Set(
  (
    "de het een in aan na voor vóór achter van op onder boven tot en of met bij te door tussen er wordt worden komt komen krijgt vervalt " +
    "vervallen nieuw nieuwe telkens steeds als volgt zoals dat die daarop volgende daaropvolgende voorgestelde voorgesteld ingevolge " +
    "opgenomen bestaande huidige twee drie vier vijf zes zeven acht negen tien direct onmiddellijk alfabetische rangschikking plaatsing " +
    "vervanging verlettering vernummering toevoeging wijziging verder overige verdere genoemde bedoeld bedoelde waarna voorts tevens " +
    "respectievelijk onderscheidenlijk volgende extra dubbele punt ter plaats"
  ).split(" "),
);
