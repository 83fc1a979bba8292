import { answerDraft, contact, correction, knelpunt, mark, sneltoetsAnswer, sneltoetsRequest } from "@/rules";
import { dismissal } from "./dismissals.ts";
import { cachedText } from "./documents.ts";
import { draft } from "./drafts.ts";
import { judgement } from "./judgements.ts";
import { scan, scanItem } from "./scans.ts";
import { stuk } from "./stukken.ts";

/** Every table with the shape of its records; what can be made anew from others is left out. */
export const storedTables = [
  { name: "requests", schema: sneltoetsRequest },
  { name: "drafts", schema: draft },
  { name: "documents", schema: cachedText },
  { name: "dismissals", schema: dismissal },
  { name: "stukken", schema: stuk },
  { name: "marks", schema: mark },
  { name: "scans", schema: scan },
  { name: "scanItems", schema: scanItem },
  { name: "answers", schema: sneltoetsAnswer },
  { name: "answerDrafts", schema: answerDraft },
  { name: "judgements", schema: judgement },
  { name: "corrections", schema: correction },
  { name: "contacts", schema: contact },
  { name: "knelpunten", schema: knelpunt },
] as const;
