import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  casusCautions,
  casusLetter,
  casusParts,
  casusRemarks,
  completeAnswer,
  stayingOf,
  type AnswerDraft,
  type Exchanged,
  type CasusPart,
  type SneltoetsAnswer,
  type SneltoetsRequest,
} from "@/rules";
import { useAnswerDrafts, useExchanged, useRequest } from "@/storage";
import { useMemo, useState } from "react";
import { Checkbox, Select, TextArea } from "../shared/fields";
import { Notice, StatusLine } from "../shared/notice";
import type { CarrierPort } from "../shared/ports";
import { ScreenHead } from "../shared/screen-head";
import { StickyFooter } from "../shared/sticky-footer";
import { Carriers } from "../uitwisselen/carriers";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { casusTexts } from "./casus-texts";
import { pageTexts } from "./page-texts";
import { answerTexts } from "./texts";
import { casusParcel, useCasus, type Casus } from "./use-casus";

type CasusScreenProps = {
  readonly requestId: string;
  readonly port: CarrierPort;
  readonly onBack: () => void;
};

/** A request with its answer to share with others, without names: what may tell who it is about is chosen by hand. */
export function CasusScreen({ requestId, port, onBack }: CasusScreenProps) {
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead heading={casusTexts.heading} backLabel={answerTexts.back} onBack={onBack} />
      <Opened requestId={requestId} port={port} />
    </div>
  );
}

function Opened({ requestId, port }: Omit<CasusScreenProps, "onBack">) {
  const request = useRequest(requestId);
  const exchanged = useExchanged();
  const drafts = useAnswerDrafts();
  const failed = [request, exchanged, drafts].find((one) => "sentence" in one);
  if (failed !== undefined && "sentence" in failed) return <Problem sentence={failed.sentence} />;
  if (request.kind !== "ready" || exchanged.kind !== "ready" || drafts.kind !== "ready") return <Loading />;
  const answers = answersTo(requestId, exchanged.value, drafts.value);
  return <Chosen answers={answers} request={request.value} port={port} />;
}

type ChosenProps = Omit<CasusFormProps, "answer"> & { readonly answers: readonly SneltoetsAnswer[] };

function Chosen({ answers, request, port }: ChosenProps) {
  const [chosen, setChosen] = useState("");
  const answer = answers.find(({ id }) => id === chosen) ?? answers[0];
  if (answer === undefined) return <Problem sentence={pageTexts.noAnswers} />;
  return (
    <>
      {answers.length < 2 ? null : (
        <div className="deel">
          <Select
            label={casusTexts.which}
            value={answer.id}
            options={answers.map(({ id, organisation }) => ({ value: id, label: organisation.name }))}
            onChange={setChosen}
          />
        </div>
      )}
      <CasusForm key={answer.id} answer={answer} request={request} port={port} />
    </>
  );
}

function Loading() {
  return (
    <main className="deel" aria-busy="true">
      <StatusLine>{casusTexts.loading}</StatusLine>
    </main>
  );
}

function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <main className="deel">
      <Notice tone="let-op" announced>
        <p>{sentence}</p>
      </Notice>
    </main>
  );
}

/** The received answers, and the one that was written here when it is complete; each once. */
function answersTo(
  requestId: string,
  { answers: received, answeredHere }: Exchanged,
  drafts: readonly AnswerDraft[],
): readonly SneltoetsAnswer[] {
  const written = drafts.flatMap((draft) => {
    if (!answeredHere.has(draft.request.id)) return [];
    const result = completeAnswer(draft, []);
    return result.ok ? [result.answer] : [];
  });
  const all = [...written, ...received].filter(({ request }) => request.id === requestId);
  return [...new Map(all.map((answer) => [answer.id, answer])).values()];
}

type CasusFormProps = {
  readonly answer: SneltoetsAnswer;
  readonly request: SneltoetsRequest | null;
  readonly port: CarrierPort;
};

function CasusForm({ answer, request, port }: CasusFormProps) {
  // Not at every letter: every text is searched for every way to write every name.
  const parts = useMemo(() => casusParts(answer, request), [answer, request]);
  const casus = useCasus(parts);
  return (
    <>
      <main className="twee-kolommen">
        <div>
          <section className="deel">
            <p>{casusTexts.intro}</p>
            <Cautions sentences={casusCautions(answer, request)} />
          </section>
          <TellingParts parts={parts.filter(({ isTelling }) => isTelling)} casus={casus} />
          <SafeParts parts={parts.filter(({ isTelling }) => !isTelling)} casus={casus} />
        </div>
        <CasusPreview leaving={casus.leaving} />
      </main>
      <StickyFooter>
        <Carriers words={casusTexts} port={port} parcel={casusParcel(casus.leaving)} />
      </StickyFooter>
    </>
  );
}

type PartsProps = { readonly parts: readonly CasusPart[]; readonly casus: Casus };

/** What may tell who or what it is about: nothing of it goes unless it is chosen. */
function TellingParts({ parts, casus }: PartsProps) {
  return (
    <section className="deel">
      <Heading level={2}>{casusTexts.telling}</Heading>
      <p className="zacht">{casusTexts.tellingHint}</p>
      {parts.map((part) => (
        <TellingPart key={part.id} part={part} casus={casus} />
      ))}
    </section>
  );
}

/** What tells nothing of the kind: chosen beforehand. */
function SafeParts({ parts, casus }: PartsProps) {
  return (
    <section className="deel">
      <Heading level={2}>{casusTexts.safe}</Heading>
      <p className="zacht">{casusTexts.safeHint}</p>
      {parts.map((part) => (
        <Checkbox
          key={part.id}
          label={`${part.title}: ${part.text}`}
          checked={casus.isChosen(part)}
          onChange={(on) => casus.choose(part, on)}
        />
      ))}
    </section>
  );
}

function CasusPreview({ leaving }: Pick<Casus, "leaving">) {
  return (
    <section className="deel oplegger-voorbeeld">
      <Heading level={2}>{casusTexts.preview}</Heading>
      {leaving.length === 0 ? (
        <p className="zacht">{casusTexts.nothing}</p>
      ) : (
        <LetterSheet letter={casusLetter(leaving)} />
      )}
    </section>
  );
}

/** Why others may not read it yet, before anything leaves. */
function Cautions({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Notice tone="let-op" title={casusTexts.mayItLeave}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** A piece that may tell who or what it is about: read first, then chosen, and changed where needed. */
function TellingPart({ part, casus }: { readonly part: CasusPart; readonly casus: Casus }) {
  const text = casus.textOf(part);
  const staying = stayingOf(part, text);
  const remarks = [...casusRemarks(text), ...(staying === null ? [] : [casusTexts.staying[staying]])];
  return (
    <div className="detail">
      <Checkbox label={part.title} checked={casus.isChosen(part)} onChange={(on) => casus.choose(part, on)} />
      {casus.isChosen(part) ? (
        <TextArea
          label={casusTexts.editLabel(part.title)}
          rows={2}
          value={text}
          onChange={(changed) => casus.edit(part, changed)}
        />
      ) : (
        <p className="eigen-regels zacht casus-tekst">{text}</p>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
