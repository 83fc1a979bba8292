import { useEffect, useState } from "react";

/** Milliseconds without typing before the text is checked again. */
const pause = 250;

/** The value once it no longer changes; at once when it was empty. */
export function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
