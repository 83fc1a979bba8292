import { Heading } from "@nl-design-system-candidate/heading-react";
import { dueOf, type AnswerDraft, type SneltoetsAnswer, type SneltoetsRequest } from "@/rules";
import { useState } from "react";
import { Button } from "../shared/button";
import { Select } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import { assignmentTexts } from "./assignment-texts";
import { pageTexts } from "./page-texts";
import { RequestLine } from "./request-line";
import type { Place } from "./use-place";
import { useSelected } from "./use-selected";

type ReceivedProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly drafts: readonly AnswerDraft[];
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly go: (place: Place) => void;
};

/** The requests from elsewhere, the soonest term first; several can be passed on together. */
export function ReceivedRequests({ requests, drafts, answers, today, go }: ReceivedProps) {
  const received = requests
    .filter(({ receivedAt }) => receivedAt !== null)
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const { shown, names, filter } = useAssigned(received);
  const { selected, select } = useSelected(shown);
  return (
    <section className="pagina-deel">
      <Heading level={2}>{pageTexts.received}</Heading>
      {received.length === 0 ? <p>{pageTexts.noReceived}</p> : null}
      {filter}
      <ul className="lijst stapel">
        {shown.map((request) => (
          <RequestLine
            key={request.id}
            request={request}
            draft={drafts.find((draft) => draft.request.id === request.id)}
            answers={answers}
            names={names}
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

const everybody = "";
// A name never begins with a space.
const nobody = " ";

/** Those of one colleague, or all; and the field to choose that, once anything is assigned. */
function useAssigned(received: readonly SneltoetsRequest[]) {
  const [chosen, setChosen] = useState(everybody);
  const names = [...new Set(received.map(({ assignedTo }) => assignedTo))].filter((name) => name !== "").toSorted();
  // Whose last request went to another is no longer in the list.
  const of = chosen === nobody || names.includes(chosen) ? chosen : everybody;
  const assignedTo = (who: string) => received.filter((request) => request.assignedTo === who.trim());
  const shown = of === everybody ? received : assignedTo(of);
  const options = [
    { value: everybody, label: assignmentTexts.everybody(received.length) },
    { value: nobody, label: assignmentTexts.nobody(assignedTo(nobody).length) },
    ...names.map((name) => ({ value: name, label: assignmentTexts.one(name, assignedTo(name).length) })),
  ];
  const filter =
    names.length === 0 ? null : (
      <div className="toegewezen-aan">
        <Select label={assignmentTexts.show} value={of} options={options} onChange={setChosen} />
        <StatusLine>{of === everybody ? "" : assignmentTexts.shown(shown.length, received.length)}</StatusLine>
      </div>
    );
  return { shown, names, filter };
}
