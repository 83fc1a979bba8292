import { useEffect, useRef, type RefObject } from "react";

/** Moves focus to the heading of a screen that just opened, so that keyboard and screen reader start there. */
export function useHeadingFocus(active = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!active) return;
    heading.current?.focus({ preventScroll: true });
    if (typeof window.scrollTo === "function") window.scrollTo(0, 0);
  }, [active]);
  return heading;
}
