import { Link } from "@nl-design-system-candidate/link-react";
import type { ReactNode } from "react";

/** Opens a public page in a new tab, without telling that page where the reader came from. Only https. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!href.startsWith("https://")) return <>{children}</>;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="alleen-voorlezen"> (opent in een nieuw tabblad)</span>
    </Link>
  );
}
