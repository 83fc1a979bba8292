import { useState } from "react";
import { DraftMode } from "./draft-mode";
import { ImportMode } from "./import-mode";
import { PageMode } from "./page-mode";
import type { PanelPorts } from "./ports";
import "../uitwisselen/uitwisselen.css";
import "./side-panel.css";
import { useDraft } from "./use-draft";

/** The panel beside the page: follows the document of the tab, or shows a draft, which stays in memory meanwhile. */
export function SidePanel({ ports }: { readonly ports: PanelPorts }) {
  const [mode, setMode] = useState<"pagina" | "concept" | "inlezen">("pagina");
  const draft = useDraft(ports.device);
  const openDraft = (file: File | null) => {
    setMode("concept");
    if (file !== null) draft.open(file);
  };
  if (mode === "inlezen") return <ImportMode device={ports.device} onClose={() => setMode("pagina")} />;
  return mode === "concept" ? (
    <DraftMode ports={ports} draft={draft} onClose={() => setMode("pagina")} />
  ) : (
    <PageMode ports={ports} onDraft={openDraft} onImport={() => setMode("inlezen")} />
  );
}
