import { useRef, useState } from "react";
import type { WorkItem } from "@/rules";
import { useContacts } from "@/storage";
import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import type { DevicePort } from "../sidepanel/ports";
import { answerPlace } from "../uitwisselen/answer-place";
import { askTogether } from "./ask-together";
import { askTexts } from "./texts";

type AskTogetherProps = { readonly items: readonly WorkItem[]; readonly device: DevicePort };

/** One mail about the chosen stukken: makes the requests and opens the screen where they leave together. */
export function AskTogether({ items, device }: AskTogetherProps) {
  const [message, setMessage] = useState("");
  const known = useContacts();
  const running = useRef(false);
  const { openAnswers } = device;
  if (openAnswers === undefined) return null;
  const ask = async () => {
    const contacts = known.kind === "ready" ? known.value.map(({ contact }) => contact) : [];
    setMessage(askTexts.busy);
    const asked = await askTogether(items, contacts, device);
    if (asked.kind === "problem") return setMessage(asked.sentence);
    setMessage(askTexts.made(asked.ids.length, asked.left));
    return openAnswers(answerPlace("versturen", ...asked.ids));
  };
  // Until it is done a second press would make every request again.
  const askOnce = () => {
    if (running.current) return;
    running.current = true;
    ask()
      .catch((error: unknown) => {
        setMessage(askTexts.failed);
        reportError(error);
      })
      .finally(() => {
        running.current = false;
      });
  };
  return (
    <>
      <Button small purpose="primary" onClick={askOnce}>
        {askTexts.ask(items.length)}
      </Button>
      <StatusLine>{message}</StatusLine>
    </>
  );
}
