import { workStatuses, type WorkStatus } from "@/rules";
import { statusNames } from "./texts";

type StatusSelectProps = {
  readonly label: string;
  readonly value: WorkStatus;
  readonly onChange: (status: WorkStatus) => void;
};

/** The status of one stuk in a line of the table. */
export function StatusSelect({ label, value, onChange }: StatusSelectProps) {
  const choose = (chosen: string) => {
    const status = workStatuses.find((one) => one === chosen);
    if (status !== undefined) onChange(status);
  };
  return (
    <select
      className="invoer invoer-klein"
      aria-label={label}
      value={value}
      onChange={({ target }) => choose(target.value)}
    >
      {workStatuses.map((status) => (
        <option key={status} value={status}>
          {statusNames[status]}
        </option>
      ))}
    </select>
  );
}
