import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import { dutchDay, mailAddressesFor, warningsFor, type SneltoetsRequest } from "@/rules";
import { removeRequest, useAllRequests, useContacts, useSetting } from "@/storage";
import { Button, TextButton } from "../shared/button";
import { BackIcon } from "../shared/icons";
import { Notice, StatusLine } from "../shared/notice";
import { useHeadingFocus } from "../shared/use-heading-focus";
import type { DevicePort } from "./ports";
import { About } from "./request-about";
import { RequestActions } from "./request-actions";
import { From } from "./request-from";
import { Preview } from "./request-preview";
import { Questions } from "./request-questions";
import { RequestStatusField } from "./request-status";
import { requestTexts } from "./request-texts";
import { When } from "./request-when";
import { Who } from "./request-who";
import { useRecentProviders } from "./use-recent-providers";
import { useRequestEdit, type EditedRequest, type Keeping } from "./use-request";

type RequestScreenProps = {
  readonly start: SneltoetsRequest;
  /** False for a draft: then nothing is kept until the user asks. */
  readonly keeps: boolean;
  readonly device: DevicePort;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onOpen: (request: SneltoetsRequest) => void;
  readonly onRemoved: (request: SneltoetsRequest) => void;
};

/** One request from top to bottom: to whom, about what, which questions, by when, from whom, and what will leave. */
export function RequestScreen(props: RequestScreenProps) {
  const { start, keeps, device, backLabel, onBack } = props;
  const heading = useHeadingFocus();
  const edit = useRequestEdit(start, keeps, () => device.now().toISOString());
  const { request, change } = edit;
  const recent = useRecentProviders(keeps);
  const requester = useSetting("requester");
  const known = useContacts();
  const contacts = known.kind === "ready" ? known.value.map(({ contact }) => contact) : [];
  const today = dutchDay(device.now().toISOString());
  return (
    <div className="verzoek">
      <header className="verzoek-kop">
        <div className="rij">
          <Button purpose="subtle" small className="knop-rand" icon={<BackIcon />} onClick={onBack}>
            {backLabel}
          </Button>
        </div>
        <Heading level={1} ref={heading} tabIndex={-1}>
          {requestTexts.heading}
        </Heading>
        <KeepingLine edit={edit} keeps={keeps} onOpen={props.onOpen} />
      </header>
      <main>
        <Warnings request={request} />
        <Who request={request} recent={recent} contacts={contacts} today={today} onChange={change} />
        <About request={request} onSignals={(signals) => change({ signals })} onAim={(aim) => change({ aim })} />
        <Questions questions={request.questions} newId={device.newId} onChange={(questions) => change({ questions })} />
        <When request={request} contacts={contacts} today={today} onChange={change} />
        <From
          requester={request.requester}
          remembered={keeps}
          onChange={(from) => {
            change({ requester: from });
            if (keeps) void requester.set(from);
          }}
        />
        <Preview request={request} />
        <RequestStatusField request={request} now={() => device.now().toISOString()} onStatus={edit.setStatus} />
        <RemoveRequest edit={edit} onRemoved={props.onRemoved} />
      </main>
      <RequestActions
        request={request}
        to={mailAddressesFor(request, contacts)}
        device={device}
        onTaken={keeps ? edit.keep : ignore}
      />
    </div>
  );
}

// A draft that was copied is still not kept.
const ignore = () => undefined;

const keepingWords: Readonly<Record<Keeping["kind"], string>> = {
  "niet-bewaard": "",
  bezig: requestTexts.keeping,
  bewaard: requestTexts.kept,
  conflict: "",
  mislukt: "",
};

type KeepingLineProps = {
  readonly edit: EditedRequest;
  readonly keeps: boolean;
  readonly onOpen: (request: SneltoetsRequest) => void;
};

/** Whether this request is kept, and what to do when it is not. */
const notKeptWords = (keeps: boolean) => (keeps ? requestTexts.keptLater : requestTexts.notKept);

function KeepingLine({ edit: { keeping, keep }, keeps, onOpen }: KeepingLineProps) {
  const { kind } = keeping;
  if (kind === "mislukt" || kind === "conflict") {
    const stored = kind === "conflict" ? keeping.stored : null;
    return (
      <Notice tone="let-op" announced>
        <p>{keeping.sentence}</p>
        <div className="rij">
          {kind === "mislukt" ? (
            <Button small onClick={keep}>
              {requestTexts.retry}
            </Button>
          ) : null}
          {stored === null ? null : (
            <Button small onClick={() => onOpen(stored)}>
              {requestTexts.openKept}
            </Button>
          )}
        </div>
      </Notice>
    );
  }
  return (
    <div className="rij zacht">
      <StatusLine>{kind === "niet-bewaard" ? notKeptWords(keeps) : keepingWords[kind]}</StatusLine>
      {kind === "niet-bewaard" ? <TextButton onClick={keep}>{requestTexts.keep}</TextButton> : null}
    </div>
  );
}

function Warnings({ request }: { readonly request: SneltoetsRequest }) {
  const stored = useAllRequests();
  const warnings = warningsFor(request, stored.kind === "ready" ? stored.value : []);
  if (warnings.length === 0) return null;
  return (
    <div className="berichten">
      <Notice tone="let-op" title={requestTexts.warnings} announced>
        {warnings.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  );
}

type RemoveRequestProps = { readonly edit: EditedRequest; readonly onRemoved: (request: SneltoetsRequest) => void };

function RemoveRequest({ edit: { request, keeping }, onRemoved }: RemoveRequestProps) {
  const [problem, setProblem] = useState("");
  if (keeping.kind !== "bewaard") return null;
  const remove = async () => {
    const result = await removeRequest(request.id);
    if (result.kind === "removed") onRemoved(result.record);
    else setProblem("sentence" in result ? result.sentence : "");
  };
  return (
    <div className="deel">
      <div className="rij">
        <Button purpose="subtle" small className="knop-rand" onClick={() => void remove()}>
          {requestTexts.remove}
        </Button>
        <StatusLine>{problem}</StatusLine>
      </div>
    </div>
  );
}
