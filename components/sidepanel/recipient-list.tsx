import type { ReactNode } from "react";
import type { Recipient } from "@/rules";
import { Button } from "../shared/button";
import { CloseIcon } from "../shared/icons";

type RecipientListProps = {
  readonly recipients: readonly Recipient[];
  /** What the button says that takes one of them off the list. */
  readonly removeLabel: (name: string) => string;
  /** What stands below a name. */
  readonly renderBelow?: (recipient: Recipient) => ReactNode;
  readonly onChange: (recipients: readonly Recipient[]) => void;
};

/** Whom something goes to, each with a way to take them off the list. */
export function RecipientList({ recipients, removeLabel, renderBelow, onChange }: RecipientListProps) {
  return (
    <ul className="lijst weghaal">
      {recipients.map((recipient) => (
        <li key={recipient.id}>
          <span>
            {recipient.name}
            {renderBelow?.(recipient)}
          </span>
          <Button
            small
            iconOnly
            purpose="subtle"
            icon={<CloseIcon />}
            onClick={() => onChange(recipients.filter(({ id }) => id !== recipient.id))}
          >
            {removeLabel(recipient.name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
