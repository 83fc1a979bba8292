import { follows, type Label, type LabelKind } from "./labels.ts";
import { nowhere, type Surroundings } from "./level.ts";

/** New or deleted text that an instruction left open, to which the following paragraphs belong. */
export type OpenText = {
  readonly zone: "nieuw" | "geschrapt";
  readonly change: number;
  /** True when the old words are unknown: everything inside is "mogelijk". */
  readonly doubtful: boolean;
  /** True when the text is a part of a bill, which can hold instructions itself. */
  readonly holdsInstructions: boolean;
};

/** One level of the enumeration that is open now. */
export type Level = {
  readonly label: string | undefined;
  readonly kind: LabelKind | undefined;
  readonly around: Surroundings;
  readonly open: OpenText | undefined;
};

/** The enumerations that are open at a place in the body, outermost first. */
export class Series {
  private readonly levels: Level[] = [];

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
    if (at < 0) {
      this.levels.push({ label: label.text, kind: this.kindOfNew(label), around: this.around, open: undefined });
      return;
    }
    const kind = this.levels[at]?.kind;
    this.levels.length = at;
    this.levels.push({ label: label.text, kind, around: this.around, open: undefined });
  }

  /** An instruction without a label: it ends open text that cannot hold instructions, and stays inside other text. */
  enterUnlabelled(): void {
    const at = this.levels.findLastIndex(
      ({ label, open }) => label === undefined && open !== undefined && !open.holdsInstructions,
    );
    if (at >= 0) this.levels.length = at;
    const last = this.levels.at(-1);
    if (last?.open && !last.open.holdsInstructions) this.levels[this.levels.length - 1] = { ...last, open: undefined };
    if (!this.levels.at(-1)?.open && this.levels.at(-1)?.label === undefined) this.levels.pop();
    this.levels.push({ label: undefined, kind: undefined, around: this.around, open: undefined });
  }

  /** Gives the innermost level its place and the text it leaves open. */
  settle(around: Surroundings, open: OpenText | undefined): void {
    const last = this.levels.pop();
    this.levels.push({ label: last?.label, kind: last?.kind, around, open });
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
