const prefix = "tab-";

/** The key in session storage of what a tab shows. */
export function tabKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

/** The tab whose document stands under a key, or undefined for other keys. */
export function tabIdFrom(key: string): number | undefined {
  const id = Number(key.slice(prefix.length));
  return key.startsWith(prefix) && Number.isInteger(id) ? id : undefined;
}
