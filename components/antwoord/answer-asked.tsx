import { Heading } from "@nl-design-system-candidate/heading-react";
import { deadlineFor, documentTitle, type SneltoetsRequest } from "@/rules";
import type { Stuk } from "@/storage";
import { ExternalLink } from "../shared/external-link";
import { keyed } from "../shared/keyed";
import { answerTexts } from "./texts";

type AskedProps = {
  readonly request: SneltoetsRequest;
  /** The stuk that the answer is about, as it was last read here; null when it was not. */
  readonly text: Stuk | null;
};

/** What is asked and about which words: the first thing to read. */
export function Asked({ request, text }: AskedProps) {
  const { stuk, askedOn, aim, questions, signals } = request;
  const asked = questions.filter((question) => question.text.trim() !== "");
  return (
    <section className="deel gevraagd" aria-label={answerTexts.asked}>
      <p className="over-stuk">{documentTitle(stuk)}</p>
      {stuk.title === null ? null : <p>{stuk.title}</p>}
      <p className="zacht">{senderLine(request)}</p>
      <p>{deadlineFor({ ...request, from: askedOn }).sentence}</p>
      {aim.trim() === "" ? null : (
        <>
          <Heading level={2}>{answerTexts.aim}</Heading>
          <p className="eigen-regels">{aim}</p>
        </>
      )}
      {asked.length === 0 ? null : (
        <>
          <Heading level={2}>{answerTexts.questionsAsked}</Heading>
          <ol className="genummerd">
            {asked.map((question) => (
              <li key={question.id}>{question.text}</li>
            ))}
          </ol>
        </>
      )}
      {signals.length === 0 ? null : <Passages request={request} />}
      {text === null ? null : (
        <details className="vouw">
          <summary>{answerTexts.wholeText}</summary>
          <p className="gelezen-tekst">{text.text}</p>
        </details>
      )}
      {stuk.url === null ? null : (
        <p>
          <ExternalLink href={stuk.url}>{answerTexts.toPage}</ExternalLink>
        </p>
      )}
    </section>
  );
}

function Passages({ request: { signals } }: { readonly request: SneltoetsRequest }) {
  return (
    <>
      <Heading level={2}>{answerTexts.passages}</Heading>
      <ul className="lijst stapel">
        {keyed(signals, ({ rule, quote }) => `${rule} ${quote}`).map(({ key, item: signal }) => (
          <li key={key} className="passage">
            <q>{signal.quote}</q>
            <p className="zacht">
              {signal.title}
              {signal.place === "" ? "" : ` · ${signal.place}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function senderLine({ requester, ministry, route }: SneltoetsRequest): string {
  const who = [requester.name, requester.role, requester.organisation].filter((part) => part.trim() !== "");
  const via = route === "departement" && ministry !== null ? ` · via ${ministry}` : "";
  return answerTexts.askedBy(who.length === 0 ? answerTexts.unknownRequester : who.join(", ")) + via;
}
