/**
 * Brings the reader to the first field in the element with this id, also when it is folded away. After the next drawing,
 * so that a field that appears by the same action is found too.
 */
export function focusWithin(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    const field = element?.querySelector<HTMLElement>("input, textarea, select, button");
    field?.focus();
  });
}
