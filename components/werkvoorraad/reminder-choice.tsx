import { useEffect, useState } from "react";
import { useSetting } from "@/storage";
import { Checkbox } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import type { WorkPort } from "./ports";
import { requestsTexts } from "./requests-texts";

type ReminderChoiceProps = { readonly port: Pick<WorkPort, "mayNotify" | "askToNotify"> };

/** Whether terms are told in a notification. The right to do so is asked here, where it is clear what for. */
export function ReminderChoice({ port }: ReminderChoiceProps) {
  const { value: wanted, set } = useSetting("reminders");
  const [allowed, allow] = useAllowed(port);
  const [message, setMessage] = useState("");
  const keep = async (reminders: boolean, said: string) => {
    const result = await set(reminders);
    setMessage(result.kind === "saved" ? said : result.sentence);
  };
  const choose = async (remind: boolean) => {
    if (!remind) return keep(false, requestsTexts.remindOff);
    // First of all: the browser only asks right after the click.
    const isAllowed = await port.askToNotify().catch(() => false);
    allow(isAllowed);
    return isAllowed ? keep(true, requestsTexts.remindOn) : setMessage(requestsTexts.remindRefused);
  };
  return (
    <div className="stapel">
      <Checkbox
        label={requestsTexts.remind}
        hint={requestsTexts.remindHint}
        checked={wanted && allowed}
        onChange={(remind) => void choose(remind)}
      />
      <StatusLine>{message}</StatusLine>
    </div>
  );
}

/** The right may have been taken back in the browser. */
function useAllowed({ mayNotify }: Pick<WorkPort, "mayNotify">) {
  const [allowed, allow] = useState(false);
  useEffect(() => {
    let isHere = true;
    void mayNotify()
      .catch(() => false)
      .then((known) => (isHere ? allow(known) : undefined));
    return () => {
      isHere = false;
    };
  }, [mayNotify]);
  return [allowed, allow] as const;
}
