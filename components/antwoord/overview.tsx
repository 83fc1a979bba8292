import { Heading } from "@nl-design-system-candidate/heading-react";
import { dutchDay } from "@/rules";
import { useAllRequests, useAnswerDrafts, useAnswers } from "@/storage";
import type { ReactNode } from "react";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ImportBox } from "../uitwisselen/import-box";
import { Learning } from "./learning";
import { OwnRequests } from "./own-requests";
import { pageTexts } from "./page-texts";
import { ReceivedAnswers } from "./received-answers";
import { ReceivedRequests } from "./received-requests";
import type { Place } from "./use-place";

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
          <ReceivedRequests
            requests={requests.value}
            drafts={drafts.value}
            answers={answers.value}
            today={today}
            go={go}
          />
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
