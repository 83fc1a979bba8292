import type { Letter } from "@/rules";
import { useState, type ReactNode } from "react";
import { Button } from "../shared/button";
import { CopyIcon, DownloadIcon, MailIcon } from "../shared/icons";
import { Menu } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import type { CarrierPort, FileContent } from "../shared/ports";

/** What leaves: as text, as mail, as file. Made at the moment somebody asks, so that it holds the last change. */
export type Parcel = {
  readonly subject: () => string;
  readonly text: () => string;
  /** As it is printed. */
  readonly letter: () => Letter;
  readonly mail: () => { readonly url: string; readonly withinLimit: boolean };
  readonly files: readonly {
    readonly title: string;
    readonly purpose: string;
    readonly make: () => FileContent | Promise<FileContent>;
  }[];
};

/** The words of the three ways, and what is said after each. */
export type CarrierWords = {
  readonly copy: string;
  readonly mail: string;
  readonly download: string;
  readonly notSent: string;
  readonly mailOpened: string;
  readonly mailTooLong: string;
  readonly mailFailed: string;
  readonly copyFailed: string;
  readonly downloaded: (name: string) => string;
  readonly downloadFailed: string;
};

type CarriersProps = {
  /** A sentence instead of a parcel when nothing can leave yet. */
  readonly parcel: Parcel | string;
  readonly words: CarrierWords;
  readonly port: CarrierPort;
  /** Called once something has left the screen. */
  readonly onTaken?: () => void;
  readonly children?: ReactNode;
};

/** The three ways to take something along; each says afterwards that nothing was sent. */
export function Carriers({ parcel, words, port, onTaken, children }: CarriersProps) {
  const { outcome, attempt } = useAttempts(parcel, onTaken);
  return (
    <>
      <StatusLine>{outcome}</StatusLine>
      <div className="voet-knoppen">
        <Button
          purpose="primary"
          icon={<CopyIcon />}
          onClick={() => attempt(async ({ text }) => copied(text(), words, port), words.copyFailed)}
        >
          {words.copy}
        </Button>
        <Button
          icon={<MailIcon />}
          onClick={() => attempt(async (made) => mailed(made, words, port), words.mailFailed)}
        >
          {words.mail}
        </Button>
        <Download parcel={parcel} words={words} port={port} attempt={attempt} />
        {children}
      </div>
    </>
  );
}

/** Does something with the parcel and gives what to say then. */
type Attempt = (action: (parcel: Parcel) => Promise<string>, failure: string) => void;

/** What came of the last attempt; without a parcel each says why nothing can leave. */
function useAttempts(parcel: CarriersProps["parcel"], onTaken: CarriersProps["onTaken"]) {
  const [outcome, setOutcome] = useState("");
  const attempt: Attempt = (action, failure) => {
    if (typeof parcel === "string") return setOutcome(parcel);
    return void action(parcel).then(
      (message) => {
        onTaken?.();
        return setOutcome(message);
      },
      () => setOutcome(failure),
    );
  };
  return { outcome, attempt };
}

type DownloadProps = Pick<CarriersProps, "parcel" | "words" | "port"> & { readonly attempt: Attempt };

/** As a file, in the form that one chooses. */
function Download({ parcel, words, port, attempt }: DownloadProps) {
  const files = typeof parcel === "string" ? [] : parcel.files;
  if (files.length === 0) {
    return (
      <Button icon={<DownloadIcon />} onClick={() => attempt(async () => "", "")}>
        {words.download}
      </Button>
    );
  }
  return (
    <Menu
      label={words.download}
      icon={<DownloadIcon />}
      purpose="secondary"
      small={false}
      above
      items={files.map(({ title, purpose, make }) => ({
        label: title,
        hint: purpose,
        onChoose: () => attempt(async () => saved(await make(), words, port), words.downloadFailed),
      }))}
    />
  );
}

async function copied(text: string, words: CarrierWords, port: CarrierPort): Promise<string> {
  await port.copy(text);
  return words.notSent;
}

async function mailed({ mail, text }: Parcel, words: CarrierWords, port: CarrierPort): Promise<string> {
  const { url, withinLimit } = mail();
  if (!withinLimit) await port.copy(text());
  await port.openMail(url);
  return withinLimit ? words.mailOpened : words.mailTooLong;
}

async function saved(file: FileContent, words: CarrierWords, port: CarrierPort): Promise<string> {
  await port.download(file);
  return words.downloaded(file.name);
}
