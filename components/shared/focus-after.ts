import { focusWithin } from "./focus-within";

/**
 * What brings the reader on once this item of a list is gone: to the first control of the next item, else of the one
 * before it, else of the element with the id `otherwise`. Ask while the item is still there, call when it is gone.
 */
export function focusAfter(item: Element | null, otherwise: string): () => void {
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const control = neighbour?.querySelector<HTMLElement>("button, input, a[href]");
  return () => (control ? control.focus() : focusWithin(otherwise));
}
