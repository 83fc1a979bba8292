import { travelling } from "../../sneltoets/exchange/model.ts";
import type { WorkItem } from "../item.ts";

/**
 * A list of stukken for another program. Of a request only what may travel and where it stands: steps, remarks and who
 * takes it up are of this side.
 */
export function exportJson(items: readonly WorkItem[]): string {
  const shared = items.map((item) => ({
    ...item,
    requests: item.requests.map((request) => ({ ...travelling(request), status: request.status })),
  }));
  return `${JSON.stringify({ format: "sneltoets-werkvoorraad", version: 1, items: shared }, null, 2)}\n`;
}
