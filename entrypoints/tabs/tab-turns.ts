/** One reading of one page in one tab. */
export type Turn = { readonly url: string };

/** Remembers per tab which reading came last, so that a slow older one cannot overwrite it. Safe to lose. */
export function createTurns() {
  const current = new Map<number, Turn>();
  return {
    begin(tabId: number, url: string): Turn {
      const turn = { url };
      current.set(tabId, turn);
      return turn;
    },
    isCurrent: (tabId: number, turn: Turn) => current.get(tabId) === turn,
    urlOf: (tabId: number) => current.get(tabId)?.url,
    end: (tabId: number) => void current.delete(tabId),
  };
}

/** Whether two URLs are the same page, apart from the place on it. */
export function isSamePage(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && withoutHash(one) === withoutHash(other);
}

function withoutHash(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? url : url.slice(0, at);
}
