import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode } from "react";

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <span className="veld-hulp" id={id}>
      {children}
    </span>
  );
}

const describedBy = (id: string, hint: string | undefined) => (hint === undefined ? {} : { "aria-describedby": id });

type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "search" | "date";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
};

/** One line of text with its label above it and, when given, a hint between the two. */
export function TextField({ label, hint, value, onChange, type = "text", autoComplete = "off" }: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hulp`;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <Hint id={hintId}>{hint}</Hint>}
      <input
        {...describedBy(hintId, hint)}
        id={id}
        className="invoer"
        type={type}
        value={value}
        autoComplete={autoComplete}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

type TextAreaProps = FieldProps & { readonly rows?: number; readonly placeholder?: string };

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({ label, hint, value, onChange, rows = 3, placeholder }: TextAreaProps) {
  const id = useId();
  const hintId = `${id}-hulp`;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <Hint id={hintId}>{hint}</Hint>}
      <textarea
        {...describedBy(hintId, hint)}
        id={id}
        className="invoer"
        rows={rows}
        value={value}
        spellCheck={false}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string };

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

/** A list of which one is chosen. */
export function Select<Value extends string>({ label, value, options, onChange }: SelectProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="invoer" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  const id = useId();
  const hintId = `${id}-hulp`;
  return (
    <div className="keuze">
      <input
        {...describedBy(hintId, hint)}
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <Hint id={hintId}>{hint}</Hint>}
    </div>
  );
}

type RadioGroupProps<Value extends string> = {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

/** A few choices that all stay visible, of which one holds. */
export function RadioGroup<Value extends string>({ legend, value, options, onChange }: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className="veldgroep">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div className="keuze" key={option.value}>
          <input
            {...describedBy(`${id}-${option.value}-hulp`, option.hint)}
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint === undefined ? null : <Hint id={`${id}-${option.value}-hulp`}>{option.hint}</Hint>}
        </div>
      ))}
    </fieldset>
  );
}
