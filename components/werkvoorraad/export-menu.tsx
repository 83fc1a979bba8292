import { useEffect, useId, useRef, useState } from "react";
import { dossierFormats, type Letter, type WorkItem } from "@/rules";
import { focusWithin } from "../shared/focus-within";
import { Menu, type MenuItem } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import { DownloadIcon } from "../shared/icons";
import { useSettled } from "../shared/use-settled";
import type { DevicePort } from "../sidepanel/ports";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { dossierFileName, dossierOf, listFormats } from "./exports";
import { MakingLine } from "./making-line";
import type { WorkPort } from "./ports";
import { exportTexts } from "./totals-texts";
import { useMaking } from "./use-making";
import { todayOf } from "./use-work";

type Made = Parameters<DevicePort["download"]>[0];

/** Downloads and says what came of it. */
function useDownload(device: DevicePort) {
  const [message, setMessage] = useState("");
  const download = async (make: () => Promise<Made>) => {
    try {
      const file = await make();
      await device.download(file);
      setMessage(exportTexts.done(file.name));
    } catch {
      setMessage(exportTexts.failed);
    }
  };
  return { message, download };
}

type ExportMenuProps = {
  readonly device: DevicePort;
  /** The chosen stukken, or all in the list when none is chosen. */
  readonly items: readonly WorkItem[];
};

/** The list as a file. */
export function ExportMenu({ device, items }: ExportMenuProps) {
  const { message, download } = useDownload(device);
  const today = todayOf(device.now());
  const candidates = items.filter(({ mark }) => mark?.candidate === true);
  const formats: readonly MenuItem[] = listFormats.map(({ id, build }) => ({
    label: exportTexts[id],
    hint: exportTexts[`${id}Hint`],
    onChoose: () => void download(() => build(items, today)),
  }));
  const [csv] = listFormats;
  const forLaw: readonly MenuItem[] =
    candidates.length === 0 || csv === undefined
      ? []
      : [{ label: exportTexts.candidates, onChoose: () => void download(() => csv.build(candidates, today)) }];
  return (
    <>
      <Menu label={exportTexts.label} purpose="secondary" icon={<DownloadIcon />} items={[...formats, ...forLaw]} />
      <StatusLine>{message}</StatusLine>
    </>
  );
}

type DossierExportProps = { readonly port: WorkPort; readonly items: readonly WorkItem[]; readonly dossier: string };

/** One file about one bill. */
export function DossierExport({ port: { device }, items, dossier }: DossierExportProps) {
  const { state, start, stop } = useMaking();
  const menu = useId();
  const [name, setName] = useState("");
  const download = ({ id, type, build }: DossierFormat) =>
    start(async (making) => {
      const now = device.now();
      const content = build(await dossierOf({ items, dossier }, now, making));
      const file = { name: dossierFileName(dossier, now, id), type, content };
      await device.download(file);
      setName(file.name);
    });
  const formats: readonly MenuItem[] = dossierFormats.map((format) => ({
    label: exportTexts.dossierFormats[format.id],
    onChoose: () => void download(format),
  }));
  const words = {
    rust: name === "" ? "" : exportTexts.done(name),
    bezig: exportTexts.making,
    gestopt: exportTexts.notDownloaded,
    mislukt: exportTexts.failed,
  };
  return (
    <div id={menu} className="stapel">
      <Menu label={exportTexts.dossier} purpose="secondary" icon={<DownloadIcon />} items={formats} />
      <p className="zacht">{exportTexts.dossierHint}</p>
      <MakingLine state={state} words={words} onStop={stop} moveFocus={() => focusWithin(menu)} />
    </div>
  );
}

type DossierFormat = (typeof dossierFormats)[number];

/** The dossier as whoever gets the file will read it; made when somebody wants to see it, and anew when something changes. */
export function DossierPreview({ port: { device }, items: latest, dossier }: DossierExportProps) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const items = useSettled(latest, rest);
  const { letter, state, stop } = useDossierLetter({ items, dossier, device, wanted: open });
  const words = {
    rust: items === latest ? "" : exportTexts.waiting,
    bezig: exportTexts.making,
    gestopt: exportTexts.stopped,
    mislukt: exportTexts.notMade,
  };
  return (
    <details className="uitleg" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{exportTexts.preview}</summary>
      {open ? (
        <MakingLine state={state} words={words} onStop={stop} moveFocus={() => summary.current?.focus()} />
      ) : null}
      {letter === null ? null : <LetterSheet letter={letter} />}
    </details>
  );
}

/** Milliseconds without a change before it is made anew: a scan adds stukken all the time, and every text is checked for it. */
const rest = 1_000;

type Wanted = Omit<DossierExportProps, "port"> & { readonly device: DevicePort; readonly wanted: boolean };

/** The letter about these stukken; the one before stays until it is there. */
function useDossierLetter({ items, dossier, device, wanted }: Wanted) {
  const [letter, setLetter] = useState<Letter | null>(null);
  const { state, start, stop } = useMaking();
  useEffect(
    () =>
      wanted
        ? start(async (making) => setLetter(await dossierOf({ items, dossier }, device.now(), making)))
        : undefined,
    [items, dossier, device, wanted, start],
  );
  return { letter, state, stop };
}
