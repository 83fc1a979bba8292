import { Heading } from "@nl-design-system-candidate/heading-react";
import { dueOf, type AnswerDraft, type Exchanged, type SneltoetsRequest } from "@/rules";
import { useState } from "react";
import { Select } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import { assignmentTexts } from "./assignment-texts";
import { ForSeveral } from "./for-several";
import { pageTexts } from "./page-texts";
import { RequestLine } from "./request-line";
import type { Place } from "./use-place";
import { useSelected } from "./use-selected";

type ReceivedProps = {
  readonly exchanged: Exchanged;
  readonly drafts: readonly AnswerDraft[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly go: (place: Place) => void;
};

/** The requests from elsewhere, the soonest term first; several can be passed on together. */
export function ReceivedRequests({ exchanged, drafts, today, go }: ReceivedProps) {
  const received = exchanged.requests
    .filter(({ receivedAt }) => receivedAt !== null)
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const { names, lists, current, choose } = useAssigned(received);
  const { selected, select } = useSelected(current.requests);
  return (
    <section className="pagina-deel">
      <Heading level={2}>{pageTexts.received}</Heading>
      {received.length === 0 ? <p>{pageTexts.noReceived}</p> : null}
      {names.length === 0 ? null : (
        <AssignedFilter lists={lists} current={current} amount={received.length} onChange={choose} />
      )}
      {current.requests.length < 2 ? null : <p className="zacht">{pageTexts.receivedHint}</p>}
      <ul className="lijst stapel">
        {current.requests.map((request) => (
          <RequestLine
            key={request.id}
            request={request}
            draft={drafts.find((draft) => draft.request.id === request.id)}
            exchanged={exchanged}
            names={names}
            today={today}
            selected={selected.includes(request.id)}
            onSelect={(on) => select(request.id, on)}
            go={go}
          />
        ))}
      </ul>
      <ForSeveral selected={selected} onPress={() => go({ kind: "doorzetten", requests: selected })}>
        {pageTexts.forwardMany(selected.length)}
      </ForSeveral>
    </section>
  );
}

/** Whose requests one looks at. */
type Whose = "iedereen" | "niemand" | `van ${string}`;

type AssignedList = { readonly whose: Whose; readonly label: string; readonly requests: readonly SneltoetsRequest[] };

/** The lists to choose from: all, those of nobody yet, and those of each colleague. */
function assignedLists(received: readonly SneltoetsRequest[], names: readonly string[]) {
  const assignedTo = (who: string) => received.filter((request) => request.assignedTo === who);
  const all: AssignedList = {
    whose: "iedereen",
    label: assignmentTexts.everybody(received.length),
    requests: received,
  };
  const free = assignedTo("");
  const others: readonly AssignedList[] = [
    { whose: "niemand", label: assignmentTexts.nobody(free.length), requests: free },
    ...names.map((name): AssignedList => {
      const requests = assignedTo(name);
      return { whose: `van ${name}`, label: assignmentTexts.one(name, requests.length), requests };
    }),
  ];
  return { all, others };
}

/** The colleagues who have a request, the lists to choose from, and the one that is shown. */
function useAssigned(received: readonly SneltoetsRequest[]) {
  const [whose, choose] = useState<Whose>("iedereen");
  const names = [...new Set(received.map(({ assignedTo }) => assignedTo))].filter((name) => name !== "").toSorted();
  const { all, others } = assignedLists(received, names);
  // Whose last request went to another is no longer in the list.
  const current = others.find((list) => list.whose === whose) ?? all;
  return { names, lists: [all, ...others], current, choose };
}

type AssignedFilterProps = {
  readonly lists: readonly AssignedList[];
  readonly current: AssignedList;
  readonly amount: number;
  readonly onChange: (whose: Whose) => void;
};

/** The field to choose whose requests are shown. */
function AssignedFilter({ lists, current, amount, onChange }: AssignedFilterProps) {
  return (
    <div className="toegewezen-aan">
      <Select
        label={assignmentTexts.show}
        value={current.whose}
        options={lists.map(({ whose, label }) => ({ value: whose, label }))}
        onChange={onChange}
      />
      <StatusLine>
        {current.whose === "iedereen" ? "" : assignmentTexts.shown(current.requests.length, amount)}
      </StatusLine>
    </div>
  );
}
