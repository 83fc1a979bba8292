import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { kamerHost, officialHost } from "../../replica/site.ts";

export type Proxy = {
  readonly port: number;
  /** Hosts beyond the two that the browser asked for; Firefox's own errands are left out. */
  readonly strangers: ReadonlySet<string>;
  readonly close: () => void;
};

const two: ReadonlySet<string> = new Set([kamerHost, officialHost]);
// Where Firefox itself goes at start, with or without an extension.
const firefoxsOwn = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)$/;
const here: ReadonlySet<string> = new Set(["localhost", "127.0.0.1"]);

/** Whether a host is neither one of the two, nor this computer, nor one that Firefox itself goes to. */
export const isStranger = (host: string): boolean => !two.has(host) && !here.has(host) && !firefoxsOwn.test(host);

/**
 * All traffic of the browser goes through this proxy: the two hosts end at the replica, everything else is refused and
 * noted. The browser itself looks up no name.
 */
export async function startProxy(replicaPort: number): Promise<Proxy> {
  const strangers = new Set<string>();
  const open = new Set<Socket>();
  const note = (host: string): void => {
    if (isStranger(host)) strangers.add(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? "", "http://unknown").hostname);
    response.writeHead(403).end();
  });
  server.on("connect", ({ url = "" }, socket: Socket) => {
    const host = url.slice(0, url.lastIndexOf(":"));
    open.add(socket);
    socket.on("error", () => socket.destroy());
    if (!two.has(host)) {
      note(host);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const replica = connect(replicaPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      replica.pipe(socket).pipe(replica);
    });
    replica.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server.address()),
    strangers,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("De proxy heeft geen poort.");
  return address.port;
}
