import type { ReactNode } from "react";
import type { Strength } from "@/rules";
import { BarsIcon, LighterIcon } from "../shared/icons";

const marks: Readonly<Record<Strength, ReactNode>> = {
  hoog: <BarsIcon filled={3} />,
  middel: <BarsIcon filled={2} />,
  laag: <BarsIcon filled={1} />,
  lichter: <LighterIcon />,
};

/** Strength as a shape: three steps, or an arrow down for what becomes simpler. The word stands elsewhere in the line. */
export const StrengthMark = ({ strength }: { readonly strength: Strength }) => marks[strength];
