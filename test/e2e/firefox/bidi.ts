import * as z from "zod/mini";
import { WebSocket } from "ws";

/** A connection to Firefox over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands by name, answers parsed by the caller. */
export type Bidi = {
  readonly send: <Answer>(method: string, params: object, answer: z.ZodMiniType<Answer>) => Promise<Answer>;
  readonly close: () => void;
};

const answered = z.object({
  id: z.int(),
  type: z.enum(["success", "error"]),
  result: z.exactOptional(z.unknown()),
  message: z.exactOptional(z.string()),
});

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** Connects and opens a session that trusts the replica's own certificate. Rejects when Firefox refuses. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  socket.addEventListener("message", ({ data }) => {
    if (typeof data === "string") settle(waiting, data);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve).once("error", reject);
  });
  let last = 0;
  const send: Bidi["send"] = async (method, params, answer) => {
    last += 1;
    const id = last;
    const result = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
    socket.send(JSON.stringify({ id, method, params }));
    return answer.parse(await result);
  };
  await send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } }, z.unknown());
  return {
    send,
    close: () => {
      socket.close();
    },
  };
}

function settle(waiting: Map<number, Waiting>, data: string): void {
  const message = answered.safeParse(JSON.parse(data));
  // Events carry no number; no journey needs them.
  if (!message.success) return;
  const { id, type, result, message: problem = "BiDi" } = message.data;
  const who = waiting.get(id);
  waiting.delete(id);
  if (type === "success") who?.resolve(result);
  else who?.reject(new Error(problem));
}
