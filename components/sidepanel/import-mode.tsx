import { Heading } from "@nl-design-system-candidate/heading-react";
import { BackRow } from "../shared/back-row";
import { Button } from "../shared/button";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { ImportBox } from "../uitwisselen/import-box";
import type { DevicePort } from "./ports";
import { importModeTexts } from "./texts";

type ImportModeProps = { readonly device: DevicePort; readonly onClose: () => void };

/** Reading in a request or an answer beside the page. */
export function ImportMode({ device, onClose }: ImportModeProps) {
  const heading = useHeadingFocus();
  const { openAnswers } = device;
  return (
    <main className="scherm">
      <BackRow label={importModeTexts.back} onBack={onClose} />
      <Heading level={1} ref={heading} tabIndex={-1}>
        {importModeTexts.heading}
      </Heading>
      <ImportBox port={device} />
      {openAnswers === undefined ? null : (
        <div className="rij">
          <Button onClick={() => void openAnswers("")}>{importModeTexts.openAnswers}</Button>
        </div>
      )}
    </main>
  );
}
