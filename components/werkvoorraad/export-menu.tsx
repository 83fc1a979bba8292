import { useState } from "react";
import type { WorkItem } from "@/rules";
import { Button } from "../shared/button";
import { Menu, type MenuItem } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import { DownloadIcon } from "../shared/icons";
import type { DevicePort } from "../sidepanel/ports";
import { dossierFile, listFormats } from "./exports";
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
  return (
    <div className="stapel">
      <Button icon={<DownloadIcon />} onClick={() => void download(() => dossierFile(items, dossier, device.now()))}>
        {exportTexts.dossier}
      </Button>
      <p className="zacht">{exportTexts.dossierHint}</p>
      <StatusLine>{message}</StatusLine>
    </div>
  );
}
