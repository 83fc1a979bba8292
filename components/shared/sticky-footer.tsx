import type { ReactNode } from "react";

/** The bar with the actions of a screen, always in view; what gets the focus is scrolled to above it. */
export function StickyFooter({ children }: { readonly children: ReactNode }) {
  return (
    <footer ref={tellHeight} className="voet">
      {children}
    </footer>
  );
}

/** Tells what scrolls behind the bar how tall it is, for the room that scrolling leaves below. The bar grows with what it says. */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = bar.closest<HTMLElement>(".lade") ?? bar.ownerDocument.documentElement;
  const observer = new ResizeObserver(() => {
    style.setProperty("--voet-hoogte", `${bar.offsetHeight}px`);
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty("--voet-hoogte");
  };
}
