import * as z from "zod/mini";

const line = z.string().check(z.maxLength(500));
const day = z.iso.date();

/** A period in which an organisation can change its systems, or from which it can again. */
export const changeWindow = z.readonly(
  z.strictObject({
    from: day,
    /** Last day, or null when it stays open. */
    until: z.nullable(day),
    note: line,
  }),
);
export type ChangeWindow = z.infer<typeof changeWindow>;

/**
 * How to reach an organisation or ministry and what it promises itself. Filled in by the user or by the organisation's
 * policy; the registry holds none, because no public source gives them.
 */
export const contact = z.readonly(
  z.strictObject({
    kind: z.enum(["dienstverlener", "ministerie"]),
    /** Id of the organisation ("uwv") or the ministry ("SZW"). */
    id: line.check(z.minLength(1)),
    email: z.nullable(z.email().check(z.maxLength(254))),
    /** How a request goes, in words: "via het Kamerloket". */
    route: line,
    /** Working days within which it promises a sneltoets, or null. */
    termDays: z.nullable(z.int().check(z.minimum(1), z.maximum(60))),
    windows: z.readonly(z.array(changeWindow).check(z.maxLength(12))),
    /** Where this was found: an address or a name. */
    source: line.check(z.minLength(1)),
    /** The day on which somebody looked. */
    checked: day,
  }),
);
export type Contact = z.infer<typeof contact>;

/** One text for one organisation or ministry. */
export const contactKey = ({ kind, id }: Pick<Contact, "kind" | "id">): string => `${kind}:${id}`;

/** True when nobody looked for more than twelve months; days are `YYYY-MM-DD`. */
export function isStale({ checked }: Pick<Contact, "checked">, today: string): boolean {
  const year = String(Number(today.slice(0, 4)) - 1).padStart(4, "0");
  return checked < `${year}${today.slice(4)}`;
}
