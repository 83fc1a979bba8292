import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";

/** The `ref` of a button that goes away by itself: a reader who is on it then goes on elsewhere, and not at the top of the page. */
export function useGoingOn(goOn: () => void): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const bringOn = useEffectEvent(goOn);
  useLayoutEffect(() => {
    const mine = button.current;
    return () => {
      if (document.activeElement === mine) bringOn();
    };
  }, []);
  return button;
}
