/**
 * The fixed words of a heading as typing errors and scans spell them, in one list. A new one goes here.
 */

/** "Nr. 12", "No. 12", and as a scan reads it "IMr. 12"; the number is the first group. */
export const numberedLine = /^(?:i?[nm][ro]\s?[.-]?\s*)(\d{1,5})\b/i;

/** "GEWIJZIGD(E)", "GEWJZIGD", "GEWIJZGIDE", "GEWIJZIGE". */
export const changedWord = /^gew[a-z]{0,6}g(?:i?de?|e)$/;

/** "VAN HET LID", "DE LEDEN", "LIID", "LIDVAN", "DEN HEER"; scans: "heeiien", "heeken", "ledeim". */
export const membersWords =
  /^(?:van )?(?:(?:de|het|den) ?)?(?:l[ie]{1,3}d(?:en)?|heeren?|heeiien|heeken|heer|leden|ledeim) ?(?=\S)/i;
