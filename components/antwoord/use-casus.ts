import {
  casusFile,
  casusFormats,
  casusLetter,
  letterText,
  mailtoFor,
  stayingOf,
  type CasusPart,
  type LeavingPart,
} from "@/rules";
import { useState } from "react";
import type { Parcel } from "../uitwisselen/carriers";
import { casusTexts } from "./casus-texts";

export type Casus = {
  readonly isChosen: (part: CasusPart) => boolean;
  readonly textOf: (part: CasusPart) => string;
  readonly choose: (part: CasusPart, chosen: boolean) => void;
  readonly edit: (part: CasusPart, text: string) => void;
  /** The pieces that leave now. */
  readonly leaving: readonly LeavingPart[];
};

/** What the user chose of these pieces, and how it reads now. */
export function useCasus(parts: readonly CasusPart[]): Casus {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [edited, setEdited] = useState<ReadonlyMap<string, string>>(new Map());
  const isChosen = ({ id, isTelling }: CasusPart) => chosen.get(id) ?? !isTelling;
  const textOf = ({ id, text }: CasusPart) => edited.get(id) ?? text;
  return {
    isChosen,
    textOf,
    choose: ({ id }, on) => setChosen(new Map([...chosen, [id, on]])),
    edit: ({ id }, text) => setEdited(new Map([...edited, [id, text]])),
    leaving: parts
      .filter((part) => isChosen(part) && stayingOf(part, textOf(part)) === null)
      .map((part) => ({ ...part, text: textOf(part) })),
  };
}

/** The case in every form, or a sentence when nothing was chosen. */
export function casusParcel(leaving: readonly LeavingPart[]): Parcel | string {
  if (leaving.length === 0) return casusTexts.nothing;
  const letter = casusLetter(leaving);
  const subject = casusTexts.heading;
  const text = letterText(letter);
  return {
    subject: () => subject,
    text: () => text,
    letter: () => letter,
    mail: () => mailtoFor({ subject, text }),
    files: casusFormats.map((format) => ({
      title: format.title,
      purpose: format.purpose,
      make: () => casusFile(leaving, format),
    })),
  };
}
