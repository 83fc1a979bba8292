/**
 * Words that several acts define in their own way. Source: Rijksoverheid, begrippen in onder meer Wet inkomstenbelasting,
 * Awir, Participatiewet, AOW and Zorgverzekeringswet, each with its own article for them.
 */
export const overloadedTerms: ReadonlySet<string> = new Set(
  "inkomen partner partners huishouden huishoudens loon woonplaats kind kinderen vermogen werknemer werknemers gezin alleenstaande dienstbetrekking zelfstandige ondernemer".split(
    " ",
  ),
);
