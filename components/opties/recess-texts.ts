/** All words about recesses on the settings page. */
export const recessTexts = {
  heading: "Recessen van de Tweede Kamer",
  intro: "Een verzoek zegt het als een termijn of stemming in een reces valt. Nieuwe recessen vult u hier in.",
  source: "De recessen staan op de site van de Tweede Kamer",
  none: "Nog niets ingevuld.",
  pasteLabel: "Plak de recessen",
  pasteHint: "Kopieer de lijst van de site en plak haar hier, of typ: kerstreces 18 december 2026 t/m 11 januari 2027.",
  read: "Voeg toe",
  notFound: "Hier staan geen recessen in. Schrijf per regel een reces met twee datums en een jaar.",
  known: "Deze recessen stonden er al.",
  because: {
    "geen-twee-datums": "zonder twee datums",
    "geen-jaar": "zonder jaar",
    "datum-klopt-niet": "met datums die niet bestaan of niet na elkaar komen",
    "lijst-vol": "te veel voor de lijst",
  },
  makeRoom: "Haal eerst oude recessen weg.",
  mend: "Vul aan en voeg opnieuw toe, of haal weg wat geen reces is.",
  added: (amount: number) => (amount === 1 ? "1 reces is toegevoegd." : `${amount} recessen zijn toegevoegd.`),
  period: (first: string, last: string) => `${first} tot en met ${last}`,
  remove: "Haal weg",
  removed: (name: string) => `Weggehaald: ${name}.`,
} as const;
