import { Heading } from "@nl-design-system-candidate/heading-react";
import { deadlineFor, type RequestChanges, type SneltoetsRequest } from "@/rules";
import { RadioGroup, TextField } from "../shared/fields";
import { DeadlineLine } from "./deadline-line";
import { requestTexts, termOptions } from "./request-texts";

type WhenProps = {
  readonly request: SneltoetsRequest;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onChange: (changes: RequestChanges) => void;
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Term and vote, and what follows from them: drawn and in words. */
export function When({ request, today, onChange }: WhenProps) {
  const { askedOn, term, voteDate } = request;
  const deadline = deadlineFor({ from: askedOn, term, voteDate });
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.when}</Heading>
      <RadioGroup
        legend={requestTexts.term}
        value={term}
        options={termOptions}
        onChange={(chosen) => onChange({ term: chosen })}
      />
      <TextField
        label={requestTexts.voteDate}
        hint={requestTexts.voteDateHint}
        type="date"
        value={voteDate ?? ""}
        onChange={(day) => onChange({ voteDate: isDay(day) ? day : null })}
      />
      <DeadlineLine askedOn={askedOn} today={today} deadline={deadline} voteDate={voteDate} />
      <p>{deadline.sentence}</p>
    </section>
  );
}
