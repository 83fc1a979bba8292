/** The nouns that name a place or a piece of text in an instruction. */
export const placeNoun =
  /^(?:(?:sub)?onderde(?:el|len)|artikel(?:en)?|lid|leden|volzin(?:nen)?|zin(?:nen)?|zinsnede[n]?|zinsde(?:el|len)|woord(?:en)?|punt|punten|aanhef|opschrift|hoofdstuk(?:ken)?|afdeling(?:en)?|paragra(?:af|fen)|titel|bijlage[n]?|slot|begin|eind|einde|aanduiding(?:en)?|begrip(?:pen)?|\p{L}*omschrijving(?:en)?|definities?|komma|puntkomma|nummers?|cijfers?|getal(?:len)?|bedrag(?:en)?|percentages?|wet(?:ten)?|wetboek|categorie(?:ën)?|\p{L}{3,}wet|considerans|beweegreden|volgorde|tekst|tabel|rij|kolom|sub|onder|boek|alinea|begrotingsstaat|ontwerp|staat)$/u;

/** The words of a number in a place: "derde", "12e". */
export const ordinal =
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|laatste|enige|\d+e)$/;

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
