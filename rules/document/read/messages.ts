import type { ReadFailure } from "./result.ts";

/** What happened and what the reader can do, in one or two short sentences. Shown as it stands here. */
export const readMessages: Readonly<Record<ReadFailure, string>> = {
  leeg: "Hier staat geen tekst. Kies een ander bestand, of plak de tekst.",
  "te-groot":
    "Dit is te groot om te lezen: meer dan 20 MB, 200 bladzijden of 2 miljoen tekens. Plak het deel waar het om gaat.",
  "geen-document":
    "Hierin staat geen kamerstuk dat we herkennen. Open het amendement of de motie zelf, of plak de tekst.",
  "onbekend-bestand": "Dit soort bestand kunnen we niet lezen. Kies een Word-bestand (.docx) of pdf, of plak de tekst.",
  "oud-word":
    "Dit is een Word-bestand van een oude soort (.doc). Open het in Word en bewaar het als .docx, of plak de tekst.",
  "docx-kapot": "Dit Word-bestand is beschadigd of niet compleet. Download het opnieuw, of plak de tekst.",
  "docx-beveiligd": "Op dit Word-bestand zit een wachtwoord. Bewaar het in Word zonder wachtwoord, of plak de tekst.",
  "pdf-kapot": "Deze pdf is beschadigd of niet compleet. Download hem opnieuw, of plak de tekst.",
  "pdf-beveiligd": "Op deze pdf zit een wachtwoord. Bewaar de pdf zonder wachtwoord, of plak de tekst.",
  "pdf-zonder-tekst": "Dit bestand is een gescande pdf zonder tekst. Plak de tekst, of kies het Word-bestand.",
  "xml-kapot": "Dit xml-bestand is beschadigd of niet compleet. Kies de pdf of de webpagina, of plak de tekst.",
  "html-in-plaats-van-bestand":
    "De site gaf een webpagina in plaats van het bestand. Open het stuk op de site en kies het bestand daar, of plak de tekst.",
  "niet-gevonden":
    "Dit stuk staat (nog) niet op de site. Nieuwe stukken staan er meestal na een dag; kies nu het bestand of plak de tekst.",
  offline: "Er is geen verbinding met internet. Probeer het straks opnieuw, of plak de tekst.",
  "site-weigert": "De site geeft het stuk nu niet. Wacht een paar minuten en probeer het opnieuw, of plak de tekst.",
  "andere-site":
    "De site stuurt dit adres door naar een andere site, en daar leest Sneltoets niet vanzelf. Open het stuk daar, of plak de tekst.",
  "geen-tekst-op-pagina":
    "Op deze pagina staat geen tekst van een amendement of motie. Kies het bestand, of plak de tekst.",
  "pagina-antwoordt-niet":
    "Deze pagina was al open toen Sneltoets werd geïnstalleerd of bijgewerkt. Lees de tekst op de pagina opnieuw, of plak de tekst.",
  "lijst-te-lang":
    "De lijst gaat nog verder. Sneltoets leest hooguit 20 pagina's of 2.000 stukken tegelijk: open deze pagina en ga daar verder.",
  "niet-toegestaan": "Uw organisatie laat Sneltoets deze site niet lezen. Plak de tekst, of vraag het uw beheerder.",
};

export function readFailureMessage(reason: ReadFailure): string {
  return readMessages[reason];
}
