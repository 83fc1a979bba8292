import {
  dutchDay,
  findKnelpunten,
  knelpuntenFile,
  knelpuntFormats,
  knelpuntWarnings,
  organisationKey,
  organisationsIn,
  type Knelpunt,
  type KnelpuntFilter,
} from "@/rules";
import { useState } from "react";
import { Checkbox, Select, TextField } from "../shared/fields";
import { DownloadIcon } from "../shared/icons";
import { Menu } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { KnelpuntLine } from "./knelpunt-line";
import { knelpuntTexts } from "./texts";

type KnelpuntenListProps = {
  readonly all: readonly Knelpunt[];
  readonly port: CarrierPort & ClockPort;
  readonly onEdit: (one: Knelpunt) => void;
  /** `item` is the line that goes. */
  readonly onRemove: (one: Knelpunt, item: Element | null) => void;
};

/** The list with ways to find in it, and to take along what is shown. */
export function KnelpuntenList({ all, port, onEdit, onRemove }: KnelpuntenListProps) {
  const [filter, setFilter] = useState<KnelpuntFilter>({ words: "", organisation: "", showSolved: false });
  if (all.length === 0) return <p className="zacht">{knelpuntTexts.none}</p>;
  const shown = findKnelpunten(all, filter);
  return (
    <>
      <Find all={all} filter={filter} shown={shown.length} onChange={setFilter} />
      <ul className="lijst stapel">
        {shown.map((one) => (
          <KnelpuntLine key={one.id} one={one} onEdit={() => onEdit(one)} onRemove={(item) => onRemove(one, item)} />
        ))}
      </ul>
      {shown.length === 0 ? <p>{knelpuntTexts.noneFound}</p> : <TakeAlong shown={shown} port={port} />}
    </>
  );
}

type FindProps = {
  readonly all: readonly Knelpunt[];
  readonly filter: KnelpuntFilter;
  /** How many fit. */
  readonly shown: number;
  readonly onChange: (filter: KnelpuntFilter) => void;
};

function Find({ all, filter, shown, onChange }: FindProps) {
  const organisations = organisationsIn(all);
  return (
    <>
      <div className="velden">
        <TextField
          label={knelpuntTexts.search}
          type="search"
          value={filter.words}
          onChange={(words) => onChange({ ...filter, words })}
        />
        {organisations.length < 2 ? null : (
          <Select
            label={knelpuntTexts.organisation}
            value={filter.organisation}
            options={[
              { value: "", label: knelpuntTexts.everybody },
              ...organisations.map((one) => ({ value: organisationKey(one), label: one.name })),
            ]}
            onChange={(organisation) => onChange({ ...filter, organisation })}
          />
        )}
      </div>
      {all.some(({ opgelost }) => opgelost) ? (
        <Checkbox
          label={knelpuntTexts.showSolved}
          checked={filter.showSolved}
          onChange={(showSolved) => onChange({ ...filter, showSolved })}
        />
      ) : null}
      <StatusLine>{knelpuntTexts.shown(shown, all.length)}</StatusLine>
    </>
  );
}

/** What is shown, as a file. */
function TakeAlong({ shown, port }: { readonly shown: readonly Knelpunt[]; readonly port: CarrierPort & ClockPort }) {
  const [outcome, setOutcome] = useState("");
  const take = (format: (typeof knelpuntFormats)[number]) => {
    const file = knelpuntenFile(shown, format, dutchDay(port.now().toISOString()));
    port.download(file).then(
      () => setOutcome(knelpuntTexts.downloaded(file.name)),
      () => setOutcome(knelpuntTexts.downloadFailed),
    );
  };
  const warned = shown.filter((one) => knelpuntWarnings(one).length > 0).length;
  return (
    <div className="stapel">
      {warned === 0 ? null : <p>{knelpuntTexts.warned(warned)}</p>}
      <div className="rij">
        <Menu
          label={knelpuntTexts.download}
          purpose="secondary"
          icon={<DownloadIcon />}
          above
          items={knelpuntFormats.map((format) => ({
            label: format.title,
            hint: format.purpose,
            onChoose: () => take(format),
          }))}
        />
        <StatusLine>{outcome}</StatusLine>
      </div>
    </div>
  );
}
