import { useState } from "react";
import type { Check } from "@/rules";
import { Button } from "../shared/button";
import { Notice, StatusLine } from "../shared/notice";
import type { DevicePort } from "./ports";
import { recognitionReport, unrecognised } from "./reading-report";
import type { Subject } from "./subject";
import { footerTexts, stateTexts } from "./texts";

type RecognitionNoticeProps = {
  readonly subject: Subject;
  readonly check: Check;
  readonly copy: DevicePort["copy"];
  readonly onDraft: () => void;
};

/** The page is not as expected, so the site may have changed: says what is missing, and offers two ways on. */
export function RecognitionNotice({ subject, check, copy, onDraft }: RecognitionNoticeProps) {
  const [reported, setReported] = useState("");
  const missing = unrecognised(check);
  if (missing.length === 0) return null;
  const report = () => {
    copy(recognitionReport(subject, check)).then(
      () => setReported(stateTexts.reported),
      () => setReported(footerTexts.copyFailed),
    );
  };
  return (
    <div className="berichten">
      <Notice tone="let-op" title={stateTexts.unrecognisedTitle}>
        <p>{stateTexts.unrecognised(missing.join(" en "))}</p>
        <div className="rij">
          <Button small onClick={onDraft}>
            {stateTexts.paste}
          </Button>
          <Button small onClick={report}>
            {stateTexts.report}
          </Button>
        </div>
        <StatusLine>{reported}</StatusLine>
      </Notice>
    </div>
  );
}
