import type { ReactNode } from "react";

/** The bar with the actions of a screen, always in view; what gets the focus is scrolled to above it. */
export function StickyFooter({ children }: { readonly children: ReactNode }) {
  return (
    <footer ref={tellHeight} className="voet">
      {children}
    </footer>
  );
}

/**
 * Tells the screen around the bar how tall it is, for the margin that keeps what gets the focus above it. The bar grows
 * with what it says.
 */
function tellHeight(bar: HTMLElement): () => void {
  const screen = bar.parentElement;
  const observer = new ResizeObserver(() => {
    screen?.style.setProperty("--voet-hoogte", `${bar.offsetHeight}px`);
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    screen?.style.removeProperty("--voet-hoogte");
  };
}
