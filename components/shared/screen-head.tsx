import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode } from "react";
import { BackRow } from "./back-row";
import { useHeadingFocus } from "./use-heading-focus";

type ScreenHeadProps = {
  readonly heading: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly children?: ReactNode;
};

/** The top of a screen that one came to from another: the way back, and its name, which takes the focus. */
export function ScreenHead({ heading, backLabel, onBack, children }: ScreenHeadProps) {
  const ref = useHeadingFocus();
  return (
    <header className="verzoek-kop">
      <BackRow label={backLabel} onBack={onBack} />
      <Heading level={1} ref={ref} tabIndex={-1}>
        {heading}
      </Heading>
      {children}
    </header>
  );
}
