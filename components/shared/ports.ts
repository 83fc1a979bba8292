/** A file to keep. The bytes stand in a buffer of their own, as the browser asks. */
export type FileContent = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** The ways in which a text leaves a screen. The browser's side supplies it; tests pass an object literal. */
export type CarrierPort = {
  readonly copy: (text: string) => Promise<void>;
  readonly download: (file: FileContent) => Promise<void>;
  readonly openMail: (mailto: string) => Promise<void>;
};

export type ClockPort = { readonly now: () => Date; readonly newId: () => string };
