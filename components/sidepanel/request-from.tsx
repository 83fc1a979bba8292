import { Heading } from "@nl-design-system-candidate/heading-react";
import type { Requester } from "@/rules";
import { RequesterFields } from "../uitwisselen/requester-fields";
import { requestTexts } from "./request-texts";

type FromProps = {
  readonly requester: Requester;
  readonly remembered: boolean;
  readonly onChange: (requester: Requester) => void;
};

/** Who asks. */
export function From({ requester, remembered, onChange }: FromProps) {
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.from}</Heading>
      <div className="velden">
        <RequesterFields requester={requester} onChange={onChange} />
      </div>
      <p className="zacht">{remembered ? requestTexts.remembered : requestTexts.notRemembered}</p>
    </section>
  );
}
