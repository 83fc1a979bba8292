import { follows, type Label, type LabelKind } from "./labels.ts";
import { nowhere, type Surroundings } from "./level.ts";

/** New or deleted text that an instruction left open, to which the following paragraphs belong. */
export type OpenText = {
  readonly zone: "nieuw" | "geschrapt";
  readonly change: number;
  /** True when the old words are unknown: everything inside is "mogelijk". */
  readonly doubtful: boolean;
  /** Whether the text can hold instructions itself: a part of an amending bill does, an article only when it names an act. */
  readonly holdsInstructions: "ja" | "met-wet" | "nee";
};

/** One level of the enumeration that is open now. */
export type Level = {
  readonly label: string | undefined;
  readonly kind: LabelKind | undefined;
  readonly around: Surroundings;
  readonly open: OpenText | undefined;
  /** True after "wordt als volgt gewijzigd:": instructions without a label below stay inside it. */
  readonly container: boolean;
};

const deepest = 12;

function articleOf(place: string | null): string | null {
  return place?.split(", ").find((part) => /^(?:artikel|bijlage)/.test(part)) ?? place;
}

/** The enumerations that are open at a place in the body, outermost first. */
export class Series {
  private readonly levels: Level[] = [];
  private last: Surroundings = nowhere;

  get open(): OpenText | undefined {
    return this.levels.findLast(({ open }) => open !== undefined)?.open;
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
    const inner = this.levels.findLastIndex(({ open }) => open !== undefined);
    const at = this.placeFor(label);
    return at >= 0 && at <= inner;
  }

  /** Enters the level of a label: the next one of an open enumeration, or a new one inside it. */
  enter(label: Label): void {
    const at = this.placeFor(label);
    const kind = at < 0 ? this.kindOfNew(label) : this.levels[at]?.kind;
    if (at >= 0) this.levels.length = at;
    // A text that starts over and over again (a list of amendments) is no deeper enumeration.
    if (this.levels.length >= deepest) this.levels.length = 0;
    this.levels.push({ label: label.text, kind, around: this.around, open: undefined, container: false });
  }

  /**
   * An instruction without a label ends the open text that it cannot be part of, and the unlabelled instruction before it;
   * with an article of the bill of its own it also ends an unlabelled "wordt als volgt gewijzigd:".
   */
  enterUnlabelled(namesAct: boolean, namesBillArticle: boolean): void {
    const ended = this.levels.findIndex(
      ({ open }) => open?.holdsInstructions === "nee" || (open?.holdsInstructions === "met-wet" && !namesAct),
    );
    if (ended >= 0) this.closeText(ended);
    while (this.endsBefore(namesBillArticle)) this.levels.pop();
    this.levels.push({ label: undefined, kind: undefined, around: this.around, open: undefined, container: false });
  }

  /** Keeps where the last instruction worked. */
  remember(place: Surroundings): void {
    this.last = place;
  }

  /** The article in which the last instruction worked, without the smaller parts. */
  get lastArticle(): Surroundings {
    return { ...this.last, actPlace: articleOf(this.last.actPlace) };
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
    const last = this.levels.pop();
    this.levels.push({ label: last?.label, kind: last?.kind, around, open, container });
  }

  private placeFor(label: Label): number {
    return this.levels.findLastIndex(
      (level) =>
        level.label !== undefined &&
        level.kind !== undefined &&
        label.kinds.includes(level.kind) &&
        follows(label.text, level.label, level.kind),
    );
  }

  /** "I" opens a Roman enumeration at the top; deeper down a capital is a part of the bill. */
  private kindOfNew(label: Label): LabelKind | undefined {
    const first = label.text === "I" && this.levels.every(({ kind }) => kind !== "romeins");
    const romanFirst = label.kinds.includes("romeins") && (first || !label.kinds.includes("hoofdletter"));
    return romanFirst ? "romeins" : label.kinds.find((kind) => kind !== "romeins");
  }
}
