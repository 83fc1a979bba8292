import { longest, type Choice } from "@/rules";
import type { Option } from "../shared/fields";

/** The choices of the model as options of a field. */
export function optionsOf<Id extends string>(choices: readonly Choice<Id>[]): readonly Option<Id>[] {
  return choices.map(({ id, title, meaning }) => ({ value: id, label: title, hint: meaning }));
}

/** Longest texts that fit the model, in characters. */
export const room = longest;

/** The element that holds a field, so that "dit ontbreekt nog" can lead to it. */
export const fieldId = (field: string): string => `veld-${field.replaceAll(".", "-")}`;
