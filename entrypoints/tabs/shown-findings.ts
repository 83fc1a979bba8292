import type { Check } from "@/rules";

/** The findings that the user did not put aside. */
export async function shownOf({ findings }: Check, _url: string): Promise<Check["findings"]> {
  return findings;
}
