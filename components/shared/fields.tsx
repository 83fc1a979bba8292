import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode, type Ref } from "react";

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Most characters that fit what is kept. */
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
};

function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <span className="veld-hulp" id={id}>
      {children}
    </span>
  );
}

const longest = (maxLength: number | undefined) => (maxLength === undefined ? {} : { maxLength });
const describedBy = (id: string, hint: string | undefined) => (hint === undefined ? {} : { "aria-describedby": id });

type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "search" | "date";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly readOnly?: boolean;
  /** Values to choose from; anything else can be typed too. */
  readonly suggestions?: readonly string[];
  readonly onEscape?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One line of text with its label above it and, when given, a hint between the two. */
export function TextField({
  label,
  hint,
  value,
  maxLength,
  onChange,
  type = "text",
  autoComplete = "off",
  readOnly = false,
  suggestions,
  onEscape,
  ref,
}: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hulp`;
  const listId = `${id}-lijst`;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <Hint id={hintId}>{hint}</Hint>}
      <input
        {...describedBy(hintId, hint)}
        {...longest(maxLength)}
        {...(suggestions === undefined ? {} : { list: listId })}
        ref={ref}
        id={id}
        className="invoer"
        type={type}
        value={value}
        autoComplete={autoComplete}
        readOnly={readOnly}
        onKeyDown={(event) => (event.key === "Escape" ? onEscape?.() : undefined)}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions === undefined ? null : <Suggestions id={listId} values={suggestions} />}
    </div>
  );
}

function Suggestions({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </datalist>
  );
}

type TextAreaProps = FieldProps & { readonly rows?: number; readonly placeholder?: string };

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({ label, hint, value, maxLength, onChange, rows = 3, placeholder }: TextAreaProps) {
  const id = useId();
  const hintId = `${id}-hulp`;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <Hint id={hintId}>{hint}</Hint>}
      <textarea
        {...describedBy(hintId, hint)}
        {...longest(maxLength)}
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

type CheckboxGroupProps<Value extends string> = {
  readonly legend: string;
  /** Those that hold, in the order of the options. */
  readonly values: readonly Value[];
  readonly options: readonly Option<Value>[];
  readonly onChange: (values: readonly Value[]) => void;
};

/** A few choices beside each other, of which any number holds. */
export function CheckboxGroup<Value extends string>({ legend, values, options, onChange }: CheckboxGroupProps<Value>) {
  const change = (value: Value, checked: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? checked : values.includes(one))));
  return (
    <fieldset className="veldgroep veldgroep-rij">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <Checkbox
          key={value}
          label={label}
          {...(hint === undefined ? {} : { hint })}
          checked={values.includes(value)}
          onChange={(checked) => change(value, checked)}
        />
      ))}
    </fieldset>
  );
}

type RadioGroupProps<Value extends string> = {
  readonly legend: string;
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  /** "kaarten" gives each choice a frame; "rij" puts short choices beside each other. */
  readonly look?: "lijst" | "kaarten" | "rij";
  /** `byPointer` is false for arrow keys: then the reader is still moving through the choices. */
  readonly onChange: (value: Value, byPointer: boolean) => void;
  readonly onEnter?: () => void;
};

/** A few choices that all stay visible, of which at most one holds. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, value, options, look = "lijst", onChange, onEnter } = props;
  const id = useId();
  return (
    <fieldset className={`veldgroep veldgroep-${look}`}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div className="keuze" key={option.value}>
          <input
            {...describedBy(`${id}-${option.value}-hulp`, option.hint)}
            id={`${id}-${option.value}`}
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={(event) => onChange(option.value, isByPointer(event.nativeEvent))}
            onKeyDown={(event) => {
              if (event.key === "Enter") onEnter?.();
            }}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint === undefined ? null : <Hint id={`${id}-${option.value}-hulp`}>{option.hint}</Hint>}
        </div>
      ))}
    </fieldset>
  );
}

// React changes a radio button on its click; a click that the keyboard makes counts no presses.
const isByPointer = (event: Event): boolean => event instanceof UIEvent && event.detail > 0;
