/** The only hosts the extension may reach: content scripts, permissions, policy and every fetch come from this list. */
export const hosts = ["www.tweedekamer.nl", "zoek.officielebekendmakingen.nl"] as const;

export const hostPatterns = hosts.map((host) => `https://${host}/*`);

/** Whether a URL is https on one of the two hosts, without credentials or another port. */
export function isAllowedUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username } = new URL(url);
  return protocol === "https:" && username === "" && hosts.some((allowed) => allowed === host);
}
