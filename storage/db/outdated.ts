import {
  areOtherTexts,
  isOutdated,
  isOutdatedAmong,
  laterVersions,
  type RequestedDocument,
  type SneltoetsAnswer,
  type TextIdentity,
  type WorkRow,
} from "@/rules";
import { readAnswers } from "./answers.ts";
import { workRowOf, workRowsOf } from "./work-rows.ts";

/** The texts of one dossier that were read here, without their words. */
async function textsIn(dossier: string | null): Promise<readonly TextIdentity[]> {
  const rows = dossier === null ? [] : await workRowsOf(dossier);
  return rows.map(identityOf);
}

const identityOf = (row: WorkRow): TextIdentity => ({ ...row, textHash: row.hash });

/** The texts that were read here of these stukken, and of their dossiers: one there may have taken the place of another. */
export async function readTextsBeside(
  stukken: readonly Pick<RequestedDocument, "key" | "dossier">[],
): Promise<readonly TextIdentity[]> {
  const dossiers = [...new Set(stukken.flatMap(({ dossier }) => dossier ?? []))];
  const loose = stukken.flatMap(({ key, dossier }) => (dossier === null ? [key] : []));
  const [inDossiers, alone] = await Promise.all([
    Promise.all(dossiers.map(textsIn)),
    Promise.all([...new Set(loose)].map(workRowOf)),
  ]);
  return [...inDossiers.flat(), ...alone.filter((row) => row !== undefined).map(identityOf)];
}

/** Ids of the outdated answers: beside a text that was read here, or the one that is asked about. */
export async function readOutdated(
  answers: readonly SneltoetsAnswer[],
  requests: readonly { readonly id: string; readonly stuk: RequestedDocument }[],
): Promise<ReadonlySet<string>> {
  const dossiers = [...new Set(answers.map(({ stuk }) => stuk.dossier))];
  const read = new Map(await Promise.all(dossiers.map(async (dossier) => [dossier, await textsIn(dossier)] as const)));
  const asked = new Map(requests.map(({ id, stuk }) => [id, stuk]));
  const outdated = answers.filter((answer) => {
    const text = asked.get(answer.request.id);
    const told = text === undefined ? [] : [text];
    return isOutdatedAmong(answer, { read: read.get(answer.stuk.dossier) ?? [], told });
  });
  return new Set(outdated.map(({ id }) => id));
}

/** An answer beside the text on screen. */
export type AnswerAbout = {
  readonly answer: SneltoetsAnswer;
  /** It is about another text than the one on screen, or outdated by one that was read here. */
  readonly isOutdated: boolean;
};

/** The received answers about this stuk and about every stuk whose place it took, latest first. */
export async function readAnswersAbout(stuk: TextIdentity): Promise<readonly AnswerAbout[]> {
  const [{ records }, read] = await Promise.all([readAnswers(), textsIn(stuk.dossier)]);
  const tookPlaceOf = (other: RequestedDocument): boolean =>
    laterVersions([...read, stuk], other).some(({ key }) => key === stuk.key);
  const isBehind = (answer: SneltoetsAnswer): boolean =>
    areOtherTexts(answer.stuk, stuk) || read.some((other) => isOutdated(answer, other));
  return records
    .filter((answer) => answer.stuk.key === stuk.key || tookPlaceOf(answer.stuk))
    .map((answer) => ({ answer, isOutdated: isBehind(answer) }));
}

/** The answers about what took the place of this stuk, latest first; what they themselves say to replace counts too. */
export async function readLaterAnswers(
  stuk: Pick<TextIdentity, "dossier" | "nr">,
): Promise<readonly SneltoetsAnswer[]> {
  const [{ records }, read] = await Promise.all([readAnswers(), textsIn(stuk.dossier)]);
  const later = laterVersions([...read, ...records.map((answer) => answer.stuk)], stuk);
  const keys = new Set(later.map(({ key }) => key));
  return records.filter((answer) => keys.has(answer.stuk.key));
}
