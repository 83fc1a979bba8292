import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";

/** Calls `moveFocus` when the button with this `ref` disappears while it has the focus, which else falls to the top of the page. */
export function useFocusHandover(moveFocus: () => void): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const handOver = useEffectEvent(moveFocus);
  useLayoutEffect(() => {
    const mine = button.current;
    return () => {
      if (document.activeElement === mine) handOver();
    };
  }, []);
  return button;
}
