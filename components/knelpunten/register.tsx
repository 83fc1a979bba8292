import {
  emptyKnelpunt,
  knelpuntFieldsFrom,
  organisationNamed,
  organisationsIn,
  type Knelpunt,
  type KnelpuntFields,
  type SneltoetsRequest,
} from "@/rules";
import { removeKnelpunt, restoreKnelpunt } from "@/storage";
import { useId } from "react";
import { Button } from "../shared/button";
import { focusOnMount } from "../shared/focus-on-mount";
import { focusWithin } from "../shared/focus-within";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { RemovalLine } from "../shared/removal-line";
import { useRemoval } from "../shared/use-removal";
import { keepAsNew, keepFields } from "./keep";
import { KnelpuntForm } from "./knelpunt-form";
import { KnelpuntenList } from "./knelpunten-list";
import { LeaveQuestion } from "./leave-question";
import { knelpuntTexts } from "./texts";
import { Unreadable } from "./unreadable";
import { editingOf, type Editing, type Editor } from "./use-editing";

type RegisterProps = {
  readonly all: readonly Knelpunt[];
  readonly unreadable: number;
  readonly request: SneltoetsRequest | null;
  /** The user's own organisation, or "". */
  readonly own: string;
  readonly port: CarrierPort & ClockPort;
  readonly editor: Editor;
};

/** One form at a time, and below it the list. */
export function Register(props: RegisterProps) {
  const { all, unreadable, port, editor } = props;
  const top = useId();
  const removal = useKnelpuntRemoval(top);
  const open = (next: Editing) =>
    editor.leaveFor(() => {
      removal.forget();
      editor.settle(next);
      focusWithin(top);
    });
  return (
    <>
      <div id={top} className="stapel">
        <Top {...props} open={open} onKept={() => removal.forget(knelpuntTexts.kept)} />
        <Leave editor={editor} top={top} />
      </div>
      <RemovalLine {...removal.line} />
      <Unreadable amount={unreadable} />
      <KnelpuntenList all={all} port={port} onEdit={(one) => open(editingOf(one, one))} onRemove={removal.remove} />
    </>
  );
}

const useKnelpuntRemoval = (otherwise: string) =>
  useRemoval<Knelpunt>({
    remove: async ({ id }) => removeKnelpunt(id),
    restore: restoreKnelpunt,
    removed: () => knelpuntTexts.removed,
    otherwise,
  });

type LeaveProps = Pick<RegisterProps, "editor"> & {
  /** Id of the element with the form. */
  readonly top: string;
};

/** Asks before something that was not kept is left. */
function Leave({ editor: { question }, top }: LeaveProps) {
  if (question === null) return null;
  const goOn = () => {
    question.goOn();
    focusWithin(top);
  };
  return <LeaveQuestion discard={question.discard} goOn={goOn} />;
}

type TopProps = RegisterProps & {
  readonly open: (editing: Editing) => void;
  readonly onKept: () => void;
};

/** The form, or the button that opens it. */
function Top({ all, request, own, port, editor, open, onKept }: TopProps) {
  const fresh = () => editingOf(freshFields(request, own));
  const begins = editor.editing === "begin";
  const editing = editor.editing !== "begin" ? editor.editing : request === null ? null : fresh();
  if (editing === null) {
    return (
      <div className="rij">
        {/* Back where the form was, it takes the focus. */}
        <Button ref={begins ? null : focusOnMount} purpose="primary" onClick={() => open(fresh())}>
          {knelpuntTexts.add}
        </Button>
      </div>
    );
  }
  return (
    <KnelpuntForm
      key={editor.opening}
      editing={editing}
      known={organisationsIn(all).map(({ name }) => name)}
      onChange={editor.change}
      keep={async ({ fields, existing }) => keepFields(fields, { existing, request }, port)}
      keepAsNew={async ({ fields, existing }) => keepAsNew(fields, existing ?? { links: [] }, port)}
      onTake={(theirs) => editor.settle(editingOf(theirs, theirs))}
      onKept={() => {
        editor.settle(null);
        onKept();
      }}
      onClose={() => editor.leaveFor(() => editor.settle(null))}
    />
  );
}

function freshFields(request: SneltoetsRequest | null, own: string): KnelpuntFields {
  if (request === null) return { ...emptyKnelpunt, organisation: organisationNamed(own) };
  const [asked, ...others] = request.recipients;
  return knelpuntFieldsFrom(request, asked !== undefined && others.length === 0 ? asked : organisationNamed(own));
}
