/** Calls `make` when the value is first asked for, and never again. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: make() }).value;
}
