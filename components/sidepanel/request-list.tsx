import { Heading } from "@nl-design-system-candidate/heading-react";
import { dueOf, shortDay, statusSentence, type SneltoetsRequest } from "@/rules";
import type { Stored } from "@/storage";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import { answerPlace } from "../uitwisselen/answer-place";
import type { DevicePort } from "./ports";
import { shortName } from "./short-name";
import { requestListTexts } from "./texts";

type KeptRequestsProps = {
  readonly requests: Stored<readonly SneltoetsRequest[]>;
  readonly device: Pick<DevicePort, "openAnswers">;
  readonly onOpen: (request: SneltoetsRequest) => void;
};

/** The kept requests about this document, or in one sentence why they cannot be shown. */
export function KeptRequests({ requests, device, onOpen }: KeptRequestsProps) {
  if (requests.kind === "loading") return null;
  if (requests.kind !== "ready") return <StorageNotice sentence={requests.sentence} />;
  return (
    <>
      {requests.unreadable === 0 ? null : <StorageNotice sentence={requestListTexts.unreadable(requests.unreadable)} />}
      {requests.value.length === 0 ? null : <RequestList requests={requests.value} device={device} onOpen={onOpen} />}
    </>
  );
}

function StorageNotice({ sentence }: { readonly sentence: string }) {
  return (
    <div className="berichten">
      <Notice tone="let-op">
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}

type RequestListProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly device: Pick<DevicePort, "openAnswers">;
  readonly onOpen: (request: SneltoetsRequest) => void;
};

/** Each request with who, status and date; an answer's own words stand right below it. */
function RequestList({ requests, device: { openAnswers }, onOpen }: RequestListProps) {
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
            {request.receivedAt !== null && openAnswers !== undefined ? (
              <Button small onClick={() => void openAnswers(answerPlace("antwoord", request.id))}>
                {requestListTexts.answer}
                <span className="alleen-voorlezen"> het verzoek aan {namesOf(request)}</span>
              </Button>
            ) : (
              <Button small onClick={() => onOpen(request)}>
                {requestListTexts.open}
                <span className="alleen-voorlezen"> verzoek aan {namesOf(request)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RequestDetail({ request }: { readonly request: SneltoetsRequest }) {
  const { status } = request;
  if (status.kind === "beantwoord" && status.note !== "") return <p className="antwoord">{status.note}</p>;
  if (status.kind !== "verstuurd") return null;
  return <p className="zacht">{requestListTexts.due(shortDay(dueOf(request)))}</p>;
}

const namesOf = ({ recipients }: SneltoetsRequest): string =>
  recipients.length === 0 ? requestListTexts.noRecipient : recipients.map(shortName).join(", ");
