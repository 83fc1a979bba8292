const name = "sneltoets";

/** Marks words without touching the page's own elements; where the browser cannot, it selects them. */
export function mark(range: Range): void {
  clearMark();
  if (typeof Highlight === "undefined") {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  } else {
    CSS.highlights.set(name, new Highlight(range));
  }
  document.addEventListener("keydown", clearOnEscape);
}

/** Takes the marks away. */
export function clearMark(): void {
  document.removeEventListener("keydown", clearOnEscape);
  if (typeof Highlight === "undefined") getSelection()?.removeAllRanges();
  else CSS.highlights.delete(name);
}

function clearOnEscape({ key }: KeyboardEvent): void {
  if (key === "Escape") clearMark();
}
