/** Index of the first item that ends after word `at`, in items of which the ends rise; halving keeps long documents linear. */
export function firstEndingAfter(items: readonly { readonly to: number }[], at: number): number {
  return halve(items.length, (index) => (items[index]?.to ?? 0) > at);
}

/** Index of the first item that starts after word `at`, in items of which the starts rise. */
export function firstStartingAfter(items: readonly { readonly from: number }[], at: number): number {
  return halve(items.length, (index) => (items[index]?.from ?? Infinity) > at);
}

/** Whether one of the rising numbers lies in [from, to). */
export function hasBetween(rising: readonly number[], [from, to]: readonly [number, number]): boolean {
  const first = halve(rising.length, (index) => (rising[index] ?? to) >= from);
  return (rising[first] ?? to) < to;
}

/** Lowest index for which the test holds, when it holds for all that follow; `length` when there is none. */
function halve(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
