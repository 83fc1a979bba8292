import { responsesTo, withStatus, type MergeRow } from "@/rules";
import { readAnswers, readRequest, saveAnswer, saveRequest } from "@/storage";

/** Keeps what was chosen, one after the other; returns a sentence for each that could not be kept. */
export async function saveRows(rows: readonly MergeRow[], now: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const row of rows) {
    const result =
      row.kind === "verzoek"
        ? await saveRequest(row.record)
        : await saveAnswer({ answer: row.record, receivedAt: now });
    if (result.kind !== "saved") problems.push(result.sentence);
    else if (row.kind === "antwoord") await noteAnswered(row.record.request.id, now);
  }
  return problems;
}

/** A request counts as answered once as many answers are here as dienstverleners were asked. */
async function noteAnswered(requestId: string, now: string): Promise<void> {
  const { record: request } = await readRequest(requestId);
  if (request === null || request.status.kind === "beantwoord") return;
  const { answered, asked } = responsesTo(request, (await readAnswers()).records);
  if (answered < asked) return;
  const sentAt = request.status.kind === "verstuurd" ? request.status.sentAt : request.updatedAt;
  // A request that changes in another window meanwhile keeps its own status; the answer is there all the same.
  await saveRequest(withStatus(request, { kind: "beantwoord", sentAt, answeredAt: now, note: "" }, now));
}
