import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSignedCertificate } from "./certificate.ts";
import { kamerHost, officialHost, type Site } from "./site.ts";

export type ReplicaServer = {
  readonly port: number;
  /** See `Certificate.keyHash`. */
  readonly keyHash: string;
  /** Every request so far, oldest first: "https://host/path?query". */
  readonly requests: readonly string[];
  /** Hosts beyond the two that something tried to reach. */
  readonly strangers: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

const hosts: ReadonlySet<string> = new Set([kamerHost, officialHost]);

/**
 * Serves the replica on a free port of this computer under the real host names. A server, and not interception by the test
 * tool, because the extension also fetches from a service worker and an offscreen page, where interception does not reach.
 */
export async function serveReplica(site: Site): Promise<ReplicaServer> {
  const requests: string[] = [];
  const strangers = new Set<string>();
  const { key, cert, keyHash } = selfSignedCertificate();
  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "unknown"}`);
    requests.push(url.href);
    if (!hosts.has(url.hostname)) {
      strangers.add(url.hostname);
      response.writeHead(403).end();
      return;
    }
    const answer = site.respond(url);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server),
    keyHash,
    requests,
    strangers,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("De testserver heeft geen poort.");
  return address.port;
}

/** Sends the browser to the replica for the two hosts; with `trap` every other host ends there too and is counted. */
export function resolverRules(port: number, trap: boolean): string {
  const rules = trap ? ["*"] : [...hosts];
  return rules.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(", ");
}
