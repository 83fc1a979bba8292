import { providerById, type Recipient } from "@/rules";

/** "UWV" where the panel is narrow; the name when there is no abbreviation. Requests always hold the whole name. */
export const shortName = ({ id, name }: Recipient): string => providerById(id)?.abbreviation ?? name;
