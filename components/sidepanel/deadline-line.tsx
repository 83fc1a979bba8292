import { shortDay, type Deadline } from "@/rules";
import { requestTexts } from "./request-texts";

type DeadlineLineProps = {
  /** Day from which the term counts, `YYYY-MM-DD`. */
  readonly askedOn: string;
  readonly today: string;
  readonly deadline: Deadline;
  readonly voteDate: string | null;
};

type Stop = { readonly name: string; readonly day: string };

/** Days from one stop to the next, kept between 1 and 10 so that every label has room. */
function gapBefore(stops: readonly Stop[], index: number): number {
  const [before, here] = [stops[index - 1], stops[index]];
  if (before === undefined || here === undefined) return 0;
  const days = (Date.parse(here.day) - Date.parse(before.day)) / 86_400_000;
  return Math.min(Math.max(days, 1), 10);
}

/** Today, answer and vote as stops on a line, in the order in which they come. */
export function DeadlineLine({ askedOn, today, deadline, voteDate }: DeadlineLineProps) {
  const stops: readonly Stop[] = [
    { name: askedOn === today ? requestTexts.today : requestTexts.asked, day: askedOn },
    { name: requestTexts.answer, day: deadline.due },
    ...(voteDate === null ? [] : [{ name: requestTexts.vote, day: voteDate }]),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
  return (
    <ol className="lijst tijdlijn" aria-label={requestTexts.lineLabel}>
      {stops.map((stop, index) => (
        <li key={stop.name} style={{ flexGrow: gapBefore(stops, index + 1) }}>
          <span className="tijdlijn-naam">{stop.name}</span> <span>{shortDay(stop.day)}</span>
        </li>
      ))}
    </ol>
  );
}
