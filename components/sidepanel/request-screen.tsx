import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  dutchDay,
  mailAddressesFor,
  warningsFor,
  type Contact,
  type Exchanged,
  type RequestStep,
  type SneltoetsRequest,
} from "@/rules";
import { removeRequest, useAllRequests, useContacts, useExchanged, useSetting, useTextsAtHand } from "@/storage";
import { Button } from "../shared/button";
import { KeepingLine } from "../shared/keeping-line";
import { Main } from "../shared/main";
import { Notice } from "../shared/notice";
import { RemoveButton } from "../shared/removal";
import { ScreenHead } from "../shared/screen-head";
import { StickyFooter } from "../shared/sticky-footer";
import { answerPlace } from "../uitwisselen/answer-place";
import { Carriers, type Parcel } from "../uitwisselen/carriers";
import { MailPreview } from "../uitwisselen/mail-preview";
import { requestParcel } from "../uitwisselen/parcels";
import { timelineTexts } from "../uitwisselen/texts";
import { Timeline, type StepsOutcome } from "../uitwisselen/timeline";
import type { DevicePort } from "./ports";
import { About } from "./request-about";
import { CopyTexts } from "./request-after";
import { From } from "./request-from";
import { Questions } from "./request-questions";
import { RequestStatusField } from "./request-status";
import { requestTexts } from "./request-texts";
import { Together } from "./request-together";
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
  const { start, keeps, device, onRemoved } = props;
  const edit = useRequestEdit(start, keeps, () => device.now().toISOString());
  const { request, keep } = edit;
  const known = useContacts();
  const contacts = known.kind === "ready" ? known.value.map(({ contact }) => contact) : [];
  const parcel = requestParcel(request, mailAddressesFor(request, contacts));
  const open: OpenRequest = { edit, keeps, device, contacts, today: dutchDay(device.now().toISOString()) };
  return (
    <div className="verzoek">
      <Head {...props} edit={edit} />
      <Main>
        <Warnings request={request} />
        <Asking {...open} />
        <Leaving {...open} parcel={parcel} />
        <Afterwards {...open} />
        {isKept(edit) ? (
          <RemoveButton
            label={requestTexts.remove}
            remove={async () => removeRequest(request.id)}
            onRemoved={onRemoved}
          />
        ) : null}
      </Main>
      <StickyFooter>
        <Carriers words={requestTexts} port={device} parcel={parcel} onTaken={keeps ? keep : ignore} />
      </StickyFooter>
    </div>
  );
}

/** What every part of the screen needs of the request that is open. */
type OpenRequest = Pick<RequestScreenProps, "keeps" | "device"> & {
  readonly edit: EditedRequest;
  readonly contacts: readonly Contact[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const isKept = ({ keeping }: EditedRequest): boolean => keeping.kind === "bewaard";

type HeadProps = RequestScreenProps & { readonly edit: EditedRequest };

function Head({ edit: { keeping, keep }, keeps, backLabel, onBack, onOpen }: HeadProps) {
  return (
    <ScreenHead heading={requestTexts.heading} backLabel={backLabel} onBack={onBack}>
      <KeepingLine
        keeping={keeping}
        notKept={keeps ? requestTexts.keptLater : requestTexts.notKept}
        keepLabel={requestTexts.keep}
        onKeep={keep}
        onOpen={onOpen}
      />
    </ScreenHead>
  );
}

/** Everything that one fills in: to whom, about what, which questions, by when, from whom. */
function Asking({ edit: { request, change }, keeps, device, contacts, today }: OpenRequest) {
  const recent = useRecentProviders(keeps);
  const requester = useSetting("requester");
  return (
    <>
      <Who request={request} recent={recent} contacts={contacts} today={today} onChange={change} />
      <About request={request} onChange={change} />
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
    </>
  );
}

/** What will leave, on paper and together with other requests too. */
function Leaving({ edit, keeps, device, parcel }: OpenRequest & { readonly parcel: Parcel }) {
  const { request, keep } = edit;
  const kept = isKept(edit);
  return (
    <>
      <MailPreview parcel={parcel}>{kept ? <PrintLink id={request.id} device={device} /> : null}</MailPreview>
      {keeps || kept ? <Together request={request} isKept={kept} onKeep={keep} device={device} /> : null}
    </>
  );
}

/** What one can do with it from then on, and what happened. */
function Afterwards({ edit, device, today }: OpenRequest) {
  const { request, setStatus } = edit;
  const { answers, outdated } = useAnswersTo(request);
  return (
    <>
      <CopyTexts request={request} answers={answers} outdated={outdated} device={device} />
      <RequestStatusField request={request} now={() => device.now().toISOString()} onStatus={setStatus} />
      <section className="deel">
        <Heading level={2}>{timelineTexts.heading}</Heading>
        <Timeline request={request} answers={answers} outdated={outdated} today={today} onSteps={stepsFrom(edit)} />
      </section>
    </>
  );
}

type PrintLinkProps = { readonly id: string; readonly device: Pick<DevicePort, "openAnswers"> };

/** The way to the page that prints: a panel cannot. */
function PrintLink({ id, device: { openAnswers } }: PrintLinkProps) {
  if (openAnswers === undefined) return null;
  return (
    <div className="rij">
      <Button small onClick={() => void openAnswers(answerPlace("versturen", id))}>
        {requestTexts.toPrint}
      </Button>
    </div>
  );
}

// The line above the request says why something is not kept, so that is not told twice.
const stepsFrom =
  ({ setSteps }: EditedRequest) =>
  async (steps: readonly RequestStep[]): Promise<StepsOutcome> => ({
    kind: (await setSteps(steps)) ? "kept" : "unkept",
  });

// A draft that was copied is still not kept.
const ignore = () => undefined;

const noAnswers: Pick<Exchanged, "answers" | "outdated"> = { answers: [], outdated: new Set() };

function useAnswersTo({ id }: SneltoetsRequest): Pick<Exchanged, "answers" | "outdated"> {
  const stored = useExchanged();
  const { answers, outdated } = stored.kind === "ready" ? stored.value : noAnswers;
  return { answers: answers.filter(({ request }) => request.id === id), outdated };
}

function Warnings({ request }: { readonly request: SneltoetsRequest }) {
  const stored = useAllRequests();
  const known = useTextsAtHand(request.stuk);
  const texts = known.kind === "ready" ? known.value.map(({ stuk }) => stuk) : [];
  const warnings = warningsFor(request, stored.kind === "ready" ? stored.value : [], texts);
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
