// Texts of a wanted size, written by us: an amendment that repeats in other words what real ones do.
const head = `99 310
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers in verband met het vereenvoudigen van de aanvraag
Nr. 8
AMENDEMENT VAN DE LEDEN VAN DER LINDE EN OOSTERHUIS
Ontvangen 14 november 2026
De ondergetekenden stellen het volgende amendement voor:
`;

const instructions = [
  (n: number) => `In artikel I, onderdeel B, wordt na artikel ${n} een artikel ingevoegd, luidende:
Artikel ${n}a
1. In afwijking van artikel ${n}, tweede lid, heeft de mantelzorger die op 1 januari 2027 de leeftijd van 67 jaar heeft bereikt recht op een tegemoetkoming van € ${100 + n} per maand.
2. Het college van burgemeester en wethouders beslist binnen acht weken na ontvangst van de aanvraag.
3. Bij ministeriële regeling worden regels gesteld over de gegevens die bij de aanvraag worden verstrekt.
`,
  (n: number) => `In artikel I, onderdeel D, wordt in artikel ${n}, derde lid, «zes weken» vervangen door: vier weken.
`,
  (
    n: number,
  ) => `Artikel ${n}, zoals dat luidde op de dag voor inwerkingtreding van deze wet, blijft van toepassing op aanvragen die voor dat tijdstip zijn ingediend.
Onder reiskosten wordt in dit artikel mede verstaan de kosten van een deelauto of een leenfiets.
`,
  (n: number) => `Artikel II, onderdeel C, artikel ${n}, vijfde lid, vervalt.
`,
];

const tail = `Toelichting
Met dit amendement willen de indieners bereiken dat mantelzorgers die ver reizen niet afhaken. In afwijking van wat de regering voorstelt, blijft de aanvraag eenvoudig.
Van der Linde
Oosterhuis
`;

/** An amendment of about `bytes` characters; the same size gives the same text. */
export function textOf(bytes: number): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let n = 3; length < bytes; n += 1) {
    const part = instructions[n % instructions.length]?.(n) ?? "";
    parts.push(part);
    length += part.length;
  }
  return [...parts, tail].join("");
}

export const sizes = [2_000, 20_000, 200_000] as const;
