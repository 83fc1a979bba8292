import { isHeading } from "./headings.ts";
import type { Inserted } from "./inserted.ts";
import { follows, followsAtOnce, type Label, type LabelKind } from "./labels.ts";
import { nowhere, type Surroundings } from "./level.ts";

/** New or deleted text that an instruction left open, to which the following paragraphs belong. */
export type OpenText = {
  readonly zone: "nieuw" | "geschrapt";
  readonly change: number;
  /** True when the old words are unknown: everything inside is "mogelijk". */
  readonly doubtful: boolean;
  /** Whether the text can hold instructions itself: a part of an amending bill does, an article only when it names an act. */
  readonly holdsInstructions: "ja" | "met-wet" | "nee";
  /** What is put in, when its parts tell their own numbers. */
  readonly inserted: Inserted | undefined;
};

/** One level of the enumeration that is open now. */
export type Level = {
  readonly label: string | undefined;
  readonly kind: LabelKind | undefined;
  readonly around: Surroundings;
  readonly open: OpenText | undefined;
  /** True after "wordt als volgt gewijzigd:": instructions without a label below stay inside it. */
  readonly container: boolean;
  /** How many labels of its kind can still follow: none after the only onderdeel that an instruction puts in. */
  readonly left: number;
};

const deepest = 12;

function continues({ kinds, text }: Label, { label, kind }: Level, how: typeof follows): boolean {
  return label !== undefined && kind !== undefined && kinds.includes(kind) && how(text, label, kind);
}

/** How many parts with such a label the open text holds: "twee artikelen" says nothing of the labels within them. */
function expectedIn(open: OpenText | undefined, label: Label): number {
  const object = open?.inserted?.object;
  const counts =
    object !== undefined &&
    (isHeading(label) ? label.kinds.some((kind) => kind === object) : /^(?:sub)?onderdeel$/.test(object));
  return counts ? (open?.inserted?.expected ?? Infinity) : Infinity;
}

/** The enumerations that are open at a place in the body, outermost first. */
export class Series {
  private readonly levels: Level[] = [];
  /** Where the last instruction worked. */
  last: Surroundings = nowhere;

  get open(): OpenText | undefined {
    return this.levels[this.innermostOpen]?.open;
  }

  /** The surroundings of the innermost level. */
  get around(): Surroundings {
    return this.levels.at(-1)?.around ?? nowhere;
  }

  get doubtful(): boolean {
    return this.levels.some(({ open }) => open?.doubtful === true);
  }

  /** Whether a label goes on with an enumeration outside the open text, so that the text ends before it. */
  continuesOutside(label: Label): boolean {
    const at = this.placeFor(label);
    return at >= 0 && at <= this.innermostOpen;
  }

  private get innermostOpen(): number {
    // By hand: every paragraph asks it several times.
    let at = this.levels.length - 1;
    while (at >= 0 && this.levels[at]?.open === undefined) at -= 1;
    return at;
  }

  /** Enters the level of a label: the next one of an open enumeration, outside the open text or within it, or a new one. */
  enter(label: Label, outside: boolean): void {
    const found = this.placeFor(label);
    const at = outside || found > this.innermostOpen ? found : -1;
    const same = this.levels[at];
    const kind = same ? same.kind : this.kindOfNew(label);
    const left = (same ? same.left : expectedIn(this.levels.at(-1)?.open, label)) - 1;
    if (at >= 0) this.levels.length = at;
    // A text that starts over and over again (a list of amendments) is no deeper enumeration.
    if (this.levels.length >= deepest) this.levels.length = 0;
    this.levels.push({ label: label.text, kind, around: this.around, open: undefined, container: false, left });
  }

  /**
   * An instruction without a label ends the open text that it cannot be part of, and the unlabelled instruction before it;
   * with an article of the bill of its own it also ends an unlabelled "wordt als volgt gewijzigd:".
   */
  enterUnlabelled(namesAct: boolean, namesBillArticle: boolean): void {
    const ended = this.levels.findIndex(
      ({ open }, at) =>
        open?.holdsInstructions === "nee" ||
        (open?.holdsInstructions === "met-wet" && !namesAct && !this.changesActBelow(at)),
    );
    if (ended >= 0) this.closeText(ended);
    while (this.endsBefore(namesBillArticle)) this.levels.pop();
    const { around } = this;
    this.levels.push({ label: undefined, kind: undefined, around, open: undefined, container: false, left: Infinity });
  }

  /** Whether the new text of a level holds "De Boswet wordt als volgt gewijzigd:", under which no instruction names the act. */
  private changesActBelow(at: number): boolean {
    return this.levels.slice(at + 1).some(({ container, around }) => container && around.nested);
  }

  private closeText(at: number): void {
    const level = this.levels[at];
    this.levels.length = level?.label === undefined ? at : at + 1;
    // What a labelled instruction said about its place holds for that instruction only.
    if (level?.label !== undefined)
      this.levels[at] = { ...level, around: this.levels[at - 1]?.around ?? nowhere, open: undefined };
  }

  private endsBefore(namesBillArticle: boolean): boolean {
    const last = this.levels.at(-1);
    return (
      last !== undefined && last.label === undefined && last.open === undefined && (!last.container || namesBillArticle)
    );
  }

  /** Gives the innermost level its place and the text it leaves open. */
  settle(around: Surroundings, open: OpenText | undefined, container = false): void {
    const { label, kind, left = Infinity } = this.levels.pop() ?? {};
    this.levels.push({ label, kind, around, open, container, left });
  }

  /** The innermost enumeration that the label goes on with, rather at once and one that is not complete; -1 when there is none. */
  private placeFor(label: Label): number {
    const candidates = this.levels.flatMap((level, at) => (continues(label, level, follows) ? [{ level, at }] : []));
    const best =
      candidates.findLast(({ level }) => level.left > 0 && continues(label, level, followsAtOnce)) ??
      candidates.findLast(({ level }) => level.left > 0) ??
      candidates.at(-1);
    return best?.at ?? -1;
  }

  /** "I" opens a Roman enumeration at the top; deeper down a capital is a part of the bill. */
  private kindOfNew(label: Label): LabelKind | undefined {
    const first = label.text === "I" && this.levels.every(({ kind }) => kind !== "romeins");
    const romanFirst = label.kinds.includes("romeins") && (first || !label.kinds.includes("hoofdletter"));
    return romanFirst ? "romeins" : label.kinds.find((kind) => kind !== "romeins");
  }
}
