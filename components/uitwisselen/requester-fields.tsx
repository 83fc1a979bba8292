import type { Requester } from "@/rules";
import { usePolicy } from "@/storage";
import { TextField } from "../shared/fields";
import { requesterTexts } from "./texts";

const fixed = (isDecided: boolean) => (isDecided ? { readOnly: true, hint: requesterTexts.locked } : {});

type RequesterFieldsProps = { readonly requester: Requester; readonly onChange: (requester: Requester) => void };

/** Name, role, organisation and mail address of who asks; what the organisation decided can be read and not changed. */
export function RequesterFields({ requester, onChange }: RequesterFieldsProps) {
  const { requester: decided } = usePolicy();
  const change = (part: Partial<Requester>) => onChange({ ...requester, ...part });
  return (
    <>
      <TextField
        label={requesterTexts.name}
        autoComplete="name"
        value={requester.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={requesterTexts.role}
        autoComplete="organization-title"
        value={requester.role}
        onChange={(role) => change({ role })}
        {...fixed(decided.role !== undefined)}
      />
      <TextField
        label={requesterTexts.organisation}
        autoComplete="organization"
        value={requester.organisation}
        onChange={(organisation) => change({ organisation })}
        {...fixed(decided.organisation !== undefined)}
      />
      <TextField
        label={requesterTexts.email}
        type="email"
        autoComplete="email"
        value={requester.email}
        onChange={(email) => change({ email })}
      />
    </>
  );
}
