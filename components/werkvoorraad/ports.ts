import type { DevicePort } from "../sidepanel/ports";

/** What the werkvoorraad asks of the browser. `main.tsx` supplies it; tests pass an object literal. */
export type WorkPort = {
  readonly device: DevicePort;
  /** Version of the extension, as kept beside each checked stuk. */
  readonly version: string;
  /** Opens a page in a new tab. */
  readonly openPage: (url: string) => Promise<void>;
  /** Whether the browser may show notifications. */
  readonly mayNotify: () => Promise<boolean>;
  /** Asks the user for that right; only works right after a click. */
  readonly askToNotify: () => Promise<boolean>;
  /** Lets the background go on with the jobs that wait. */
  readonly runScans: () => Promise<void>;
};
