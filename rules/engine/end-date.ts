import type { ParliamentaryDocument } from "../document/index.ts";
import { changeWordsOf, sentenceOf } from "./around.ts";
import type { Finding } from "./finding.ts";
import { saysOneOf } from "./says.ts";

const keepsOldLaw = saysOneOf([
  "(blijft|blijven|luidde|luidden|gold|golden|bestaande|lopende|geboren)",
  "(oude|eerder|voorheen|voordien) ..2 (recht|regels|regeling|regime|voorschriften|bepalingen)",
  "(eerbiedigende|eerbiedigen)",
  "overgangs*",
  "zittende",
]);

const namesAnEnd = saysOneOf([
  "tot [en met|uiterlijk] (<datum>|<jaartal>)",
  "uiterlijk ..2 <datum>",
  "(gedurende|nog) [ten hoogste|maximaal|een periode van] <periode>",
  "(duur|termijn|periode|overgangstermijn|overgangsperiode) van [ten hoogste|maximaal] <periode>",
  "(vervalt|vervallen|eindigt|eindigen) ..4 (<datum>|<periode>)",
  "(<datum>|<periode>) ..4 (vervalt|vervallen|eindigt|eindigen)",
  "(blijft|blijven) <periode>",
  "tot <periode> na",
  "binnen <periode>",
]);

/** Old law goes on for some, and nothing in the same change says until when. */
export function lacksEndDate(document: ParliamentaryDocument, finding: Finding): boolean {
  return keepsOldLaw(sentenceOf(document, finding)) && !changeWordsOf(document, finding).some(namesAnEnd);
}
