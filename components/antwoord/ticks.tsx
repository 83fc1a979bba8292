import type { DraftTicks, TickField } from "@/rules";
import { CheckboxGroup, TextField } from "../shared/fields";
import { room } from "./choices";

type TicksProps = {
  readonly field: TickField;
  readonly value: DraftTicks;
  readonly onChange: (value: DraftTicks) => void;
};

/** What can be ticked, with free words beside it; all of it may stay empty. */
export function Ticks({ field: { title, words, hint, choices }, value, onChange }: TicksProps) {
  return (
    <div className="stapel">
      <CheckboxGroup
        legend={title}
        values={value.keuzen}
        options={choices.map(({ id, title: label }) => ({ value: id, label }))}
        onChange={(keuzen) => onChange({ ...value, keuzen })}
      />
      <TextField
        label={words}
        hint={hint}
        maxLength={room.prose}
        value={value.toelichting}
        onChange={(toelichting) => onChange({ ...value, toelichting })}
      />
    </div>
  );
}
