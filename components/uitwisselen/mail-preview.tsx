import { Heading } from "@nl-design-system-candidate/heading-react";
import type { Parcel } from "./carriers";
import { previewTexts } from "./texts";

/** Exactly the text that leaves the computer, nothing more. */
export function MailPreview({ parcel }: { readonly parcel: Parcel }) {
  return (
    <section className="deel">
      <Heading level={2}>{previewTexts.heading}</Heading>
      <p className="zacht">{previewTexts.hint}</p>
      <div className="voorbeeld">
        <p>
          <strong>{previewTexts.subject}:</strong> {parcel.subject()}
        </p>
        <pre>{parcel.text()}</pre>
      </div>
    </section>
  );
}
