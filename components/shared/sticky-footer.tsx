import type { ReactNode } from "react";

/** The bar with the actions of a screen, always in view; what gets the focus is scrolled to above it. */
export function StickyFooter({ children }: { readonly children: ReactNode }) {
  return (
    <footer ref={keepFocusAbove} className="voet">
      {children}
    </footer>
  );
}

/** Without this the browser counts what is behind the bar as in view. The bar grows with what it says. */
function keepFocusAbove(bar: HTMLElement): () => void {
  const scroller = scrollerOf(bar);
  const observer = new ResizeObserver(() => {
    scroller.style.scrollPaddingBlockEnd = `${bar.offsetHeight}px`;
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    scroller.style.scrollPaddingBlockEnd = "";
  };
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}
