import { useEffect, useState } from "react";
import { dossierFormats, type Letter, type WorkItem } from "@/rules";
import { Menu, type MenuItem } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import { DownloadIcon } from "../shared/icons";
import { useSettled } from "../shared/use-settled";
import type { DevicePort } from "../sidepanel/ports";
import { dossierFileName, dossierOf, listFormats } from "./exports";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import type { WorkPort } from "./ports";
import { exportTexts } from "./totals-texts";
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
  const { message, download } = useDownload(device);
  const formats: readonly MenuItem[] = dossierFormats.map(({ id, type, build }) => ({
    label: exportTexts.dossierFormats[id],
    onChoose: () =>
      void download(async () => {
        const now = device.now();
        const content = build(await dossierOf(items, dossier, now));
        return { name: dossierFileName(dossier, now, id), type, content };
      }),
  }));
  return (
    <div className="stapel">
      <Menu label={exportTexts.dossier} purpose="secondary" startSide icon={<DownloadIcon />} items={formats} />
      <p className="zacht">{exportTexts.dossierHint}</p>
      <StatusLine>{message}</StatusLine>
    </div>
  );
}

/** The dossier as whoever gets the file will read it; made when somebody wants to see it, and anew when something changes. */
export function DossierPreview({ port: { device }, items, dossier }: DossierExportProps) {
  const [open, setOpen] = useState(false);
  const { letter, message } = useDossierLetter({ items, dossier, device, wanted: open });
  return (
    <details className="uitleg" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{exportTexts.preview}</summary>
      <StatusLine>{message}</StatusLine>
      {letter === null ? null : <LetterSheet letter={letter} />}
    </details>
  );
}

type MadeLetter = {
  readonly from: readonly WorkItem[] | null;
  readonly letter: Letter | null;
  /** "" unless it could not be made. */
  readonly message: string;
};

type Wanted = Omit<DossierExportProps, "port"> & { readonly device: DevicePort; readonly wanted: boolean };

/** Milliseconds without a change before it is made anew: a scan adds stukken all the time, and every text is checked for it. */
const rest = 1_000;

/** The letter about these stukken; the one before stays until it is there. */
function useDossierLetter({ items: latest, dossier, device, wanted }: Wanted) {
  const [made, setMade] = useState<MadeLetter>({ from: null, letter: null, message: "" });
  const items = useSettled(latest, rest);
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    const show = (letter: Letter | null) =>
      setMade((before) => {
        if (!isCurrent) return before;
        if (letter === null) return { ...before, from: items, message: exportTexts.notMade };
        return { from: items, letter, message: "" };
      });
    dossierOf(items, dossier, device.now()).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [items, dossier, device, wanted]);
  const message = made.from === latest ? made.message : exportTexts.making;
  return { letter: made.letter, message: wanted ? message : "" };
}
