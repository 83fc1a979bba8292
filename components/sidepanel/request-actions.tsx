import {
  mailtoFor,
  requestFile,
  requestFormats,
  requestText,
  requestSubject,
  type RequestFormat,
  type SneltoetsRequest,
} from "@/rules";
import { useState } from "react";
import { Button } from "../shared/button";
import { CopyIcon, DownloadIcon, MailIcon } from "../shared/icons";
import { Menu } from "../shared/menu";
import { StatusLine } from "../shared/notice";
import type { DevicePort } from "./ports";
import { requestTexts } from "./request-texts";

type ActionsProps = {
  readonly request: SneltoetsRequest;
  /** Mail addresses, when known. */
  readonly to: readonly string[];
  readonly device: Pick<DevicePort, "copy" | "openMail" | "download">;
  /** Called once the text has left the panel, so that the status can be asked. */
  readonly onTaken: () => void;
};

/** The three ways to take the request along; each says afterwards that nothing was sent. */
export function RequestActions({ request, to, device, onTaken }: ActionsProps) {
  const [outcome, setOutcome] = useState("");
  const attempt = (action: Promise<string>, failure: string) => {
    action.then(
      (message) => {
        onTaken();
        return setOutcome(message);
      },
      () => setOutcome(failure),
    );
  };
  return (
    <footer className="voet">
      <StatusLine>{outcome}</StatusLine>
      <div className="voet-knoppen">
        <Button
          purpose="primary"
          icon={<CopyIcon />}
          onClick={() => attempt(copyRequest(request, device), requestTexts.copyFailed)}
        >
          {requestTexts.copy}
        </Button>
        <Button icon={<MailIcon />} onClick={() => attempt(openMail(request, to, device), requestTexts.mailFailed)}>
          {requestTexts.mail}
        </Button>
        <Menu
          label={requestTexts.download}
          icon={<DownloadIcon />}
          purpose="secondary"
          small={false}
          above
          items={requestFormats.map(({ id, title, purpose }) => ({
            label: title,
            hint: purpose,
            onChoose: () => attempt(download(request, id, device), requestTexts.downloadFailed),
          }))}
        />
      </div>
    </footer>
  );
}

async function copyRequest(request: SneltoetsRequest, device: Pick<DevicePort, "copy">): Promise<string> {
  await device.copy(requestText(request));
  return requestTexts.notSent;
}

async function openMail(
  request: SneltoetsRequest,
  to: readonly string[],
  device: Pick<DevicePort, "copy" | "openMail">,
): Promise<string> {
  const text = requestText(request);
  const mail = mailtoFor({ subject: requestSubject(request), text, to });
  if (!mail.withinLimit) await device.copy(text);
  await device.openMail(mail.url);
  return mail.withinLimit ? requestTexts.mailOpened : requestTexts.mailTooLong;
}

async function download(
  request: SneltoetsRequest,
  format: RequestFormat,
  device: Pick<DevicePort, "download">,
): Promise<string> {
  const file = requestFile(request, format);
  await device.download(file);
  return requestTexts.downloaded(file.name);
}
