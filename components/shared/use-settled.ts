import { useEffect, useState } from "react";

/** The value once it did not change for this many milliseconds; the first one at once. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
