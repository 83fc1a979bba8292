import {
  emptyKnelpunt,
  knelpuntFieldsFrom,
  organisationNamed,
  organisationsIn,
  type Knelpunt,
  type KnelpuntFields,
  type SneltoetsRequest,
} from "@/rules";
import { removeKnelpunt, restoreKnelpunt, useKnelpunten, useRequest, useSetting } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice, StatusLine } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { RemovedNotice } from "../shared/removal";
import { ScreenHead } from "../shared/screen-head";
import { keepFields } from "./keep";
import { KnelpuntForm } from "./knelpunt-form";
import { KnelpuntenList } from "./knelpunten-list";
import "./knelpunten.css";
import { knelpuntTexts } from "./texts";

type Port = CarrierPort & ClockPort;

type KnelpuntenScreenProps = {
  readonly port: Port;
  /** The request while answering which one came here, to note something new; null from elsewhere. */
  readonly requestId: string | null;
  readonly onBack: () => void;
};

/** The register: find, note, change, remove, take along. */
export function KnelpuntenScreen({ port, requestId, onBack }: KnelpuntenScreenProps) {
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead
        heading={knelpuntTexts.heading}
        backLabel={requestId === null ? knelpuntTexts.back : knelpuntTexts.backToAnswer}
        onBack={onBack}
      />
      <main className="deel knelpunten">
        <p>{knelpuntTexts.intro}</p>
        <Opened port={port} requestId={requestId} />
      </main>
    </div>
  );
}

function Opened({ port, requestId }: Omit<KnelpuntenScreenProps, "onBack">) {
  const stored = useKnelpunten();
  const request = useRequest(requestId ?? "");
  const requester = useSetting("requester");
  if (stored.kind === "loading" || request.kind === "loading" || !requester.loaded) return null;
  if (stored.kind !== "ready") {
    return (
      <Notice tone="let-op">
        <p>{stored.sentence}</p>
      </Notice>
    );
  }
  return (
    <Register
      all={stored.value}
      request={request.kind === "ready" ? request.value : null}
      own={requester.value.organisation}
      port={port}
    />
  );
}

/** What is being written: something new, or a change of one that is here. */
type Editing = { readonly existing: Knelpunt | null; readonly start: KnelpuntFields };

type RegisterProps = {
  readonly all: readonly Knelpunt[];
  readonly request: SneltoetsRequest | null;
  /** The user's own organisation, or "". */
  readonly own: string;
  readonly port: Port;
};

function Register({ all, request, own, port }: RegisterProps) {
  const fresh = () => ({ existing: null, start: freshFields(request, own) });
  const [editing, setEditing] = useState<Editing | null>(request === null ? null : fresh);
  // The button comes back where the form was; only then it takes the focus.
  const [wasOpen, setWasOpen] = useState(request !== null);
  const [removed, setRemoved] = useState<Knelpunt | null>(null);
  const [outcome, setOutcome] = useState("");
  const open = (next: Editing) => {
    setWasOpen(true);
    setEditing(next);
  };
  const keep = async (fields: KnelpuntFields, { existing }: Editing) => {
    const problem = await keepFields(fields, { existing, request }, port);
    if (problem !== "") return problem;
    setEditing(null);
    setOutcome(knelpuntTexts.kept);
    return "";
  };
  const remove = async ({ id }: Knelpunt) => {
    const result = await removeKnelpunt(id);
    setOutcome("sentence" in result ? result.sentence : "");
    if (result.kind === "removed") setRemoved(result.record);
  };
  return (
    <>
      {editing === null ? (
        <div className="rij">
          <Button ref={wasOpen ? focusOnMount : null} purpose="primary" onClick={() => open(fresh())}>
            {knelpuntTexts.add}
          </Button>
        </div>
      ) : (
        <KnelpuntForm
          key={editing.existing?.id ?? "nieuw"}
          start={editing.start}
          known={organisationsIn(all).map(({ name }) => name)}
          onKeep={async (fields) => keep(fields, editing)}
          onCancel={() => setEditing(null)}
        />
      )}
      <StatusLine>{outcome}</StatusLine>
      {removed === null ? null : (
        <RemovedNotice
          sentence={knelpuntTexts.removed}
          undoLabel={knelpuntTexts.undo}
          restore={async () => restoreKnelpunt(removed)}
          onRestored={() => setRemoved(null)}
        />
      )}
      <KnelpuntenList
        all={all}
        port={port}
        onEdit={(one) => open({ existing: one, start: one })}
        onRemove={(one) => void remove(one)}
      />
    </>
  );
}

function freshFields(request: SneltoetsRequest | null, own: string): KnelpuntFields {
  if (request === null) return { ...emptyKnelpunt, organisation: organisationNamed(own) };
  const [asked, ...others] = request.recipients;
  return knelpuntFieldsFrom(request, asked !== undefined && others.length === 0 ? asked : organisationNamed(own));
}
