export * from "./model.ts";
export { pageHints, type PageHints } from "./hints.ts";
export { motionParts, type Consideration, type Dictum, type MotionParts } from "./motion-parts.ts";
export { doubtMessage, doubtsAbout, type Doubt } from "./doubts.ts";
export { parseDocument } from "./parse.ts";
export { passageAt, targetAt } from "./passages.ts";
export { replacedNumbers } from "./facts/replacement.ts";
export { documentKey } from "./identity.ts";
export { findQuote, quoteAt } from "./anchor.ts";
