import { strToU8, zipSync } from "fflate";

const encoder = new TextEncoder();

export const empty = new Uint8Array();

export function textFile(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes as a picture or program has them; the same on every run. */
export function binaryNoise(length = 5000): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7919 + (index % 13) * 31) % 256);
}

/** Windows-1252, as old programs save text: not valid UTF-8. */
export function windows1252File(text: string): Uint8Array {
  const others: Readonly<Record<string, number>> = { "–": 0x96, "’": 0x92, "‘": 0x91, "€": 0x80 };
  return Uint8Array.from(Array.from(text), (sign) => others[sign] ?? sign.charCodeAt(0));
}

/** UTF-16 with a byte order mark, as Notepad calls "Unicode". */
export function utf16File(text: string): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code % 256, code >> 8])]);
}

/** An OLE container that holds an entry of this name: "WordDocument" (old Word) or "EncryptedPackage" (a password). */
export function oleFile(entry: string): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...header, ...utf16File(entry).slice(2), ...new Uint8Array(2000)]);
}

/** A Word file with this as its text part. */
export function docxOf(documentXml: string): Uint8Array {
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(documentXml) });
}

/** A small Word file that unpacks to more than any kamerstuk. */
export function zipBomb(): Uint8Array {
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(40_000_000) });
}

/** The same, whose headers say that it is small. */
export function lyingZipBomb(): Uint8Array {
  const bytes = zipBomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === 40_000_000) view.setUint32(at, 1000, true);
  }
  return bytes;
}

export function spreadsheet(): Uint8Array {
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") });
}

/** Each entity is ten times the one before it. */
export const billionLaughs = `<?xml version="1.0"?>
<!DOCTYPE officiele-publicatie [${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("")}<!ENTITY l0 "lach">]>
<officiele-publicatie><kamerstuk><stuk><al>&l9;</al></stuk></kamerstuk></officiele-publicatie>`;

export const externalEntity = `<?xml version="1.0"?>
<!DOCTYPE officiele-publicatie [<!ENTITY bestand SYSTEM "file:///etc/hostname">]>
<officiele-publicatie><kamerstuk><stuk><al>&bestand;</al></stuk></kamerstuk></officiele-publicatie>`;

export const errorPage = `<!DOCTYPE html><html><head><title>404 - Pagina niet gevonden</title></head>
<body><h1>Deze pagina bestaat niet (meer)</h1><p>Controleer het adres of zoek opnieuw.</p></body></html>`;

export const newsPage = `<!DOCTYPE html><html><head><title>Nieuws</title></head>
<body><h1>Nieuws</h1><p>De Kamer, bij monde van haar Voorzitter, opende vandaag een tentoonstelling.</p></body></html>`;

export const letter = [
  "Geachte voorzitter,",
  "Hierbij stuur ik u de toegezegde planning van de vaarkaart.",
  "Hoogachtend,",
  "De Minister van Eilandzaken",
].join("\n");
