/** A budget amendment moves money in a begrotingsstaat; only that structure counts, never the word "begrotingswet". */
const structures: readonly RegExp[] = [
  /begrotingss?ta(?:at|ten)[^.:]{0,80}(?:wordt|worden)[^.:]{0,60}(?:als volgt )?gewijzigd/i,
  /\b(?:verplichtingen ?bedrag|uitgaven ?bedrag|ontvangsten ?bedrag)[^.]{0,160}(?:verhoogd|verlaagd)\b/i,
  /\b(?:verhoogd|verlaagd) met\s+(?:€|f)\s?[\d. ]+\s*\(x\s+(?:€|f)\s?1[. ]000\)/i,
];
const amountOnly = /in plaats van\s*[«"„]\d[\d ]{4,}[»"”]\s*gelezen/i;
const budgetTitle =
  /\b(?:begroting van (?:de )?(?:inkomsten|uitgaven)|begrotingsstat?en|begrotingsstaat|begroting van)\b/i;

/** Whether the body (without toelichting) is a budget amendment; the title only matters for old prints that replace one amount. */
export function isBudgetBody(body: string, header: string): boolean {
  const flat = body.replace(/\s+/g, " ");
  return structures.some((structure) => structure.test(flat)) || (amountOnly.test(flat) && budgetTitle.test(header));
}
