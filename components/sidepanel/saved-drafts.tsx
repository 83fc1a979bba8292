import { removeDraft, useDrafts, type Draft } from "@/storage";
import { TextButton } from "../shared/button";
import { draftTexts } from "./texts";
import type { DraftState } from "./use-draft";

/** The drafts the user kept: open one, or remove it for good. */
export function SavedDrafts({ draft }: { readonly draft: DraftState }) {
  const drafts = useDrafts();
  if (drafts.kind !== "ready" || drafts.value.length === 0) return null;
  const remove = async (kept: Draft) => {
    const result = await removeDraft(kept.id);
    if (result.kind === "removed" && draft.kept?.id === kept.id) draft.forget();
  };
  return (
    <details>
      <summary>
        {draftTexts.savedDrafts} ({drafts.value.length})
      </summary>
      <ul className="lijst weghaal">
        {drafts.value.map((kept) => (
          <li key={kept.id}>
            <TextButton onClick={() => draft.load(kept)}>{kept.title}</TextButton>
            <TextButton onClick={() => void remove(kept)}>
              {draftTexts.remove} <span className="alleen-voorlezen">{kept.title}</span>
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
