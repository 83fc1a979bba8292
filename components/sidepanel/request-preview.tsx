import { Heading } from "@nl-design-system-candidate/heading-react";
import { requestSubject, requestMail, type SneltoetsRequest } from "@/rules";
import { requestTexts } from "./request-texts";

/** Exactly the text that leaves the computer, nothing more. */
export function Preview({ request }: { readonly request: SneltoetsRequest }) {
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.preview}</Heading>
      <p className="zacht">{requestTexts.previewHint}</p>
      <div className="voorbeeld">
        <p>
          <strong>{requestTexts.subject}:</strong> {requestSubject(request)}
        </p>
        <pre>{requestMail(request)}</pre>
      </div>
    </section>
  );
}
