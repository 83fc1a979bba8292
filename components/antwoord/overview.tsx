import { Heading } from "@nl-design-system-candidate/heading-react";
import { dutchDay, type AnswerDraft, type Exchanged, type SneltoetsRequest } from "@/rules";
import { useAnswerDrafts, useExchanged, useJudgements, useKnelpunten, useSetting } from "@/storage";
import type { ReactNode } from "react";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { knelpuntTexts } from "../knelpunten/texts";
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
  const exchanged = useExchanged();
  const drafts = useAnswerDrafts();
  // The counts and the register below say nothing when they cannot be read; here it is said for all.
  const beside = [useJudgements(), useKnelpunten()];
  const [failure] = [exchanged, drafts, ...beside].flatMap((one) => ("sentence" in one ? [one.sentence] : []));
  const unreadable = [exchanged, ...beside].reduce((sum, one) => sum + (one.kind === "ready" ? one.unreadable : 0), 0);
  return (
    <main className="pagina overzicht">
      <Heading level={1}>{pageTexts.heading}</Heading>
      <p>{pageTexts.intro}</p>
      {children}
      {failure === undefined ? null : <Attention sentence={failure} announced />}
      {unreadable === 0 ? null : <Attention sentence={pageTexts.unreadable(unreadable)} />}
      <section className="pagina-deel">
        <Heading level={2}>{pageTexts.bringIn}</Heading>
        <ImportBox port={port} told={failure} />
      </section>
      {exchanged.kind === "ready" && drafts.kind === "ready" ? (
        <Exchange exchanged={exchanged.value} drafts={drafts.value} port={port} go={go} />
      ) : null}
      <Learning port={port} />
    </main>
  );
}

type ExchangeProps = Pick<OverviewProps, "port" | "go"> & {
  readonly exchanged: Exchanged;
  readonly drafts: readonly AnswerDraft[];
};

function Exchange({ exchanged, drafts, port, go }: ExchangeProps) {
  const today = dutchDay(port.now().toISOString());
  const { requests, answers, outdated } = exchanged;
  return (
    <>
      <ReceivedRequests exchanged={exchanged} drafts={drafts} today={today} go={go} />
      <OwnRequests requests={requests} answers={answers} today={today} go={go} />
      <KnelpuntenLine requests={requests} go={go} />
      <ReceivedAnswers answers={answers} outdated={outdated} port={port} go={go} />
    </>
  );
}

type KnelpuntenLineProps = { readonly requests: readonly SneltoetsRequest[]; readonly go: (place: Place) => void };

/** The way to the register, for who receives requests; who only asks has no use for it. */
function KnelpuntenLine({ requests, go }: KnelpuntenLineProps) {
  const stored = useKnelpunten();
  const offered = useSetting("knelpunten");
  if (stored.kind !== "ready" || !offered.loaded || !offered.value) return null;
  const onlyAsks = requests.length > 0 && requests.every(({ receivedAt }) => receivedAt === null);
  if (onlyAsks && stored.value.length === 0) return null;
  return (
    <section className="pagina-deel">
      <Heading level={2}>{knelpuntTexts.heading}</Heading>
      <p className="zacht">{knelpuntTexts.overview}</p>
      <div className="rij">
        <Button onClick={() => go({ kind: "knelpunten", request: null })}>
          {knelpuntTexts.open(stored.value.length)}
        </Button>
      </div>
    </section>
  );
}

type AttentionProps = { readonly sentence: string; readonly announced?: boolean };

function Attention({ sentence, announced = false }: AttentionProps) {
  return (
    <Notice tone="let-op" announced={announced}>
      <p>{sentence}</p>
    </Notice>
  );
}
