import {
  noFacts,
  type Change,
  type Kind,
  type ParliamentaryDocument,
  type Passage,
  type Zone,
} from "../document/index.ts";
import type { Example, Rule } from "../engine/index.ts";

const change: Change = {
  operation: "vervangen",
  target: { level: "wet", because: "voorbeeld", billPlace: "artikel I", actPlace: "artikel 2", act: null },
  certainty: "zeker",
};

/** New or replaced words are put in place; without them the change takes something out. */
function changeFor({ nieuw }: Example): Change {
  return nieuw === undefined ? { ...change, operation: "vervallen" } : change;
}

const zonesOfExample = [
  "opdracht",
  "oud",
  "geschrapt",
  "nieuw",
  "dictum",
  "toelichting",
] as const satisfies readonly Zone[];

const freeZones: ReadonlySet<Zone> = new Set(["dictum", "toelichting"]);

/** The smallest document around an example: one change of an amendment, or a motion with one dictum. */
export function documentFor(example: Example, rule: Rule): ParliamentaryDocument {
  const passages: Passage[] = [];
  let text = "";
  const times = example.times ?? 1;
  for (const [index, zone] of Array.from({ length: times }, (_, change) =>
    zonesOfExample.map((zone) => [change, zone] as const),
  ).flat()) {
    const words = example[zone];
    if (words === undefined) continue;
    const start = text.length;
    text += `${words}\n\n`;
    const range = [start, text.length] as const;
    passages.push(freeZones.has(zone) ? { zone, range } : { zone, range, change: index });
  }
  return {
    text,
    facts: { ...noFacts, kind: kindFor(example, rule) },
    factSources: {},
    passages,
    changes: example.dictum === undefined ? Array.from({ length: times }, () => changeFor(example)) : [],
    uncertain: false,
  };
}

function kindFor({ dictum }: Example, rule: Rule): Kind {
  if (dictum !== undefined) return "motie";
  return rule.readsBudget ? "begrotingsamendement" : "amendement";
}
