import type { AnswerDraft } from "./answer/draft.ts";
import type { SneltoetsRequest } from "./request.ts";

/** stuk: about the same stuk · artikel: the same article of the same wet · woorden: the same words in the text · signaal: the same rule. */
type Kinship = "stuk" | "artikel" | "woorden" | "signaal";

/** An earlier answer with what it shares with this one; `shared` is for people, "" for the same stuk. */
type RelatedAnswer = { readonly answer: AnswerDraft; readonly kinship: Kinship; readonly shared: string };

const order: readonly Kinship[] = ["stuk", "artikel", "woorden", "signaal"];

type About = {
  readonly answer: AnswerDraft;
  /** "art. 20a": of the wet where the place names it, else of the wetsvoorstel. */
  readonly articles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, string>;
};

/** Letters; shorter words stand in every law. */
const telling = 10;

/** "Art. I, onderdeel B → art. 20a, lid 3": the article that the text changes in the end. */
function articleIn(place: string): string | undefined {
  const last = place.split("→").at(-1) ?? "";
  return /art\. ?[\p{L}\p{N}.:]+/iu.exec(last)?.[0].toLowerCase();
}

function aboutOf(answer: AnswerDraft, requests: readonly SneltoetsRequest[]): About {
  const places = requests.find(({ id }) => id === answer.request.id)?.signals.map(({ place }) => place) ?? [];
  const words = answer.signals.flatMap(({ quote }) => quote.toLowerCase().match(/\p{L}+/gu) ?? []);
  return {
    answer,
    articles: new Set(places.flatMap((place) => articleIn(place) ?? [])),
    words: new Set(words.filter((word) => word.length >= telling)),
    rules: new Map(answer.signals.map(({ rule, title }) => [rule, title])),
  };
}

/** An article has a meaning within its wet only: the same dossier, or the same title. */
function isSameLaw({ stuk: a }: AnswerDraft, { stuk: b }: AnswerDraft): boolean {
  return (a.dossier !== null && a.dossier === b.dossier) || (a.title !== null && a.title === b.title);
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [...a].filter((one) => b.has(one));

function relationOf(mine: About, other: About): RelatedAnswer | undefined {
  const { answer } = other;
  if (answer.stuk.key === mine.answer.stuk.key) return { answer, kinship: "stuk", shared: "" };
  const articles = isSameLaw(mine.answer, answer) ? both(mine.articles, other.articles) : [];
  if (articles.length > 0) return { answer, kinship: "artikel", shared: articles.join(", ") };
  const words = both(mine.words, other.words);
  if (words.length > 0) return { answer, kinship: "woorden", shared: words.slice(0, 4).join(", ") };
  const titles = [...mine.rules].filter(([rule]) => other.rules.has(rule)).map(([, title]) => title);
  return titles.length === 0 ? undefined : { answer, kinship: "signaal", shared: titles.join(", ") };
}

/** The earlier answers that say something and share something with this one, what is closest first, at most `most`. */
export function relatedAnswers(
  draft: AnswerDraft,
  earlier: readonly AnswerDraft[],
  requests: readonly SneltoetsRequest[],
  most: number,
): readonly RelatedAnswer[] {
  const mine = aboutOf(draft, requests);
  return earlier
    .filter(({ id, verdict, outcome }) => id !== draft.id && (verdict !== null || outcome !== "oordeel"))
    .flatMap((answer) => relationOf(mine, aboutOf(answer, requests)) ?? [])
    .toSorted((a, b) => order.indexOf(a.kinship) - order.indexOf(b.kinship))
    .slice(0, most);
}
