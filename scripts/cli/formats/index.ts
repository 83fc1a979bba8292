import { json, jsonl } from "./json.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";
import type { MakeWriter } from "./writer.ts";

/** Every output format by its name on the command line. */
export const formats = { text, json, jsonl, sarif } as const satisfies Record<string, MakeWriter>;
export type Format = keyof typeof formats;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
