import type { DraftTicks, TickField } from "@/rules";
import { CheckboxGroup, TextField } from "../shared/fields";
import { optionsOf, room } from "./choices";
import { answerTexts } from "./texts";

type TicksProps = {
  readonly field: TickField;
  readonly value: DraftTicks;
  readonly onChange: (value: DraftTicks) => void;
};

/** What can be ticked, with free words beside it; all of it may stay empty. */
export function Ticks({ field: { title, hint, choices }, value, onChange }: TicksProps) {
  return (
    <div className="stapel">
      <CheckboxGroup
        legend={title}
        values={value.keuzen}
        options={optionsOf(choices)}
        onChange={(keuzen) => onChange({ ...value, keuzen })}
      />
      <TextField
        label={answerTexts.ticksExplanation(title)}
        hint={hint}
        maxLength={room.prose}
        value={value.toelichting}
        onChange={(toelichting) => onChange({ ...value, toelichting })}
      />
    </div>
  );
}
