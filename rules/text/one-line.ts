/** A piece of text with its white space as single spaces. Most words of a text already are: those stay as they stand. */
export function onOneLine(piece: string): string {
  return /\s\s|[^\S ]/.test(piece) ? piece.replaceAll(/\s+/g, " ") : piece;
}
