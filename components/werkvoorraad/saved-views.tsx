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
      {saved.length === 0 ? null : (
        <ul className="lijst">
          {saved.map((one) => (
            <li key={one.id} className="overzicht">
              <TextButton onClick={() => onOpen(one.view)}>{one.name}</TextButton>
              <Button
                purpose="subtle"
                small
                icon={<CloseIcon />}
                iconOnly
                onClick={() => void keep(saved.filter(({ id }) => id !== one.id))}
              >
                {filterTexts.remove(one.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {name === null ? (
        <TextButton onClick={() => setName("")}>{filterTexts.saveView}</TextButton>
      ) : (
        <form
          className="stapel"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") void keep([...saved, { id: newId(), name: name.trim(), view }]);
          }}
        >
          <TextField label={filterTexts.viewName} value={name} onChange={setName} />
          <Button small submit>
            {filterTexts.save}
          </Button>
        </form>
      )}
      {message === null ? null : (
        <Notice tone="let-op" announced>
          <p>{message}</p>
        </Notice>
      )}
    </section>
  );
}
