import type { ReactNode } from "react";

/** Room for a table that may be wider than the screen; it has a place in the tab order, so that arrow keys scroll it. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
    <section className="beeld-tabel" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
