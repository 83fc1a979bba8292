import { useState } from "react";
import type { WorkItem } from "@/rules";
import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import type { DevicePort } from "../sidepanel/ports";
import { askTogether } from "./ask-together";
import { askTexts } from "./texts";

type AskTogetherProps = { readonly items: readonly WorkItem[]; readonly device: DevicePort };

/** One mail about the chosen stukken: makes the requests and opens the screen where they leave together. */
export function AskTogether({ items, device }: AskTogetherProps) {
  const [message, setMessage] = useState("");
  const { openAnswers } = device;
  if (openAnswers === undefined) return null;
  const ask = async () => {
    setMessage(askTexts.busy);
    const asked = await askTogether(items, device);
    if (asked.kind === "problem") return setMessage(asked.sentence);
    setMessage(askTexts.made(asked.ids.length, asked.left));
    return openAnswers(`versturen/${asked.ids.map(encodeURIComponent).join("/")}`);
  };
  return (
    <>
      <Button small purpose="primary" onClick={() => void ask()}>
        {askTexts.ask(items.length)}
      </Button>
      <StatusLine>{message}</StatusLine>
    </>
  );
}
