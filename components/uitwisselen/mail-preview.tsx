import { Heading } from "@nl-design-system-candidate/heading-react";
import { splitBlock } from "@/rules";
import type { ReactNode } from "react";
import type { Parcel } from "./carriers";
import { previewTexts } from "./texts";

type MailPreviewProps = {
  readonly parcel: Parcel;
  /** Other ways to look at it. */
  readonly children?: ReactNode;
};

/** Exactly the text that leaves the computer, nothing more. */
export function MailPreview({ parcel, children }: MailPreviewProps) {
  const { words, block } = splitBlock(parcel.text());
  return (
    <section className="deel">
      <Heading level={2}>{previewTexts.heading}</Heading>
      <p className="zacht">{previewTexts.hint}</p>
      <div className="voorbeeld">
        <p>
          <strong>{previewTexts.subject}:</strong> {parcel.subject()}
        </p>
        <pre>{words}</pre>
        {block === "" ? null : (
          <details className="vouw">
            <summary>{previewTexts.block}</summary>
            <pre>{block}</pre>
          </details>
        )}
      </div>
      {children}
    </section>
  );
}
