import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import { dutchDay, mailAddressesFor, warningsFor, type SneltoetsAnswer, type SneltoetsRequest } from "@/rules";
import { removeRequest, useAllRequests, useAnswers, useContacts, useSetting } from "@/storage";
import { Button } from "../shared/button";
import { BackIcon } from "../shared/icons";
import { KeepingLine } from "../shared/keeping-line";
import { Notice, StatusLine } from "../shared/notice";
import { useHeadingFocus } from "../shared/use-heading-focus";
import type { DevicePort } from "./ports";
import { About } from "./request-about";
import { RequestActions } from "./request-actions";
import { CopyTexts, Timeline } from "./request-after";
import { From } from "./request-from";
import { Preview } from "./request-preview";
import { Questions } from "./request-questions";
import { RequestStatusField } from "./request-status";
import { requestTexts } from "./request-texts";
import { When } from "./request-when";
import { Who } from "./request-who";
import { useRecentProviders } from "./use-recent-providers";
import { useRequestEdit, type EditedRequest } from "./use-request";

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
  const answers = useAnswersTo(request);
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
        <KeepingLine
          keeping={edit.keeping}
          notKept={keeps ? requestTexts.keptLater : requestTexts.notKept}
          keepLabel={requestTexts.keep}
          onKeep={edit.keep}
          onOpen={props.onOpen}
        />
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
        <CopyTexts request={request} answers={answers} device={device} />
        <RequestStatusField request={request} now={() => device.now().toISOString()} onStatus={edit.setStatus} />
        <Timeline request={request} answers={answers} today={today} onSteps={(steps) => change({ steps })} />
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

function useAnswersTo({ id, stuk }: SneltoetsRequest): readonly SneltoetsAnswer[] {
  const stored = useAnswers(stuk.key);
  return stored.kind === "ready" ? stored.value.filter((answer) => answer.request.id === id) : [];
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
