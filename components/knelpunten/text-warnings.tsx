import { knelpuntWarnings, type KnelpuntFields } from "@/rules";
import { Notice } from "../shared/notice";

type TextWarningsProps = {
  readonly fields: KnelpuntFields;
  /** True while somebody types, so that a screen reader says a new one. */
  readonly announced?: boolean;
};

/** What should not stand in a list that is made to be shared. */
export function TextWarnings({ fields, announced = false }: TextWarningsProps) {
  const warnings = knelpuntWarnings(fields);
  if (warnings.length === 0) return null;
  return (
    <Notice tone="let-op" announced={announced}>
      {warnings.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
