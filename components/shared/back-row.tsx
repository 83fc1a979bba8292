import { Button } from "./button";
import { BackIcon } from "./icons";

type BackRowProps = { readonly label: string; readonly onBack: () => void };

/** The way back, at the top of a screen that one came to from another. */
export function BackRow({ label, onBack }: BackRowProps) {
  return (
    <div className="rij">
      <Button purpose="subtle" small className="knop-rand" icon={<BackIcon />} onClick={onBack}>
        {label}
      </Button>
    </div>
  );
}
