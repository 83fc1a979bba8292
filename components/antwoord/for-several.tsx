import type { ReactNode } from "react";
import { Button } from "../shared/button";

type ForSeveralProps = {
  /** Keys of what is chosen. */
  readonly selected: readonly string[];
  readonly purpose?: "primary" | "secondary";
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** What can be done with several at once; for one, its own line has a button. */
export function ForSeveral({ selected, purpose = "secondary", onPress, children }: ForSeveralProps) {
  if (selected.length < 2) return null;
  return (
    <div className="rij">
      <Button purpose={purpose} onClick={onPress}>
        {children}
      </Button>
    </div>
  );
}
