import { useSyncExternalStore } from "react";

/** The same width as in work-page.css. */
const roomBeside = "(width > 56.25rem)";

/** Whether the filters fit beside the table; on a narrower screen they would push it out of view. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(roomBeside).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(roomBeside);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}
