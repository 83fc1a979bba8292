import type { PageHints } from "./hints.ts";
import type { ParliamentaryDocument } from "./model.ts";

/** Placeholder until the parser lands: everything is "onbekend". */
export function parseDocument(text: string, _hints?: PageHints): ParliamentaryDocument {
  return {
    text,
    facts: {
      kind: "overig",
      version: "onbekend",
      replaces: null,
      dossier: null,
      nr: null,
      date: null,
      indieners: [],
      title: null,
    },
    factSources: {},
    passages: text === "" ? [] : [{ zone: "onbekend", range: [0, text.length] }],
    changes: [],
    uncertain: true,
  };
}
