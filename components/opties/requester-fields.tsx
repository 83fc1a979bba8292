import type { Requester } from "@/rules";
import { TextField } from "../shared/fields";
import { optionTexts } from "./texts";

type RequesterFieldsProps = { readonly requester: Requester; readonly onChange: (requester: Requester) => void };

/** Name, role, organisation and mail address of who asks. */
export function RequesterFields({ requester, onChange }: RequesterFieldsProps) {
  const change = (part: Partial<Requester>) => onChange({ ...requester, ...part });
  return (
    <div className="stapel">
      <TextField
        label={optionTexts.name}
        autoComplete="name"
        value={requester.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={optionTexts.role}
        autoComplete="organization-title"
        value={requester.role}
        onChange={(role) => change({ role })}
      />
      <TextField
        label={optionTexts.organisation}
        autoComplete="organization"
        value={requester.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <TextField
        label={optionTexts.email}
        type="email"
        autoComplete="email"
        value={requester.email}
        onChange={(email) => change({ email })}
      />
    </div>
  );
}
