import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";

type ToggletipProps = {
  /** Words on the button; they say enough without the tip. */
  readonly children: ReactNode;
  readonly tip: ReactNode;
};

/**
 * Words that explain themselves on hover, focus and touch. The tip stays while the pointer is on it, and goes with Escape
 * or elsewhere (WCAG 1.4.13).
 */
export function Toggletip({ children, tip }: ToggletipProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => (open ? placeTip(root.current) : undefined), [open]);
  useEffect(() => (open ? keepPlaced(root.current, () => setOpen(false)) : undefined), [open]);
  return (
    <span
      ref={root}
      role="presentation"
      onPointerEnter={({ pointerType }) => (pointerType === "mouse" ? setOpen(true) : undefined)}
      onPointerLeave={({ pointerType }) => (pointerType === "mouse" ? setOpen(false) : undefined)}
    >
      <button
        type="button"
        className="uitleg-knop"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <span id={id} role="tooltip" className="uitleg-tip" hidden={!open}>
        {tip}
      </span>
    </span>
  );
}

/** Pixels between the tip and the edge of the window. */
const margin = 8;

/** Right below the words, or above them when there is no room; never outside the window, whatever scrolls around it. */
function placeTip(root: HTMLElement | null): void {
  const tip = root?.querySelector<HTMLElement>('[role="tooltip"]');
  if (root === null || tip === null || tip === undefined) return;
  const words = root.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const below = words.bottom + height + margin <= window.innerHeight;
  tip.style.insetInlineStart = `${Math.max(margin, Math.min(words.left, window.innerWidth - width - margin))}px`;
  tip.style.insetBlockStart = `${below ? words.bottom : Math.max(margin, words.top - height)}px`;
}

/** Calls back on a press elsewhere and on Escape, wherever the focus is; moves the tip along when anything scrolls. */
function keepPlaced(root: HTMLElement | null, close: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const onPress = ({ target }: Event) => {
    if (target instanceof Node && root?.contains(target) === false) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // What the tip stands in stays open.
    event.stopPropagation();
    close();
  };
  document.addEventListener("pointerdown", onPress, options);
  document.addEventListener("keydown", onKey, options);
  document.addEventListener("scroll", () => placeTip(root), { ...options, passive: true });
  return () => stop.abort();
}
