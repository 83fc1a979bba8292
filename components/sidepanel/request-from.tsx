import { Heading } from "@nl-design-system-candidate/heading-react";
import type { Requester } from "@/rules";
import { TextField } from "../shared/fields";
import { requestTexts } from "./request-texts";

type FromProps = {
  readonly requester: Requester;
  readonly remembered: boolean;
  readonly onChange: (requester: Requester) => void;
};

/** Who asks. */
export function From({ requester, remembered, onChange }: FromProps) {
  const change = (part: Partial<Requester>) => onChange({ ...requester, ...part });
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.from}</Heading>
      <div className="velden">
        <TextField
          label={requestTexts.name}
          autoComplete="name"
          value={requester.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={requestTexts.role}
          autoComplete="organization-title"
          value={requester.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          label={requestTexts.organisation}
          autoComplete="organization"
          value={requester.organisation}
          onChange={(organisation) => change({ organisation })}
        />
        <TextField
          label={requestTexts.email}
          type="email"
          autoComplete="email"
          value={requester.email}
          onChange={(email) => change({ email })}
        />
      </div>
      <p className="zacht">{remembered ? requestTexts.remembered : requestTexts.notRemembered}</p>
    </section>
  );
}
