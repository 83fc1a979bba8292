import { createDraft, organisationNamed, type AnswerDraft, type Organisation, type SneltoetsRequest } from "@/rules";
import { restoreAnswerDraft, useAnswerDrafts, useRequest, useSetting, useTextsAtHand, type Stored } from "@/storage";
import { useState } from "react";
import { KnelpuntenScreen } from "../knelpunten/knelpunten-screen";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { RemovedNotice } from "../shared/removal";
import "../sidepanel/side-panel.css";
import "../uitwisselen/uitwisselen.css";
import { AnswerScreen } from "./answer-screen";
import "./answer-page.css";
import { CasusScreen } from "./casus-screen";
import { OpleggerScreen } from "./oplegger-screen";
import { Overview } from "./overview";
import { pageTexts } from "./page-texts";
import { answerTexts } from "./texts";
import { TogetherScreen } from "./together-screen";
import { usePlace } from "./use-place";

export type AnswerPagePort = CarrierPort & ClockPort;

/** The page of who receives requests: the overview, one answer, what all answers say, and passing a request on. */
export function AnswerPage({ port }: { readonly port: AnswerPagePort }) {
  const { place, go } = usePlace();
  const [removed, setRemoved] = useState<AnswerDraft | null>(null);
  const back = () => go({ kind: "overzicht" });
  if (place.kind === "overzicht") {
    return (
      <Overview port={port} go={go}>
        {removed === null ? null : <RemovedAnswer draft={removed} onRestored={() => setRemoved(null)} />}
      </Overview>
    );
  }
  if (place.kind === "antwoord") {
    return (
      <OneAnswer
        key={place.request}
        requestId={place.request}
        port={port}
        onBack={back}
        onNote={() => go({ kind: "knelpunten", request: place.request })}
        onRemoved={(draft) => {
          setRemoved(draft);
          back();
        }}
      />
    );
  }
  if (place.kind === "knelpunten") {
    const { request } = place;
    const leave = () => (request === null ? back() : go({ kind: "antwoord", request }));
    return <KnelpuntenScreen key={request} port={port} requestId={request} onBack={leave} />;
  }
  if (place.kind === "oplegger") {
    return <OpleggerScreen key={place.request} requestId={place.request} port={port} onBack={back} />;
  }
  if (place.kind === "casus") {
    return <CasusScreen key={place.request} requestId={place.request} port={port} onBack={back} />;
  }
  const { kind, requests } = place;
  return <TogetherScreen key={`${kind} ${requests.join(" ")}`} kind={kind} ids={requests} port={port} onBack={back} />;
}

type RemovedAnswerProps = { readonly draft: AnswerDraft; readonly onRestored: () => void };

function RemovedAnswer({ draft, onRestored }: RemovedAnswerProps) {
  return (
    <RemovedNotice
      sentence={answerTexts.removed}
      restore={async () => restoreAnswerDraft(draft)}
      onRestored={onRestored}
    />
  );
}

type OneAnswerProps = {
  readonly requestId: string;
  readonly port: AnswerPagePort;
  readonly onBack: () => void;
  /** Notes a knelpunt that came up. */
  readonly onNote: () => void;
  readonly onRemoved: (draft: AnswerDraft) => void;
};

function OneAnswer({ requestId, ...rest }: OneAnswerProps) {
  const request = useRequest(requestId);
  if (request.kind !== "ready") return <NotReady stored={request} onBack={rest.onBack} />;
  if (request.value === null) return <Lost sentence={pageTexts.noRequest} onBack={rest.onBack} />;
  return <AnswerTo request={request.value} {...rest} />;
}

type AnswerToProps = Omit<OneAnswerProps, "requestId"> & { readonly request: SneltoetsRequest };

/** Loads the answer there is to this request, or starts one. */
function AnswerTo({ request, port, onBack, onNote, onRemoved }: AnswerToProps) {
  const drafts = useAnswerDrafts();
  const texts = useTextsAtHand(request.stuk);
  const requester = useSetting("requester");
  const [newId] = useState(port.newId);
  // Another window's version takes the place of this one only when the user asks for it.
  const [opened, setOpened] = useState<AnswerDraft | null>(null);
  if (!requester.loaded) return <Waiting />;
  if (drafts.kind !== "ready") return <NotReady stored={drafts} onBack={onBack} />;
  if (texts.kind !== "ready") return <NotReady stored={texts} onBack={onBack} />;
  const kept = drafts.value.find((draft) => draft.request.id === request.id);
  const organisation = organisationFor(request, requester.value.organisation);
  const fresh = createDraft(request, { id: newId, now: port.now().toISOString(), organisation });
  return (
    <AnswerScreen
      key={opened === null ? request.id : `${opened.id} ${opened.revision}`}
      request={request}
      start={opened ?? kept ?? fresh}
      texts={texts.value}
      port={port}
      onBack={onBack}
      onNote={onNote}
      onOpen={setOpened}
      onRemoved={onRemoved}
    />
  );
}

/** Who answers: the only one that was asked, else what the settings say. */
function organisationFor({ recipients }: SneltoetsRequest, own: string): Organisation | null {
  const mine = organisationNamed(own);
  const asked = recipients.find(({ id }) => id === mine.id) ?? (recipients.length === 1 ? recipients[0] : undefined);
  if (asked !== undefined) return asked;
  return own.trim() === "" ? null : mine;
}

type NotReadyProps = {
  readonly stored: Exclude<Stored<unknown>, { readonly kind: "ready" }>;
  readonly onBack: () => void;
};

function NotReady({ stored, onBack }: NotReadyProps) {
  return stored.kind === "loading" ? <Waiting /> : <Lost sentence={stored.sentence} onBack={onBack} />;
}

function Waiting() {
  return (
    <main className="scherm" aria-busy="true">
      <p>{pageTexts.loading}</p>
    </main>
  );
}

function Lost({ sentence, onBack }: { readonly sentence: string; readonly onBack: () => void }) {
  return (
    <main className="scherm">
      <Notice tone="let-op" announced>
        <p>{sentence}</p>
        <div className="rij">
          <Button onClick={onBack}>{answerTexts.back}</Button>
        </div>
      </Notice>
    </main>
  );
}
