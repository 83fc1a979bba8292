/** Characters that PDF and old files use for letters and hyphens, with what a reader sees in them. */
export const lookalikes: ReadonlyMap<string, string> = new Map([
  ["ĳ", "ij"],
  ["Ĳ", "IJ"],
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "–"],
]);
