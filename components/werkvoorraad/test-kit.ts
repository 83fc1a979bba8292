import { checkText } from "@/rules";
import { keepStuk } from "@/storage";
import { fakePorts } from "../sidepanel/test-kit";
import type { DevicePort } from "../sidepanel/ports";
import type { WorkPort } from "./ports";

/** Ports and stukken for tests of the werkvoorraad. All names, dossiers and facts are invented. */

/** Remembers what it was asked; ids count up, the clock stands still. */
export function fakeWork(device: Partial<DevicePort> = {}): WorkPort & { readonly asked: readonly string[] } {
  const { log, device: own } = fakePorts(undefined, { device });
  const openAnswers = (place: string) => Promise.resolve(void log.asked.push(`antwoorden ${place}`));
  return {
    asked: log.asked,
    device: { openAnswers, ...own },
    version: "0.1.0",
    openPage: () => Promise.resolve(),
    mayNotify: () => Promise.resolve(false),
    askToNotify: () => Promise.resolve(false),
    runScans: () => Promise.resolve(void log.asked.push("opdrachten")),
  };
}

/** Keeps a stuk as reading its page would. */
export async function keepAmendment(nr: number, words: string): Promise<void> {
  const url = `https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z9900${nr}&did=2026D9900${nr}`;
  const text = `99 430
Wijziging van de Wet op de streekbibliotheken
Nr. ${nr}
AMENDEMENT VAN HET LID VAN ZOMEREN
Ontvangen 20 november 2026
De ondergetekende stelt het volgende amendement voor:
${words}
Van Zomeren
`;
  const hints = { url, title: `Amendement van het lid Van Zomeren over leesgeld ${nr}` };
  const readAt = "2026-11-24T09:30:00.000Z";
  await keepStuk(checkText(text, hints), {
    key: `99430/${nr}`,
    url,
    source: "docx",
    hints,
    readAt,
    checkedWith: "0.1.0",
  });
}
