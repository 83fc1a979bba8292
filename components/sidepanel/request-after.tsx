import { Heading } from "@nl-design-system-candidate/heading-react";
import { copyTexts, type Outdated, type SneltoetsAnswer, type SneltoetsRequest } from "@/rules";
import { useState } from "react";
import { Menu } from "../shared/menu";
import { CopyIcon } from "../shared/icons";
import { StatusLine } from "../shared/notice";
import type { DevicePort } from "./ports";
import { requestAfterTexts } from "./request-after-texts";

type CopyTextsProps = {
  readonly request: SneltoetsRequest;
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
  readonly device: Pick<DevicePort, "copy">;
};

/** Texts for elsewhere: what was asked and answered in the words that a letter, a debate or an invitation needs. */
export function CopyTexts({ request, answers, outdated, device }: CopyTextsProps) {
  const [outcome, setOutcome] = useState("");
  const copy = (title: string, text: string) => {
    device.copy(text).then(
      () => setOutcome(requestAfterTexts.copied(title)),
      () => setOutcome(requestAfterTexts.copyFailed),
    );
  };
  return (
    <section className="deel">
      <Heading level={2}>{requestAfterTexts.texts}</Heading>
      <p className="zacht">{requestAfterTexts.textsHint}</p>
      <div className="rij">
        <Menu
          label={requestAfterTexts.copyText}
          icon={<CopyIcon />}
          purpose="secondary"
          items={copyTexts.map(({ title, purpose, build }) => ({
            label: title,
            hint: purpose,
            onChoose: () => copy(title, build({ request, answers, outdated })),
          }))}
        />
      </div>
      <StatusLine>{outcome}</StatusLine>
    </section>
  );
}
