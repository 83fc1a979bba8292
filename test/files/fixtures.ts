/**
 * Three documents of our own, everything invented, from which the files of every kind are made. Whatever the file,
 * a reader must give `canonicalOf(fixture)`.
 */
export type Fixture = {
  readonly vergaderjaar: string;
  readonly dossier: string;
  /** "VIII" in "99 210 VIII", or null. */
  readonly begrotingshoofdstuk: string | null;
  readonly title: string;
  readonly nr: string;
  readonly heading: string;
  /** Words before the date. */
  readonly dateVerb: "Ontvangen" | "Voorgesteld";
  readonly date: string;
  readonly isoDate: string;
  readonly body: readonly string[];
  readonly signatures: readonly string[];
};

export const amendement: Fixture = {
  vergaderjaar: "2026–2027",
  dossier: "99 210",
  begrotingshoofdstuk: null,
  title:
    "Wijziging van de Wet op de veerdiensten en enkele andere wetten in verband met het vereenvoudigen van de aanvraag van een vaarkaart (Wet vaarkaart 2027)",
  nr: "14",
  heading:
    "GEWIJZIGD AMENDEMENT VAN DE LEDEN TERPSTRA-HOLWERDA EN VAN DEN BRINK TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
  dateVerb: "Ontvangen",
  date: "12 november 2026",
  isoDate: "2026-11-12",
  body: [
    "De ondergetekenden stellen het volgende amendement voor:",
    "I",
    "In artikel I, onderdeel B, wordt in artikel 7a, eerste lid, «binnen vier weken» vervangen door «binnen tien werkdagen».",
    "II",
    "Aan artikel I, onderdeel C, artikel 8, worden twee leden toegevoegd, luidende:",
    "3. In afwijking van het eerste lid heeft een bewoner van een eiland zonder vaste oeververbinding recht op een vaarkaart zonder aanvraag, tenzij hij daarvan schriftelijk afziet.",
    "4. De waarde- en premieontwikkeling van de vaarkaart wordt jaarlijks vastgesteld door de Veerdienstautoriteit.",
    "Toelichting",
    "Dit amendement regelt dat eilandbewoners hun vaarkaart zonder aanvraag krijgen. De indieners kiezen bewust voor een vaste termijn van tien werkdagen, omdat de kaart anders na het begin van het seizoen komt.",
    "Door de verantwoordingsverplichting bij de EU-subsidie te laten vervallen hoeft de Veerdienstautoriteit geen tweede administratie te voeren.",
    "De vaarkaart blijft drie jaar geldig. Wie verhuist naar een plaats met een vaste oeververbinding, behoudt de kaart tot het einde van dat tijdvak, zodat niemand halverwege het seizoen opnieuw hoeft te betalen voor dezelfde overtocht.",
    "De indieners verwachten dat dit de loketten van de veerdiensten ontlast, omdat de meeste aanvragen nu in dezelfde twee weken van het voorjaar binnenkomen en daarna met de hand worden beoordeeld.",
  ],
  signatures: ["Terpstra-Holwerda", "Van den Brink"],
};

export const motie: Fixture = {
  vergaderjaar: "2026–2027",
  dossier: "99 300",
  begrotingshoofdstuk: "XIX",
  title: "Vaststelling van de begrotingsstaten van het Ministerie van Eilandzaken (XIX) voor het jaar 2027",
  nr: "31",
  heading: "MOTIE VAN HET LID OOSTERGETEL C.S.",
  dateVerb: "Voorgesteld",
  date: "24 november 2026",
  isoDate: "2026-11-24",
  body: [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "constaterende dat de aanvraag van een vaarkaart nu gemiddeld elf weken duurt;",
    "overwegende dat eilandbewoners in die tijd de volle prijs betalen en dat terugbetaling achteraf veel werk vraagt van de Veerdienstautoriteit;",
    "verzoekt de regering:",
    "– te bezien hoe de aanvraag binnen drie weken kan worden afgehandeld;",
    "– de Kamer daarover voor 1 maart 2027 te informeren,",
    "en gaat over tot de orde van de dag.",
  ],
  signatures: ["Oostergetel", "De Wit-Zijlstra", "Van ’t Hek"],
};

export const begrotingsamendement: Fixture = {
  vergaderjaar: "2026–2027",
  dossier: "99 300",
  begrotingshoofdstuk: "XIX",
  title: "Vaststelling van de begrotingsstaten van het Ministerie van Eilandzaken (XIX) voor het jaar 2027",
  nr: "18",
  heading: "AMENDEMENT VAN HET LID TERPSTRA-HOLWERDA",
  dateVerb: "Ontvangen",
  date: "3 november 2026",
  isoDate: "2026-11-03",
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "I",
    "In de departementale begrotingsstaat worden in artikel 3 Veerverbindingen het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 3.800 (x € 1.000).",
    "II",
    "In de departementale begrotingsstaat worden in artikel 7 Nog onverdeeld het verplichtingenbedrag en het uitgavenbedrag verlaagd met € 3.800 (x € 1.000).",
    "Toelichting",
    "Dit amendement stelt € 3,8 miljoen beschikbaar voor een vaste nachtverbinding met de bewoonde eilanden, uit te voeren door de Veerdienstautoriteit.",
  ],
  signatures: ["Terpstra-Holwerda"],
};

export const fixtures = [
  ["amendement", amendement],
  ["begrotingsamendement", begrotingsamendement],
  ["motie", motie],
] as const;

export function dossierOf({ dossier, begrotingshoofdstuk }: Fixture): string {
  return begrotingshoofdstuk === null ? dossier : `${dossier} ${begrotingshoofdstuk}`;
}

/** The one text that every reader must give. */
export function canonicalOf(fixture: Fixture): string {
  return [
    `Vergaderjaar ${fixture.vergaderjaar}`,
    dossierOf(fixture),
    fixture.title,
    `Nr. ${fixture.nr}`,
    fixture.heading,
    `${fixture.dateVerb} ${fixture.date}`,
    ...fixture.body,
    ...fixture.signatures,
  ].join("\n");
}

/** "3. In afwijking …" or "– te bezien …" → number or bullet and words; null for other paragraphs. */
export function numberedParts(paragraph: string): readonly [number: string, words: string] | null {
  const parts = /^(\d{1,2}\.|–) (.*)$/.exec(paragraph);
  return parts === null ? null : [parts[1] ?? "", parts[2] ?? ""];
}
