import { regexes, type Candidate } from "./candidates.ts";
import { inBoth } from "./in-page.ts";
import { peersInNode } from "./peers/in-node.mjs";

/** Everything that is measured in Node, in the order of the table. */
export const inNode: readonly Candidate[] = [...inBoth, ...peersInNode(regexes)];
