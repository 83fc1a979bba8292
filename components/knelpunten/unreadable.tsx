import { Notice } from "../shared/notice";
import { knelpuntTexts } from "./texts";

/** How many knelpunten cannot be read, and what to do with them; they are kept. */
export function Unreadable({ amount }: { readonly amount: number }) {
  if (amount === 0) return null;
  return (
    <Notice tone="let-op">
      <p>{knelpuntTexts.unreadable(amount)}</p>
    </Notice>
  );
}
