import type { Line } from "../lines.ts";
import { dossierAtStart, type FoundDossier } from "./dossier.ts";
import type { Sources } from "./sources.ts";

const titleStop =
  /^(?:i?[mn][ro]\s?[.-]?\s*\d|(?:sub)?-?amendement|gew[a-z]{0,6}gi?de?\b|motie|ontvangen|voorgesteld|ingezonden|(?:bron|id|wijzigingen|onderwerpen|gepubliceerd):)/i;

/** Whether the heading or the date below a title begins: "NADER GEWIJZIGD AMENDEMENT …", "Ontvangen 5 juni 2020". */
function stopsTitle(line: string): boolean {
  return (
    titleStop.test(line) ||
    /\bNOTA VAN WIJZIGING\b/.test(line) ||
    (/^(?:nader|tweede|derde)\b/i.test(line) && /amendement|motie/i.test(line)) ||
    dossierAtStart(line) !== undefined
  );
}

/** The lines from the dossier number to the heading, without the number; null when no heading or number follows them. */
export function findTitle(lines: readonly Line[], dossier: FoundDossier | undefined, sources: Sources): string | null {
  if (!dossier || !Array.isArray(sources.dossier)) return null;
  const [from] = sources.dossier;
  const at = lines.findIndex(({ start, end }) => start <= from && from < end);
  const line = lines[at];
  if (!line) return null;
  const parts = [...ownPart(line, dossier.rest), ...partsBelow(lines.slice(at + 1))];
  const [start, last] = [parts[0], parts.at(-1)];
  if (!start || !last) return null;
  sources.title = [start.start, last.end];
  return parts.map(({ text }) => text).join(" ");
}

/** What stands behind the number on its own line. */
function ownPart({ end }: Line, rest: string): readonly Line[] {
  return /\p{L}{3}/u.test(rest) && !stopsTitle(rest) ? [{ start: end - rest.length, end, text: rest }] : [];
}

/** Above one motion two dossiers can stand, the numbers first and then the titles: the first title counts. */
function partsBelow(lines: readonly Line[]): readonly Line[] {
  const titles = lines.slice(lines.findIndex(({ text }) => !isOnlyDossier(text)));
  const stop = titles.findIndex(({ text }) => stopsTitle(text));
  return titles.slice(0, Math.max(stop, 0));
}

function isOnlyDossier(line: string): boolean {
  return dossierAtStart(line)?.rest === "";
}
