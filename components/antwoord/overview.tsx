import { Heading } from "@nl-design-system-candidate/heading-react";
import type { AnswerDraft, SneltoetsAnswer, SneltoetsRequest } from "@/rules";
import { dueOf, dutchDay } from "@/rules";
import { useAllRequests, useAnswerDrafts, useAnswers } from "@/storage";
import type { ReactNode } from "react";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ImportBox } from "../uitwisselen/import-box";
import { Learning } from "./learning";
import { OwnRequests } from "./own-requests";
import { pageTexts } from "./page-texts";
import { ReceivedAnswers } from "./received-answers";
import { RequestLine } from "./request-line";
import type { Place } from "./use-place";
import { useSelected } from "./use-selected";

type OverviewProps = {
  readonly port: CarrierPort & ClockPort;
  readonly go: (place: Place) => void;
  readonly children?: ReactNode;
};

/** Everything that came in: read something in, answer it, pass it on, read the answers. */
export function Overview({ port, go, children }: OverviewProps) {
  const today = dutchDay(port.now().toISOString());
  const requests = useAllRequests();
  const drafts = useAnswerDrafts();
  const answers = useAnswers();
  const stored = [requests, drafts, answers];
  const failure = stored.find((one) => "sentence" in one);
  const unreadable = stored.reduce((sum, one) => sum + (one.kind === "ready" ? one.unreadable : 0), 0);
  return (
    <main className="pagina overzicht">
      <Heading level={1}>{pageTexts.heading}</Heading>
      <p>{pageTexts.intro}</p>
      {children}
      {failure !== undefined && "sentence" in failure ? <Attention sentence={failure.sentence} /> : null}
      {unreadable === 0 ? null : <Attention sentence={pageTexts.unreadable(unreadable)} />}
      <section className="pagina-deel">
        <Heading level={2}>{pageTexts.bringIn}</Heading>
        <ImportBox port={port} />
      </section>
      {requests.kind === "ready" && drafts.kind === "ready" && answers.kind === "ready" ? (
        <>
          <Received requests={requests.value} drafts={drafts.value} answers={answers.value} today={today} go={go} />
          <OwnRequests requests={requests.value} answers={answers.value} today={today} go={go} />
          <ReceivedAnswers requests={requests.value} answers={answers.value} port={port} go={go} />
        </>
      ) : null}
      <Learning port={port} />
    </main>
  );
}

function Attention({ sentence }: { readonly sentence: string }) {
  return (
    <Notice tone="let-op">
      <p>{sentence}</p>
    </Notice>
  );
}

type ReceivedProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly drafts: readonly AnswerDraft[];
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly go: (place: Place) => void;
};

/** The requests from elsewhere, the soonest term first; several can be passed on together. */
function Received({ requests, drafts, answers, today, go }: ReceivedProps) {
  const received = requests
    .filter(({ receivedAt }) => receivedAt !== null)
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const { selected, select } = useSelected(received);
  return (
    <section className="pagina-deel">
      <Heading level={2}>{pageTexts.received}</Heading>
      {received.length === 0 ? <p>{pageTexts.noReceived}</p> : null}
      <ul className="lijst stapel">
        {received.map((request) => (
          <RequestLine
            key={request.id}
            request={request}
            draft={drafts.find((draft) => draft.request.id === request.id)}
            answers={answers}
            today={today}
            selected={selected.includes(request.id)}
            onSelect={(on) => select(request.id, on)}
            go={go}
          />
        ))}
      </ul>
      {selected.length < 2 ? null : (
        <div className="rij">
          <Button onClick={() => go({ kind: "doorzetten", requests: selected })}>
            {pageTexts.forwardMany(selected.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
