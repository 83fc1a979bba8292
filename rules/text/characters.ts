/** What one UTF-16 unit is for the tokeniser. Symbols are words of their own: € and % carry meaning in amounts. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SYMBOL = 3;

const classes = buildTable();

/**
 * Class of one UTF-16 unit; a separator past the end of a text (NaN). Letters include combining marks, ligatures from PDF
 * files ("ﬁ") and the soft hyphen.
 */
export function classOf(code: number): number {
  return classes[code] ?? SEPARATOR;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code += 1) table[code] = classify(code);
  table[0x20ac] = SYMBOL;
  // Combining marks up to Cyrillic, Latin with rare accents and Greek, ligatures.
  table.fill(LETTER, 0x300, 0x530).fill(LETTER, 0x1e00, 0x2000).fill(LETTER, 0xfb00, 0xfb07);
  return table;
}

function classify(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 0x25) return SYMBOL;
  if (code === 0xad) return LETTER;
  const char = String.fromCharCode(code);
  return char.toLowerCase() === char.toUpperCase() ? SEPARATOR : LETTER;
}

export function isLetter(code: number): boolean {
  return classOf(code) === LETTER;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a letter without a capital, ligatures included; false past the end of a text (NaN). */
export function isLowercase(code: number): boolean {
  if (code >= 97 && code <= 122) return true;
  if (code < 0xdf || Number.isNaN(code) || !isLetter(code)) return false;
  const char = String.fromCharCode(code);
  return char === char.toLowerCase();
}

/** Only small letters from a to z, as in nearly all words: such a word is its own folded form. */
export function isPlainWord(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Space of any width on one line, no-break spaces included. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xad;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}
