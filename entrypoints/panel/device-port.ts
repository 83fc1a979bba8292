import { browser } from "wxt/browser";
import type { DevicePort } from "@/components/sidepanel/ports";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";
import { openWork } from "../tabs/open-work";
import { loadPdf } from "../reading/load-pdf";
import { copyText } from "./copy-text";

/** Milliseconds that a downloaded blob is kept; the browser reads it right after the click. */
const blobLife = 60_000;

/** What the panel asks of the browser. */
export const devicePort: DevicePort = {
  // The file stays in the memory of this panel.
  async readFile(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The readers of files are a third of the code, and most screens never open one.
    const { readBytes } = await import("@/rules/document/read/read-bytes");
    return readBytes(bytes, { name: file.name, loadPdf });
  },
  copy: copyText,
  download({ name, type, content }) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), blobLife);
    return Promise.resolve();
  },
  async openMail(mailto) {
    if (!mailto.startsWith("mailto:")) throw new Error("Geen mailadres om te openen.");
    // In a tab of its own: a mail site that handles mailto would otherwise replace the panel.
    await browser.tabs.create({ url: mailto });
  },
  async openRulePage(rule) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/regels.html#${encodeURIComponent(rule)}`) });
  },
  async openProviderPage(id) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/dienstverlener.html#${encodeURIComponent(id)}`) });
  },
  async openWork() {
    await send(protocol.runScans, null);
    await openWork();
  },
  async openAnswers(place) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/antwoord.html#${place}`) });
  },
  openSettings: () => browser.runtime.openOptionsPage(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};
