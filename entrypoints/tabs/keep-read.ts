import { documentKey } from "@/components/sidepanel/document-key";
import type { Check } from "@/rules";
import { keepStuk } from "@/storage";
import type { TabPorts } from "./tab-reader";

/** Keeps what a page of the two sites shows; a letter has nothing to compare. A full storage only means no comparison later. */
export const keepRead: TabPorts["keep"] = async (check: Check, { url, source, readAt }) => {
  const { facts } = check.document;
  if (facts.kind === "overig") return;
  await keepStuk(check, { key: documentKey(facts, url), url, source, readAt });
};
