/** Where words that are wider than a narrow screen break: before the last part of a compound, and within "-amendement". */
const breaks = /(?<=[a-z])(?=amendement|verzekering|voorziening)|(?<=[a-z]amen)(?=dement)|(?<=[a-z]amende)(?=ment)/g;

/** The text with soft hyphens in its longest words; not every browser hyphenates Dutch by itself. */
export const breakable = (text: string): string => text.replaceAll(breaks, "\u00AD");
