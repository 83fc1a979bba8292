import { useEffect } from "react";
import { askBeforeLeaving } from "../shared/ask-before-leaving";

/**
 * Holds the reader here while there is something to lose: the browser asks before it closes or reloads the page, and
 * back, forward or another address within the page comes to `onLeave`, with the way on.
 */
export function useHold(isHeld: boolean, onLeave: (goOn: () => void) => void): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const stopAsking = askBeforeLeaving();
    const stopHolding = holdAddress(onLeave);
    return () => {
      stopAsking();
      stopHolding();
    };
  }, [isHeld, onLeave]);
}

function holdAddress(onLeave: (goOn: () => void) => void): () => void {
  const here = window.location.href;
  // This comes before "hashchange": the page finds the address it had, and stays.
  const hold = () => {
    const { href, hash } = window.location;
    if (href === here) return;
    window.history.pushState(null, "", here);
    onLeave(() => {
      window.location.hash = hash;
    });
  };
  window.addEventListener("popstate", hold);
  return () => window.removeEventListener("popstate", hold);
}
