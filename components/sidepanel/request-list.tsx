import { Heading } from "@nl-design-system-candidate/heading-react";
import { deadlineFor, shortDay, statusSentence, type SneltoetsRequest } from "@/rules";
import { Button } from "../shared/button";
import { shortName } from "./short-name";
import { requestListTexts } from "./texts";

type RequestListProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly onOpen: (request: SneltoetsRequest) => void;
};

/** The requests about this document, with who, status and date; an answer's own words stand right below it. */
export function RequestList({ requests, onOpen }: RequestListProps) {
  if (requests.length === 0) return null;
  return (
    <section className="deel verzoeken">
      <Heading level={2}>{requestListTexts.heading}</Heading>
      <ul className="lijst stapel">
        {requests.map((request) => (
          <li key={request.id}>
            <div>
              <p>
                <strong>{namesOf(request)}</strong> · {statusSentence(request)}
              </p>
              <RequestDetail request={request} />
            </div>
            <Button small onClick={() => onOpen(request)}>
              {requestListTexts.open}
              <span className="alleen-voorlezen"> verzoek aan {namesOf(request)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RequestDetail({ request }: { readonly request: SneltoetsRequest }) {
  const { status, askedOn, term, voteDate } = request;
  if (status.kind === "beantwoord" && status.note !== "") return <p className="antwoord">{status.note}</p>;
  if (status.kind !== "verstuurd") return null;
  const { due } = deadlineFor({ from: askedOn, term, voteDate });
  return <p className="zacht">{requestListTexts.due(shortDay(due))}</p>;
}

const namesOf = ({ recipients }: SneltoetsRequest): string =>
  recipients.length === 0 ? requestListTexts.noRecipient : recipients.map(shortName).join(", ");
