/** Collects running text into lines; what stands between two breaks is one line. */
export type LineBuilder = {
  /** Adds text to the line being built. */
  readonly text: (text: string) => void;
  /** Ends the line being built, if it holds anything. */
  readonly endLine: () => void;
  /** Ends the line being built and gives all lines so far. */
  readonly lines: () => readonly string[];
};

export function createLineBuilder(): LineBuilder {
  const lines: string[] = [];
  let parts: string[] = [];
  const endLine = (): void => {
    const line = parts.join("").replace(/\s+/g, " ").trim();
    if (line !== "") lines.push(line);
    parts = [];
  };
  return {
    text: (text) => void parts.push(text),
    endLine,
    lines: () => {
      endLine();
      return lines;
    },
  };
}
