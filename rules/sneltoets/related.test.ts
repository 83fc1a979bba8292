import { expect, it } from "vitest";
import type { AnswerDraft } from "./answer/draft.ts";
import { createDraft } from "./answer/draft.ts";
import { aRequest } from "./fixtures.ts";
import { relatedAnswers } from "./related.ts";
import type { RequestSignal, SneltoetsRequest } from "./request.ts";

type Made = { readonly request: SneltoetsRequest; readonly draft: AnswerDraft };

/** An answer to a request about stuk `nr` of the dossier, with one signal. */
function made(nr: string, dossier: string, signal: Partial<RequestSignal>): Made {
  const base = aRequest();
  const [first] = base.signals;
  if (first === undefined) throw new Error("no signal");
  const request = {
    ...base,
    id: `verzoek-${dossier}-${nr}`,
    stuk: { ...base.stuk, key: `${dossier}/${nr}`, dossier, nr, title: `Wet ${dossier}` },
    signals: [{ ...first, quote: "kort", ...signal }],
  };
  const draft = createDraft(request, { id: `a-${dossier}-${nr}`, now: base.createdAt, organisation: null });
  return { request, draft: { ...draft, verdict: "uitvoerbaar" } };
}

const here = "Art. I, onderdeel B → art. 20a, lid 3";
const mine = made("12", "99001", { rule: "a", place: here, quote: "de mantelzorger krijgt een toeslag" });

function kinships(...others: readonly Made[]): readonly string[] {
  const requests = [mine, ...others].map(({ request }) => request);
  const found = relatedAnswers(
    mine.draft,
    [mine, ...others].map(({ draft }) => draft),
    requests,
    8,
  );
  return found.map(({ answer, kinship, shared }) => `${answer.stuk.key} ${kinship} ${shared}`.trim());
}

it("puts the same stuk first, then the same article, words and signal, and leaves out what shares nothing", () => {
  expect(
    kinships(
      made("1", "99002", { rule: "a", title: "Uitzondering", place: "Art. 3" }),
      made("2", "99002", { rule: "b", place: here, quote: "een Mantelzorger die werkt" }),
      made("9", "99001", { rule: "b", place: "Art. II → art. 20a" }),
      { ...mine, draft: { ...mine.draft, id: "eerder" } },
      made("3", "99002", { rule: "b", place: here }),
    ),
  ).toEqual([
    "99001/12 stuk",
    "99001/9 artikel art. 20a",
    "99002/2 woorden mantelzorger",
    "99002/1 signaal Nieuwe uitzondering",
  ]);
});

it("does not offer an answer that says nothing yet", () => {
  const empty = made("9", "99001", { rule: "a", place: here });
  expect(kinships({ ...empty, draft: { ...empty.draft, verdict: null } })).toEqual([]);
});

it("knows an article by its number alone in the same wet only", () => {
  expect(kinships(made("3", "99002", { rule: "b", place: here }))).toEqual([]);
});
