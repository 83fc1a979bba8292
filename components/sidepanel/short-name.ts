import { providerById, type Recipient } from "@/rules";

/** Letters that fit in a line of a narrow screen with something beside it. */
const roomFor = 24;

/** "UWV" for a long name, else the name itself. Requests always hold the whole name. */
export function shortName({ id, name }: Recipient): string {
  return name.length <= roomFor ? name : (providerById(id)?.abbreviation ?? name);
}
