/**
 * Documents of our own, everything invented, from which the files of every kind are made. Whatever the file,
 * a reader must give `canonicalOf(fixture)`.
 */
export type Fixture = {
  readonly kind: "amendement" | "subamendement" | "begrotingsamendement" | "motie";
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
  kind: "amendement",
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
  kind: "motie",
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
  kind: "begrotingsamendement",
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

/** Puts in whole articles of the bill, with instructions of their own on other acts. */
const nieuweArtikelen: Fixture = {
  ...amendement,
  nr: "15",
  heading: "AMENDEMENT VAN HET LID TERPSTRA-HOLWERDA",
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "I",
    "Na artikel III worden twee artikelen ingevoegd, luidende:",
    "ARTIKEL IIIA",
    "De Wet op de oeververbindingen wordt als volgt gewijzigd:",
    "A",
    "Artikel 5 wordt als volgt gewijzigd:",
    "1. Het tweede lid vervalt.",
    "2. Onder vernummering van het derde lid tot tweede lid wordt een lid toegevoegd, luidende:",
    "3. De Veerdienstautoriteit verstrekt de gegevens die nodig zijn voor de verantwoordingsverplichting, bedoeld in artikel 9, aan de gemeente waar de bewoner staat ingeschreven.",
    "B",
    "Na artikel 8 wordt een artikel ingevoegd, luidende:",
    "Artikel 8a",
    "De veerhouder is verplicht een overtocht die uitvalt ten minste een uur tevoren te melden bij de Veerdienstautoriteit.",
    "ARTIKEL IIIB",
    "In artikel 12 van de Wet op de jaagpaden vervalt «, tenzij het pad onderhouden wordt».",
    "II",
    "Artikel V vervalt.",
    "Toelichting",
    "Dit amendement regelt dat ook de wetten over oeververbindingen en jaagpaden bij de vaarkaart passen.",
  ],
  signatures: ["Terpstra-Holwerda"],
};

const subamendement: Fixture = {
  ...amendement,
  kind: "subamendement",
  nr: "16",
  heading:
    "SUBAMENDEMENT VAN HET LID VAN DEN BRINK OP HET AMENDEMENT VAN HET LID TERPSTRA-HOLWERDA GEDRUKT ONDER NR. 15",
  body: [
    "De ondergetekende stelt het volgende subamendement voor:",
    "I",
    "In onderdeel I wordt in het voorgestelde artikel IIIA, onderdeel B, artikel 8a, «een uur» vervangen door «twee uren».",
    "II",
    "Aan onderdeel II wordt toegevoegd: De veerhouder die de melding niet doet, is een bestuurlijke boete verschuldigd van ten hoogste € 500.",
    "Toelichting",
    "Met een uur hebben reizigers te weinig tijd om een andere overtocht te zoeken.",
  ],
  signatures: ["Van den Brink"],
};

const meerVerzoeken: Fixture = {
  ...motie,
  nr: "32",
  heading: "GEWIJZIGDE MOTIE VAN DE LEDEN OOSTERGETEL EN VAN ’T HEK TER VERVANGING VAN DIE GEDRUKT ONDER NR. 30",
  body: [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "constaterende dat veerdiensten bij storm uitvallen zonder dat reizigers daarvan tijdig weten;",
    "van mening dat een eiland ook bij storm bereikbaar hoort te zijn voor wie zorg nodig heeft;",
    "spreekt uit dat de nachtverbinding voor spoedeisende zorg behouden moet blijven;",
    "verzoekt de regering te regelen dat:",
    "– een bewoner die door storm een afspraak in het ziekenhuis mist, geen eigen bijdrage betaalt;",
    "– de Veerdienstautoriteit uitval ten minste een uur tevoren meldt;",
    "verzoekt tevens de Kamer voor 1 juni 2027 over de uitvoering te informeren,",
    "en gaat over tot de orde van de dag.",
  ],
  signatures: ["Oostergetel", "Van ’t Hek"],
};

export const fixtures = [
  ["amendement", amendement],
  ["amendement with new articles of the bill", nieuweArtikelen],
  ["subamendement", subamendement],
  ["begrotingsamendement", begrotingsamendement],
  ["motie", motie],
  ["motie with several requests", meerVerzoeken],
] as const;

export function dossierOf({ dossier, begrotingshoofdstuk }: Fixture): string {
  return begrotingshoofdstuk === null ? dossier : `${dossier} ${begrotingshoofdstuk}`;
}

/** Every line of the document, from its top to its signatures. */
export function linesOf(fixture: Fixture): readonly string[] {
  return [
    `Vergaderjaar ${fixture.vergaderjaar}`,
    dossierOf(fixture),
    fixture.title,
    `Nr. ${fixture.nr}`,
    fixture.heading,
    `${fixture.dateVerb} ${fixture.date}`,
    ...fixture.body,
    ...fixture.signatures,
  ];
}

/** The one text that every reader must give. */
export const canonicalOf = (fixture: Fixture): string => linesOf(fixture).join("\n");

/** "3. In afwijking …" or "– te bezien …" → number or bullet and words; null for other paragraphs. */
export function numberedParts(paragraph: string): readonly [number: string, words: string] | null {
  const parts = /^(\d{1,2}\.|–) (.*)$/.exec(paragraph);
  return parts === null ? null : [parts[1] ?? "", parts[2] ?? ""];
}
