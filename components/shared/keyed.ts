/** Items of a list with a key each: its words, with a number behind them from the second with the same words on. */
export function keyed<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): readonly { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return { key: nth === 1 ? words : `${words}#${nth}`, item };
  });
}
