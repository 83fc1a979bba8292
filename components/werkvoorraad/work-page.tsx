import { Heading } from "@nl-design-system-candidate/heading-react";
import { useMemo, useState } from "react";
import { requestLines, type Exchanged, type WorkItem } from "@/rules";
import { useExchanged } from "@/storage";
import { Notice, StatusLine } from "../shared/notice";
import { AddStukken } from "./add-stukken";
import { EmptyWork } from "./empty-work";
import type { WorkPort } from "./ports";
import { RequestsView } from "./requests-view";
import { ScanList } from "./scan-list";
import { scanTexts } from "./scan-texts";
import { Stukken } from "./stukken";
import { pageTexts } from "./texts";
import { Tour, TourButtons } from "./tour";
import { TotalsView } from "./totals-view";
import { useRenewal } from "./use-renewal";
import { exchangedIn, todayOf, useWorkItems } from "./use-work";
import "../sidepanel/side-panel.css";
import "../uitwisselen/uitwisselen.css";
import "./work-page.css";

/** Everything that was read here, to handle many stukken in minutes. */
export function WorkPage({ port }: { readonly port: WorkPort }) {
  const exchanged = useExchanged();
  const items = useWorkItems(exchanged);
  const renewal = useRenewal(port.version, items.kind === "ready" ? items.value : null);
  return (
    <div className="werkvoorraad">
      <header className="werk-kop">
        <Heading level={1}>{pageTexts.heading}</Heading>
        <TourButtons onTerms={() => void port.device.openRulePage("begrippen")} />
      </header>
      <Tour />
      {"sentence" in items ? null : <ScanList port={port} />}
      <StatusLine>{renewal === null ? "" : pageTexts.renewing(renewal.done, renewal.all)}</StatusLine>
      {items.kind === "loading" ? <Loading /> : null}
      {"sentence" in items ? (
        <Notice tone="let-op">
          <p>{items.sentence}</p>
        </Notice>
      ) : null}
      {items.kind === "ready" ? (
        <Loaded port={port} items={items.value} exchanged={exchangedIn(exchanged)} unreadable={items.unreadable} />
      ) : null}
    </div>
  );
}

function Loading() {
  return (
    <main aria-busy="true" aria-label={pageTexts.loading}>
      <div className="skelet" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  );
}

type LoadedProps = FilledProps & { readonly unreadable: number };

function Loaded({ unreadable, ...filled }: LoadedProps) {
  return (
    <>
      {unreadable === 0 ? null : (
        <Notice tone="let-op">
          <p>{pageTexts.unreadable(unreadable)}</p>
        </Notice>
      )}
      {filled.items.length + filled.exchanged.requests.length === 0 ? (
        <EmptyWork port={filled.port} />
      ) : (
        <Filled {...filled} />
      )}
    </>
  );
}

type FilledProps = { readonly port: WorkPort; readonly items: readonly WorkItem[]; readonly exchanged: Exchanged };

const parts = [
  { id: "stukken", title: () => pageTexts.stukken },
  { id: "verzoeken", title: pageTexts.requests },
  { id: "totaal", title: () => pageTexts.totals },
] as const;
type Part = (typeof parts)[number]["id"];

type PartsProps = {
  readonly part: Part;
  /** Requests whose term is over. */
  readonly overdue: number;
  readonly onShow: (part: Part) => void;
};

function Parts({ part, overdue, onShow }: PartsProps) {
  return (
    <nav className="werk-nav" aria-label={pageTexts.heading}>
      {parts.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="werk-nav-knop"
          {...(id === part ? { "aria-current": "page" as const } : {})}
          onClick={() => onShow(id)}
        >
          {title(overdue)}
        </button>
      ))}
    </nav>
  );
}

function Filled({ port, items, exchanged }: FilledProps) {
  const [part, show] = useState<Part>("stukken");
  const [open, setOpen] = useState<string | null>(null);
  const today = todayOf(port.device.now());
  const lines = useMemo(() => requestLines(exchanged, today), [exchanged, today]);
  const overdueLines = lines.filter(({ state }) => state === "te-laat");
  const known = useMemo(() => new Set(items.map(({ row }) => row.key)), [items]);
  const overdueElsewhere = overdueLines.filter(({ request }) => !known.has(request.stuk.key)).length;
  const openStuk = (key: string) => {
    show("stukken");
    setOpen(key);
  };
  return (
    <>
      <Parts part={part} overdue={overdueLines.length} onShow={show} />
      <details className="werk-toevoegen">
        <summary>{scanTexts.add}</summary>
        <AddStukken port={port} />
      </details>
      {part === "stukken" ? (
        <Stukken
          port={port}
          items={items}
          open={open}
          onOpen={setOpen}
          overdueElsewhere={overdueElsewhere}
          onRequests={() => show("verzoeken")}
        />
      ) : null}
      {part === "verzoeken" ? (
        <RequestsView port={port} lines={lines} isKnown={(key) => known.has(key)} onOpen={openStuk} />
      ) : null}
      {part === "totaal" ? <TotalsView port={port} items={items} onOpen={openStuk} /> : null}
    </>
  );
}
