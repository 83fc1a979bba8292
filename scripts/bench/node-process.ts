// A process of `npm run bench` for one candidate: gets its index, prints its medians.
import { inNode } from "./in-node.ts";
import { mediansOf } from "./in-page.ts";

const candidate = inNode[Number(process.argv[2])];
if (candidate) process.stdout.write(JSON.stringify(await mediansOf(candidate)));
