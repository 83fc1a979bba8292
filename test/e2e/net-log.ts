import { readFileSync } from "node:fs";
import { kamerHost, officialHost } from "../replica/site.ts";

// Where Chromium itself goes at start, with or without an extension. The policy in the manifest forbids the extension these
// hosts as it does all others, and a test of its own checks that policy.
const chromiumsOwn = /(?:^|\.)(?:google|googleapis|gvt1)\.com$/;
// The last is what Chromium makes of a name that may not be found.
const known: ReadonlySet<string> = new Set([kamerHost, officialHost, "127.0.0.1", "~notfound"]);

export const isChromiumsOwn = (host: string): boolean => chromiumsOwn.test(host);

/** Whether a host is neither one of the two, nor this computer, nor one that Chromium itself goes to. */
export const isStranger = (host: string): boolean => !known.has(host) && !isChromiumsOwn(host);

/**
 * The hosts in Chromium's own record of its network (https://www.chromium.org/developers/design-documents/network-stack/netlog/):
 * every request, socket, early connection and look-up of a name has its address there, also when nothing came of it.
 */
export function hostsIn(netLog: string): readonly string[] {
  const record = readFileSync(netLog, "utf8");
  const addresses = record.matchAll(/"(?:url|group_id|host|destination)":"(?:https?|wss?):\/\/([^/:"\s\\]+)/g);
  return [...new Set([...addresses].map(([, host = ""]) => host.toLowerCase()))];
}
