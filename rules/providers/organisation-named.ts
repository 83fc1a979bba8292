import { allProviders } from "./registry.ts";

/** The organisation with this name or abbreviation; its id when it stands in the list of dienstverleners. */
export function organisationNamed(name: string): { readonly id: string | null; readonly name: string } {
  const words = name.trim().toLowerCase();
  const known = allProviders().find((one) =>
    [one.name, one.abbreviation ?? ""].some((own) => own.toLowerCase() === words),
  );
  return { id: words === "" || known === undefined ? null : known.id, name };
}
