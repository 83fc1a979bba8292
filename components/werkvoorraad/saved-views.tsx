import { useState } from "react";
import type { SavedView, WorkView } from "@/rules";
import { useSetting } from "@/storage";
import { Button, TextButton } from "../shared/button";
import { TextField } from "../shared/fields";
import { CloseIcon } from "../shared/icons";
import { Notice } from "../shared/notice";
import { filterTexts } from "./texts";

type SavedViewsProps = {
  readonly view: WorkView;
  readonly newId: () => string;
  readonly onOpen: (view: WorkView) => void;
};

/** Views that the user gave a name, and a way to keep the one on screen. */
export function SavedViews({ view, newId, onOpen }: SavedViewsProps) {
  const { value: saved, set, problem } = useSetting("savedViews");
  const [name, setName] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const keep = async (views: readonly SavedView[]) => {
    const result = await set(views);
    setFailure(result.kind === "saved" ? null : result.sentence);
    if (result.kind === "saved") setName(null);
  };
  const message = failure ?? problem;
  return (
    <section className="stapel" aria-label={filterTexts.savedViews}>
      <ViewList saved={saved} onOpen={onOpen} onRemove={(id) => void keep(saved.filter((one) => one.id !== id))} />
      {name === null ? (
        <TextButton onClick={() => setName("")}>{filterTexts.saveView}</TextButton>
      ) : (
        <NameForm
          name={name}
          onType={setName}
          onName={(given) => void keep([...saved, { id: newId(), name: given, view }])}
        />
      )}
      {message === null ? null : (
        <Notice tone="let-op" announced>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  );
}

type ViewListProps = {
  readonly saved: readonly SavedView[];
  readonly onOpen: (view: WorkView) => void;
  readonly onRemove: (id: string) => void;
};

function ViewList({ saved, onOpen, onRemove }: ViewListProps) {
  if (saved.length === 0) return null;
  return (
    <ul className="lijst">
      {saved.map(({ id, name, view }) => (
        <li key={id} className="overzicht">
          <TextButton onClick={() => onOpen(view)}>{name}</TextButton>
          <Button purpose="subtle" small icon={<CloseIcon />} iconOnly onClick={() => onRemove(id)}>
            {filterTexts.remove(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type NameFormProps = {
  readonly name: string;
  readonly onType: (name: string) => void;
  /** Never with an empty name. */
  readonly onName: (name: string) => void;
};

function NameForm({ name, onType, onName }: NameFormProps) {
  return (
    <form
      className="stapel"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onName(name.trim());
      }}
    >
      <TextField label={filterTexts.viewName} value={name} onChange={onType} />
      <Button small submit>
        {filterTexts.save}
      </Button>
    </form>
  );
}
