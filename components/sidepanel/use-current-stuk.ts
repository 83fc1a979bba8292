import { useEffect, useState } from "react";
import type { Check, TextIdentity } from "@/rules";
import { textHash } from "@/storage";
import type { Subject } from "./subject";

/** What tells whether an answer is about the text on screen. */
export type CurrentStuk = TextIdentity;

/** The text on screen as a request and an answer name it; the hash comes a moment later. */
export function useCurrentStuk({ key, source }: Subject, { document: { text, facts } }: Check): CurrentStuk {
  const [hashed, setHashed] = useState<{ readonly text: string; readonly hash: string } | null>(null);
  useEffect(() => {
    let waiting = true;
    void textHash(text).then((hash) => (waiting ? setHashed({ text, hash }) : undefined));
    return () => {
      waiting = false;
    };
  }, [text]);
  const { version, replaces, nr, dossier } = facts;
  return { key, source, version, replaces, nr, dossier, textHash: hashed?.text === text ? hashed.hash : null };
}
