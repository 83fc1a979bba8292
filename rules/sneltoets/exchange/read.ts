import * as z from "zod/mini";
import type { Exchange } from "./model.ts";
import { exchangeV1, type ExchangeV1 } from "./v1.ts";
import { exchangeV2, type ExchangeV2 } from "./v2.ts";
import { exchangeV3, type ExchangeV3 } from "./v3.ts";
import { exchangeV4, type ExchangeV4 } from "./v4.ts";

export const exchangeFailures = ["not-json", "other-format", "newer-version", "invalid"] as const;
export type ExchangeFailure = (typeof exchangeFailures)[number];

/** One sentence per reason: what happened and what helps. */
export const exchangeMessages = {
  "not-json": "Dit is geen uitwisselbestand. Plak de hele inhoud, of kies het bestand dat eindigt op .json.",
  "other-format": "Dit bestand komt niet van Sneltoets. Kies een bestand dat met Sneltoets is gemaakt.",
  "newer-version":
    "Dit bestand komt uit een nieuwere versie van Sneltoets. Werk de extensie bij en probeer het opnieuw.",
  invalid: "Dit bestand is onvolledig of gewijzigd. Vraag de afzender om het opnieuw te sturen.",
} as const satisfies Record<ExchangeFailure, string>;

export type ExchangeResult =
  | { readonly ok: true; readonly exchange: Exchange }
  | { readonly ok: false; readonly reason: ExchangeFailure; readonly message: string; readonly detail?: string };

/** Longest file that is read, in UTF-16 units; real requests are below 20,000. */
export const longestFile = 2_000_000;

const envelope = z.object({ format: z.literal("sneltoets"), version: z.int().check(z.minimum(1)) });

function failed(reason: ExchangeFailure, detail?: string): ExchangeResult {
  return { ok: false, reason, message: exchangeMessages[reason], ...(detail === undefined ? {} : { detail }) };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/** From 1 to 2: a request moves one level down, and nobody had passed it on yet. */
function upgradeV1({ format, version: _version, kind, ...request }: ExchangeV1): ExchangeV2 {
  return { format, version: 2, kind, request: { ...request, forwards: [] } };
}

/** From 2 to 3: nobody had asked for a dienstverlener's own term yet. */
function upgradeV2(file: ExchangeV2): ExchangeV3 {
  if (file.kind === "antwoord") return { ...file, version: 3 };
  if (file.kind === "verzoek") return { ...file, version: 3, request: { ...file.request, ownDays: null } };
  const requests = file.bundle.requests.map((request) => ({ ...request, ownDays: null }));
  return { ...file, version: 3, bundle: { ...file.bundle, requests } };
}

/** From 3 to 4: nobody had said what an answer rests on or which professions it needs, and both may be absent. */
function upgradeV3(file: ExchangeV3): ExchangeV4 {
  return { ...file, version: 4 };
}

type AnyVersion = ExchangeV1 | ExchangeV2 | ExchangeV3 | ExchangeV4;

/** The same content in the newest version, one step at a time. */
function upgraded(file: AnyVersion): ExchangeV4 {
  if (file.version === 1) return upgraded(upgradeV1(file));
  if (file.version === 2) return upgraded(upgradeV2(file));
  return file.version === 3 ? upgradeV3(file) : file;
}

const newest = 4;
const anyVersion = z.discriminatedUnion("version", [exchangeV1, exchangeV2, exchangeV3, exchangeV4]);

/** Reads a file or pasted text that somebody else made: nothing in it is trusted. Never throws. */
export function readExchange(text: string): ExchangeResult {
  if (text.length > longestFile) return failed("invalid", "te groot");
  const json = parsedJson(text);
  if (json === undefined) return failed("not-json");
  const head = envelope.safeParse(json.value);
  if (!head.success) return failed("other-format");
  const { version } = head.data;
  if (version > newest) return failed("newer-version", `versie ${version}`);
  const file = anyVersion.safeParse(json.value);
  if (!file.success) return failed("invalid", z.prettifyError(file.error));
  const { format: _format, version: _version, ...exchange } = upgraded(file.data);
  return { ok: true, exchange };
}
