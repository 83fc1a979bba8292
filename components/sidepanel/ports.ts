import type { CarrierPort, ClockPort } from "../shared/ports";
import type { PageHints, PageLinks, Quote, ReadFailure, ReadResult, SourceKind } from "@/rules";

/** What the tab beside the panel shows, as the background knows it. Survives a killed service worker. */
export type TabDocument =
  | { readonly kind: "geen-kamerstuk" }
  | { readonly kind: "lezen"; readonly url: string; readonly hints: PageHints }
  | {
      readonly kind: "gelezen";
      readonly url: string;
      readonly hints: PageHints;
      readonly source: SourceKind;
      readonly text: string;
      /** ISO time of reading. */
      readonly readAt: string;
      /** Other sources the user can choose. */
      readonly otherSources: readonly SourceKind[];
    }
  | {
      readonly kind: "mislukt";
      readonly url: string;
      readonly hints: PageHints;
      readonly reason: ReadFailure;
      readonly otherSources: readonly SourceKind[];
    };

/** What the panel asks of the page beside it. */
export type PagePort = {
  /** The document of the active tab now; undefined while it is not known yet. */
  readonly get: () => TabDocument | undefined;
  /** Calls back on every change of the active tab or its document; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Scrolls to the exact words and marks them. "niet-op-deze-pagina": the page does not hold the text (it came from a file). */
  readonly show: (quote: Quote) => Promise<"getoond" | "niet-teruggevonden" | "niet-op-deze-pagina">;
  /** Reads the document again, from another source when given. */
  readonly reread: (source?: SourceKind) => Promise<void>;
  /** Kamerstukken that the page links to; null when it cannot tell, as a page of another site. */
  readonly links?: () => Promise<(PageLinks & { readonly url: string }) | null>;
};

/** What the panel asks of the browser. `main.tsx` supplies it; tests pass an object literal. */
export type DevicePort = CarrierPort &
  ClockPort & {
    readonly readFile: (file: File) => Promise<ReadResult>;
    /** Opens the page with all rules at this rule, or at its top when the name is empty. */
    readonly openRulePage: (rule: string) => Promise<void>;
    /** Opens the page about this organisation, or the list of all when the id is empty. */
    readonly openProviderPage: (id: string) => Promise<void>;
    /** Opens the settings; the menu leaves the choice out without it. */
    readonly openSettings?: () => Promise<void>;
    /** Opens the werkvoorraad, after the background was told to go on with what waits there. */
    readonly openWork?: () => Promise<void>;
    /** Opens the page for answers in a full tab, at a place of it; the menu leaves the choice out without it. */
    readonly openAnswers?: (place: string) => Promise<void>;
  };

export type PanelPorts = { readonly page: PagePort; readonly device: DevicePort };
