/** Collects running text into lines; what stands between two breaks is one line. */
export type LineBuilder = {
  /** Adds text to the line being built. */
  readonly text: (text: string) => void;
  /** Ends the line being built, if it holds anything. */
  readonly endLine: () => void;
  /** Ends the line and the paragraph. */
  readonly endParagraph: () => void;
  /** Ends the line being built and gives all lines so far. */
  readonly lines: () => readonly string[];
};

/** White space in the text, line breaks included, is a space. */
export function createLineBuilder(): LineBuilder {
  const lines: string[] = [];
  let parts: string[] = [];
  const endLine = (): void => {
    if (parts.length === 0) return;
    const line = parts
      .join("")
      .replace(/\s{2,}|[^\S ]/g, " ")
      .trim();
    if (line !== "") lines.push(line);
    parts = [];
  };
  return {
    text: (text) => void parts.push(text),
    endLine,
    endParagraph: endLine,
    lines: () => {
      endLine();
      return lines;
    },
  };
}

/** For text that was cut off at a fixed width: a line break ends a line, and an empty line stands between paragraphs. */
export function createWrappedLineBuilder(): LineBuilder {
  const lines: string[] = [];
  let line = "";
  const endLine = (): void => {
    lines.push(line.trim());
    line = "";
  };
  return {
    text: (text) => {
      const [first = "", ...others] = text.split("\n");
      line += first;
      for (const other of others) {
        endLine();
        line = other;
      }
    },
    endLine,
    endParagraph: () => {
      endLine();
      lines.push("");
    },
    lines: () => {
      endLine();
      return lines;
    },
  };
}
