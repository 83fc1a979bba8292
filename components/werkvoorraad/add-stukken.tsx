import { useMemo, useRef, useState } from "react";
import { addressFrom } from "@/rules";
import { createScan, scanPaces, useSetting, type ScanPace } from "@/storage";
import { askBeforeLeaving } from "../shared/ask-before-leaving";
import { Button } from "../shared/button";
import { Checkbox, Select, TextArea } from "../shared/fields";
import { Notice, StatusLine } from "../shared/notice";
import type { WorkPort } from "./ports";
import { paceNames, scanTexts } from "./scan-texts";
import { readFiles, type FileOutcome } from "./read-files";

/** Two ways to add many stukken from this page: links and files. */
export function AddStukken({ port }: { readonly port: WorkPort }) {
  return (
    <div className="toevoegen">
      <PastedLinks port={port} />
      <Files port={port} />
    </div>
  );
}

// Without a pause is for an organisation to decide.
const paceOptions = scanPaces.filter((value) => value !== "snel").map((value) => ({ value, label: paceNames[value] }));

function PastedLinks({ port: { device, runScans } }: { readonly port: WorkPort }) {
  const [text, setText] = useState("");
  const [again, setAgain] = useState(false);
  const [problem, setProblem] = useState("");
  const { links, others } = useMemo(() => linesOf(text), [text]);
  const check = async () => {
    const now = device.now().toISOString();
    const title = scanTexts.pasted;
    const result = await createScan({ id: device.newId(), title, url: "", links, again, now });
    if (result.kind !== "saved") return setProblem("sentence" in result ? result.sentence : "");
    setText("");
    return runScans();
  };
  return (
    <div className="stapel">
      <TextArea label={scanTexts.links} hint={scanTexts.linksHint} rows={4} value={text} onChange={setText} />
      <StatusLine>{others === 0 ? "" : scanTexts.otherLines(others)}</StatusLine>
      <Pace />
      <Checkbox label={scanTexts.again} checked={again} onChange={setAgain} />
      <div className="rij">
        <Button purpose="primary" aria-disabled={links.length === 0} onClick={() => void check()}>
          {scanTexts.checkLinks(links.length)}
        </Button>
      </div>
      {problem === "" ? null : (
        <Notice tone="let-op" announced>
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}

/** How long to wait between two pages, unless the organisation decided. */
function Pace() {
  const { value, locked, set } = useSetting("scanPace");
  if (locked) return <p className="zacht">{scanTexts.paceLocked(paceNames[value])}</p>;
  return (
    <Select<ScanPace>
      label={scanTexts.pace}
      value={value === "snel" ? "gewoon" : value}
      options={paceOptions}
      onChange={(next) => void set(next)}
    />
  );
}

function isLink(line: string): boolean {
  const kind = addressFrom(line)?.kind;
  return line.startsWith("https://") && kind !== undefined && kind !== "overig";
}

/** The links among the pasted lines, each once, and how many lines are none. */
function linesOf(text: string) {
  const lines = text.split(/\s+/).filter((line) => line !== "");
  const links = [...new Set(lines.filter(isLink))].map((url) => ({ url, label: url }));
  return { links, others: lines.filter((line) => !isLink(line)).length };
}

function Files({ port }: { readonly port: WorkPort }) {
  const input = useRef<HTMLInputElement>(null);
  const { message, failed, read } = useReading(port);
  return (
    <div className="stapel">
      <div className="veld">
        <strong>{scanTexts.filesHeading}</strong>
        <span className="veld-hulp">{scanTexts.filesHint}</span>
      </div>
      <div className="rij">
        <Button onClick={() => input.current?.click()}>{scanTexts.files}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".docx,.pdf,.txt,.xml,.html"
        aria-label={scanTexts.files}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Cleared, so that the same files can be chosen again after a change.
          target.value = "";
          if (files.length > 0) void read(files);
        }}
      />
      <StatusLine>{message}</StatusLine>
      <FailedFiles failed={failed} />
    </div>
  );
}

/** Reads files one after the other: how far it is, and which of them could not be read. */
function useReading(port: WorkPort) {
  const [message, setMessage] = useState("");
  const [failed, setFailed] = useState<readonly FileOutcome[]>([]);
  const read = async (files: readonly File[]) => {
    setFailed([]);
    // What was not read yet is only known here: the browser asks before it closes the tab.
    const stopAsking = askBeforeLeaving();
    const outcomes = await readFiles(port, files, (name, at) => setMessage(scanTexts.reading(name, at, files.length)));
    stopAsking();
    const wrong = outcomes.filter(({ problem }) => problem !== null);
    setFailed(wrong);
    setMessage(scanTexts.filesDone(outcomes.length - wrong.length, wrong.length));
  };
  return { message, failed, read };
}

function FailedFiles({ failed }: { readonly failed: readonly FileOutcome[] }) {
  if (failed.length === 0) return null;
  return (
    <ul className="lijst stapel mislukt">
      {failed.map(({ name, problem }) => (
        <li key={name}>
          <strong>{name}</strong>
          <br />
          {problem}
        </li>
      ))}
    </ul>
  );
}
