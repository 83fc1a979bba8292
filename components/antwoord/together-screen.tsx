import type { Contact, Requester, SneltoetsRequest } from "@/rules";
import { maxBundled } from "@/rules";
import { useAllRequests, useContacts, useSetting } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { Notice, StatusLine } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ScreenHead } from "../shared/screen-head";
import { StickyFooter } from "../shared/sticky-footer";
import { Carriers } from "../uitwisselen/carriers";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { MailPreview } from "../uitwisselen/mail-preview";
import { pageTexts } from "./page-texts";
import { answerTexts } from "./texts";
import { TogetherFields, TogetherWarnings, ToWhom } from "./together-fields";
import { forwardTexts, sendTexts } from "./together-texts";
import type { TogetherKind } from "./together-ways";
import { useTogether } from "./use-together";

type TogetherScreenProps = {
  readonly kind: TogetherKind;
  readonly ids: readonly string[];
  readonly port: CarrierPort & ClockPort;
  readonly onBack: () => void;
};

const wordsOf = { doorzetten: forwardTexts, versturen: sendTexts } as const satisfies Record<TogetherKind, object>;

/** Requests on their way out, one or several in one mail: received ones to who executes the text, or one's own. */
export function TogetherScreen(props: TogetherScreenProps) {
  const { kind, ids, onBack } = props;
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead heading={wordsOf[kind].heading(ids.length)} backLabel={answerTexts.back} onBack={onBack} />
      {ids.length > maxBundled ? (
        <Problem sentence={wordsOf[kind].tooMany(maxBundled)} />
      ) : (
        <OpenedRequests {...props} />
      )}
    </div>
  );
}

function OpenedRequests({ kind, ids, port }: TogetherScreenProps) {
  const stored = useAllRequests();
  const requester = useSetting("requester");
  const contacts = useContacts();
  // What stands on the screen stays the same while sending changes what is kept.
  const [opened, setOpened] = useState<readonly SneltoetsRequest[] | null>(null);
  if (opened === null && stored.kind === "ready" && requester.loaded) {
    setOpened(ids.flatMap((id) => stored.value.find((request) => request.id === id) ?? []));
  }
  if (opened === null) return "sentence" in stored ? <Problem sentence={stored.sentence} /> : <Loading />;
  if (opened.length === 0) return <Problem sentence={pageTexts.noRequest} />;
  return (
    <TogetherForm
      kind={kind}
      requests={opened}
      port={port}
      requester={requester.value}
      contacts={contacts.kind === "ready" ? contacts.value.map(({ contact }) => contact) : []}
    />
  );
}

function Loading() {
  return (
    <main className="deel" aria-busy="true">
      <p>{pageTexts.loading}</p>
    </main>
  );
}

function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <main className="deel">
      <Notice tone="let-op">
        <p>{sentence}</p>
      </Notice>
    </main>
  );
}

type TogetherFormProps = {
  readonly kind: TogetherKind;
  readonly requests: readonly SneltoetsRequest[];
  readonly port: CarrierPort & ClockPort;
  readonly requester: Requester;
  readonly contacts: readonly Contact[];
};

function TogetherForm({ kind, requests: opened, port, requester, contacts }: TogetherFormProps) {
  const { fields, change, requests, parcel, outcome, keep, markSent } = useTogether(kind, opened, port, {
    requester,
    contacts,
  });
  const [taken, setTaken] = useState(false);
  const asksStatus = kind === "versturen" && taken && requests.some(({ status }) => status.kind === "concept");
  return (
    <>
      <main className="twee-kolommen">
        <div>
          {kind === "versturen" ? <TogetherWarnings requests={requests} /> : null}
          <TogetherFields kind={kind} requests={requests} fields={fields} onChange={change} />
          <ToWhom requests={opened} recipients={fields.recipients} onChange={(recipients) => change({ recipients })} />
        </div>
        <div className="oplegger-voorbeeld">
          <MailPreview parcel={parcel} />
          <div className="alleen-afdruk">
            <LetterSheet letter={parcel.letter()} />
          </div>
        </div>
      </main>
      <StickyFooter>
        <StatusLine>{outcome}</StatusLine>
        <Carriers
          words={wordsOf[kind]}
          port={port}
          parcel={parcel}
          onTaken={() => {
            setTaken(true);
            keep();
          }}
        >
          <Button onClick={() => window.print()}>{wordsOf[kind].print}</Button>
        </Carriers>
        {asksStatus ? <MarkSent amount={requests.length} onSent={markSent} /> : null}
      </StickyFooter>
    </>
  );
}

type MarkSentProps = { readonly amount: number; readonly onSent: () => void };

function MarkSent({ amount, onSent }: MarkSentProps) {
  return (
    <div className="rij">
      <p>{sendTexts.sentQuestion(amount)}</p>
      <Button small onClick={onSent}>
        {sendTexts.markSent}
      </Button>
    </div>
  );
}
