import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, sentenceAround, wordSet, type Tokens } from "../text/index.ts";
import type { Match, Reading, Segment } from "./rule.ts";

/** A main clause whose subject is known: who acts, and the word that says what they do. */
export type MainClause = Match & {
  /** First and last+1 word of the subject, as it was marked. */
  readonly subject: readonly [from: number, to: number];
  /** Index of the finite verb. */
  readonly verb: number;
};

/** End like a verb and are none. */
const notVerbs = wordSet(
  "met uit niet omtrent dat dit het wat tot omdat zodat nadat voordat totdat doordat opdat mitsdat geacht beste eerst laatst minst meest juist recht besluit dienst bericht echt slecht goed binnen tussen samen alleen buiten boven tegen wegens mede eveneens achter anderen eigen enigen een geen dezen allen zeven negen tien ten naast althans sedert bedoelt tezamen gezamenlijk",
);
/** Say what is, may or happens to somebody: the subject has nothing to do. */
const statusVerbs = wordSet(
  "is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen mag mogen behoeft behoeven hoeft hoeven ontvangt ontvangen krijgt krijgen geniet genieten behoudt behouden blijft blijven bestaat bestaan komt komen valt vallen treedt treden geldt gelden bedraagt bedragen eindigt eindigen vervalt vervallen betreft betreffen omvat omvatten bevat bevatten behoort behoren staat staan luidt luiden wil willen zal zullen verkrijgt verkrijgen verliest verliezen vindt vinden geschiedt geschieden woont wonen ligt liggen loopt lopen weet weten wenst wensen kiest kiezen verwijst verstaat verstaan telt tellen strekt strekken",
);
/** Words that open a sentence whose subject comes after the verb: "Binnen twee weken zendt het college …". */
const openers = wordSet(
  "aan alvorens bij binnen blijkt daarbij daarna daartoe daarvan dan desgevraagd door eens elk gedurende gehoord gelijktijdig heeft hierbij hiertoe hiervan ieder in indien ingeval ingevolge is jaarlijks met na nadat naar onder ongeacht onverminderd onverwijld onmiddellijk op over periodiek tegelijk telkens ten tenzij ter terstond tevens tijdens tot tussen uit uiterlijk van vanaf vervolgens via volgens voor voordat voorts vóór wanneer wegens wordt zo zodra zolang zonodig als behoudens ambtshalve alsdan namens daarnaast daarover hierover slechts steeds aansluitend bovendien daarop daarvoor desgewenst desverlangd dit doet eveneens gezamenlijk halfjaarlijks hangende hiervoor jegens krachtens kosteloos maandelijks mede mocht mochten nadien overeenkomstig sedert sinds vooraf voorafgaand voortaan zonder zulks",
);
/** A clause with a verb of its own begins here. */
const relatives = wordSet("die dat wie wier wiens waarvan waarin waarop waarmee waarbij waaraan waaruit welke");
const articles = wordSet("de het een onze diens zijn haar");
const modifiers = wordSet("andere overige betrokken betreffende desbetreffende aangewezen bevoegde verdere nieuwe");
/** Words between a subject and its verb: "het college van de woonplaats van de afnemer zoekt". */
const FAR_VERB = 7;
/** A relative clause between subject and verb is seldom longer. */
const LONGEST_CLAUSE = 35;
/** With more words before the verb the quote starts at the verb. */
const LONG_SUBJECT = 6;

/** By the marks of a document: rules that mark the same words ask for the same clauses. */
const known = new WeakMap<readonly Match[], readonly MainClause[]>();

/** Main clauses of new text in which one of these marks does something, in text order; no passives, no "kan" and no "is". */
export function mainClauses({ tokens, marks }: Pick<Reading, "tokens" | "marks">, mark: string): readonly MainClause[] {
  const marked = marks(mark);
  // Many rules ask, and few documents have the words.
  if (marked.length === 0) return NO_CLAUSES;
  const found = known.get(marked) ?? clausesOf(tokens, marked);
  known.set(marked, found);
  return found;
}

function clausesOf(tokens: Tokens, marked: readonly Match[]): readonly MainClause[] {
  const olds = marked.filter(({ segment }) => segment.zone === "oud");
  const changed = changesOf(olds);
  const wasPower = changesOf(olds.filter(({ from }) => powers.has(tokens.words[from - 1] ?? "")));
  return marked
    .filter(({ segment }) => segment.zone === "nieuw")
    .flatMap((named) => [named, ...pronounsFor(tokens, named)])
    .flatMap((subject) => {
      const isDutyNow = wasPower.has(subject.segment.change);
      const verb = verbOf(tokens, subject) ?? (isDutyNow ? firstVerb(tokens, subject) : undefined);
      if (verb === undefined || statusVerbs.has(tokens.words[verb] ?? "")) return [];
      const polarity = changed.has(subject.segment.change) ? "gewijzigd" : "nieuw";
      const isFar = verb - subject.from > LONG_SUBJECT;
      const from = isFar ? verb : Math.min(verb, subject.from);
      const to = Math.max(verb + 1, isFar ? verb + 1 : subject.to);
      return [{ segment: subject.segment, from, to, polarity, subject: [subject.from, subject.to] as const, verb }];
    });
}

const NO_CLAUSES: readonly MainClause[] = [];

function changesOf(matches: readonly Match[]): ReadonlySet<number | undefined> {
  return new Set(matches.map(({ segment }) => segment.change));
}

function verbOf(tokens: Tokens, subject: Match): number | undefined {
  return opensSentence(tokens, subject) ? verbAfter(tokens, subject) : verbBefore(tokens, subject);
}

function opensSentence(tokens: Tokens, { from, segment }: Match): boolean {
  return from === segment.from || opensLine(tokens, from);
}

/** Behind a heading without a full stop a line with a capital begins a sentence. */
function opensLine({ breaks, spellings, text, starts, ends }: Tokens, at: number): boolean {
  if (breaks[at] === SENTENCE_BREAK) return true;
  return spellings[at]?.startsWithCapital === true && text.slice(ends[at - 1], starts[at]).includes("\n");
}

/** "Op verzoek zendt het college": the verb stands right before its subject, in a sentence that opens with something else. */
function verbBefore(tokens: Tokens, subject: Match): number | undefined {
  const { from, segment } = subject;
  const verb = from - 1;
  if (verb <= segment.from || tokens.breaks[from] !== NO_BREAK || !isFinite(tokens, verb)) return undefined;
  if (!agrees(tokens, verb, subject)) return undefined;
  const isMain = tokens.words[verb - 1] === "dan" || followsOpener(tokens, verb, segment);
  return isMain ? verb : undefined;
}

function followsOpener(tokens: Tokens, verb: number, segment: Segment): boolean {
  let first = verb;
  const earliest = Math.max(segment.from, verb - LONGEST_CLAUSE);
  while (first > earliest && !opensLine(tokens, first)) first -= 1;
  return first < verb && openers.has(tokens.words[first] ?? "");
}

const powers = wordSet("kan kunnen mag mogen");

/** «kan de raad … instellen» becomes «stelt de raad … in»: the verb opens the words that come in the middle of a sentence. */
function firstVerb(tokens: Tokens, { from, segment }: Match): number | undefined {
  const verb = from - 1;
  return verb === segment.from && isFinite(tokens, verb) ? verb : undefined;
}

const pronouns = wordSet("hij zij");
const conjunctions = wordSet("als alvorens indien ingeval nadat voordat wanneer zodra zolang");

/**
 * "Verhuist de huurder, dan meldt hij dat" and "De huurder kan dit vragen. Hij meldt …": the pronouns that stand for a
 * subject with which a sentence opens, in that sentence and at the start of the next one.
 */
function pronounsFor(tokens: Tokens, named: Match): readonly Match[] {
  const { segment } = named;
  const [first, end] = sentenceAround(tokens, named.from, segment.from, segment.to);
  if (!isSpokenOf(tokens, first, named.from)) return [];
  const isPronoun = (at: number): boolean => pronouns.has(tokens.words[at] ?? "");
  const found: number[] = end < segment.to && isPronoun(end) ? [end] : [];
  for (let at = named.to + 1; at < end; at += 1) if (isPronoun(at) && opensClause(tokens, at - 1)) found.push(at);
  return found.map((from) => ({ segment, from, to: from + 1 }));
}

/** What the sentence is about; "het college" is no hij. */
function isSpokenOf(tokens: Tokens, first: number, from: number): boolean {
  if (tokens.words[from] === "het") return false;
  return from === first || (from === first + 1 && opensCondition(tokens, first));
}

/** "Indien de huurder …" and "Verhuist de huurder …". */
function opensCondition({ words }: Tokens, first: number): boolean {
  const word = words[first] ?? "";
  return conjunctions.has(word) || statusVerbs.has(word) || (word.endsWith("t") && !notVerbs.has(word));
}

/** ", meldt hij" and "dan meldt hij": not the verb at the end of the clause before it. */
function opensClause({ words, breaks }: Tokens, verb: number): boolean {
  return words[verb - 1] === "dan" || (breaks[verb] ?? NO_BREAK) > NO_BREAK;
}

function verbAfter(tokens: Tokens, { to, segment }: Match): number | undefined {
  const limit = Math.min(segment.to, to + LONGEST_CLAUSE);
  for (let at = to; at < limit && tokens.breaks[at] !== SENTENCE_BREAK; at += 1) {
    if (isVerbPlace(tokens, at, to) && isFinite(tokens, at) && !belongsToName(tokens, at, to)) return at;
    if (at < to + FAR_VERB && isPluralVerb(tokens, at, to)) return at;
  }
  return undefined;
}

/** "Het college zorgverzekeringen zendt …": what follows one noun and has the form of many is part of a name. */
function belongsToName({ words }: Tokens, at: number, to: number): boolean {
  return (
    at === to &&
    words[at]?.endsWith("en") === true &&
    !isPlural(words[to - 1] ?? "") &&
    !statusVerbs.has(words[at] ?? "")
  );
}

const placeWords = wordSet(
  "aan bij binnen boven buiten door in met na naar onder op over per te tegen tot uit van voor zonder",
);
const joiners = wordSet("en of");

/**
 * "De gemeenten in de regio wijzen …": behind a plural subject, a word on "-en" that follows the noun of "in de regio" is a
 * verb, for two nouns do not stand side by side.
 */
function isPluralVerb(tokens: Tokens, at: number, to: number): boolean {
  const { words } = tokens;
  const isBehindNoun = at > to + 1 && placeWords.has(words[to] ?? "") && isNoun(words[at - 1] ?? "");
  return isBehindNoun && isPlural(words[to - 1] ?? "") && words[at]?.endsWith("en") === true && isFinite(tokens, at);
}

/** Neither "nieuwe" nor "in", "en" or "20"; a noun can end on "-ie". */
function isNoun(word: string): boolean {
  return !/[^i]e$|^\d/.test(word) && !placeWords.has(word) && !joiners.has(word);
}

/**
 * Where a verb can stand whose subject ends before word `to`: there, after a second subject or a clause, or somewhat further;
 * what stands right after "degene die" is the verb of that clause.
 */
function isVerbPlace(tokens: Tokens, at: number, to: number): boolean {
  if (relatives.has(tokens.words[to - 1] ?? "")) return isBehindClause(tokens, at, to);
  if (at === to || isBesideSubject(tokens, at, to) || tokens.breaks[at] === CLAUSE_BREAK) return true;
  const far = relatives.has(tokens.words[to] ?? "") ? to : to + FAR_VERB;
  return at < far && isSingularVerb(tokens, at);
}

/** "Degene die een bus bestuurt, toont …", and without the comma: the last of the verbs that stand together. */
function isBehindClause(tokens: Tokens, at: number, to: number): boolean {
  if (tokens.breaks[at] === CLAUSE_BREAK) return true;
  const isLast = tokens.breaks[at + 1] === NO_BREAK && !looksFinite(tokens, at + 1);
  return isLast && at > to && looksFinite(tokens, at - 1);
}

/** "De huurder en de verhuurder stellen …" and "… en het college toezicht stellen …", where the second subject has a name. */
function isBesideSubject(tokens: Tokens, at: number, to: number): boolean {
  const place = besideSubject(tokens, to);
  const word = tokens.words[at - 1] ?? "";
  const isBehindName = place > to && at === place + 1 && !placeWords.has(word) && !joiners.has(word);
  return at === place || (isBehindName && tokens.words[at]?.endsWith("en") === true);
}

/** The place after a second subject, or of the verb when there is none. */
function besideSubject(tokens: Tokens, to: number): number {
  const { words } = tokens;
  const last = lastOfList(tokens, to);
  if (!joiners.has(words[last] ?? "")) return to;
  const noun = afterOneOf(modifiers, words, afterOneOf(articles, words, last + 1));
  // "… en andere bedrijfstakken ontvangen": what stands right before such a verb is no verb.
  return words[noun + 1] !== "zijn" && statusVerbs.has(words[noun + 2] ?? "") ? noun + 2 : noun + 1;
}

/** "De ouder, een partner en een buur stellen …": over the subjects between commas. */
function lastOfList({ words, breaks }: Tokens, to: number): number {
  let at = to;
  while (breaks[at] === CLAUSE_BREAK && articles.has(words[at] ?? "")) at += 2;
  return at;
}

function afterOneOf(known: ReadonlySet<string>, words: Tokens["words"], at: number): number {
  return known.has(words[at] ?? "") ? at + 1 : at;
}

/** Away from the place of the verb a word on "-en" is mostly a noun. */
function isSingularVerb({ words }: Tokens, at: number): boolean {
  return words[at]?.endsWith("t") === true;
}

/** "verzoeken de verhuurder" and "stelt de huurders" name whom it is done to: one of the two is singular. */
function agrees({ words }: Tokens, verb: number, { from, to }: Match): boolean {
  const isPluralVerb = words[verb]?.endsWith("en") === true;
  const last = words[to - 1] ?? "";
  if (last === "zij") return true;
  const isSingular = singular.has(words[from] ?? "") || !isPlural(last);
  return isPluralVerb ? !isSingular || last === "wethouders" : isSingular;
}

function isPlural(noun: string): boolean {
  return noun.endsWith("en") || noun.endsWith("s") || noun === "zij";
}

const singular = wordSet("een het iedere ieder elke elk");

function isFinite(tokens: Tokens, at: number): boolean {
  return (looksFinite(tokens, at) && !followsArticle(tokens, at)) || statusVerbs.has(tokens.words[at] ?? "");
}

/** What stands right after an article is a noun: "de reddingsdienst". */
function followsArticle({ words }: Tokens, at: number): boolean {
  return articles.has(words[at - 1] ?? "");
}

/** Third person, present: the only form in which acts tell what is done. */
export function looksFinite({ words, spellings }: Tokens, at: number): boolean {
  const word = words[at] ?? "";
  const hasEnding = (word.endsWith("t") && word.length > 2) || (word.endsWith("en") && word.length > 4);
  return spellings[at]?.startsWithCapital === false && hasEnding && !notVerbs.has(word) && !isParticiple(word);
}

/** Look like a participle or a noun ("gericht", "bericht") and are finite verbs. */
const finiteAllTheSame = wordSet(
  "geeft gebruikt gelast gebiedt gedraagt gedoogt gelooft genereert geleidt getroost verricht licht richt sticht",
);

function isParticiple(word: string): boolean {
  const hasForm = word.endsWith("icht") || (word.startsWith("ge") && word.endsWith("t"));
  return hasForm && !finiteAllTheSame.has(word);
}
