import { browser } from "wxt/browser";
import { documentKey } from "@/components/sidepanel/document-key";
import type { Check } from "@/rules";
import { keepChangedLines, keepStuk } from "@/storage";
import type { TabPorts } from "./tab-reader";

/** Keeps what a page of the two sites shows; a letter has nothing to compare. A full storage only means no comparison later. */
export const keepRead: TabPorts["keep"] = async (check: Check, { url, source, readAt, hints }) => {
  const { facts } = check.document;
  if (facts.kind === "overig") return;
  const key = documentKey(facts, url);
  await keepStuk(check, { key, url, source, readAt, hints, checkedWith: browser.runtime.getManifest().version });
  await keepChangedLines();
};
