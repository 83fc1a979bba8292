/** The words of one line as a set: short to write and to read. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
