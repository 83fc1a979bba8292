import { useSyncExternalStore } from "react";
import { checkText } from "@/rules";
import type { PanelPorts } from "@/components/sidepanel/ports";

export function Placeholder({ ports: { page } }: { ports: PanelPorts }) {
  const document = useSyncExternalStore(page.subscribe, page.get);
  if (document?.kind !== "gelezen") return <p>{document?.kind ?? "…"}</p>;
  return (
    <main>
      <p>Gelezen uit {document.source}</p>
      <ul>
        {checkText(document.text, document.hints).findings.map((finding) => (
          <li key={finding.range.join()}>
            <button type="button" onClick={() => void page.show(finding.quote)}>
              {finding.quote.exact}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
