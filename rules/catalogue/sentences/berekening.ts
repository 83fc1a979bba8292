import type { Sentences } from "./index.ts";

export const berekeningSentences: Sentences = {
  nieuw: [
    "De prijs is evenredig aan de afstand.",
    "De korting wordt in mindering gebracht.",
    "De prijs wordt verminderd met de korting.",
    "De prijs wordt gedeeld door vier.",
    "De kinderprijs is de helft van de ritprijs.",
    "De prijs volgt de staffel.",
    "De prijs wordt per kilometer berekend.",
    "Bij de bepaling van de prijs kijkt de dienst haltes.",
    "De prijs wordt op 4 punten gesteld.",
    "De prijs wordt in dat seizoen gesteld op een lager niveau.",
    "De fiets telt in de zomer mee.",
    "De dienst neemt het gemiddelde van de ritten.",
    "De prijs wordt naar beneden afgerond.",
    "De korting is vastgesteld op een vast deel.",
    "De dienst verdeelt ritten op basis van inwonertal.",
    "De dienst kiest voor differentiatie van ritten.",
    "De korting loopt op tot ten hoogste een vast deel.",
    "Het maximum blijft dan buiten beschouwing.",
  ],
  silent: [
    "De straf wordt om de gevolgen verhoogd met een jaar.",
    "De bepaling van het eerste lid is kort.",
    "Bij verschil van mening beslist de raad.",
  ],
  more: [{ geschrapt: "De prijs wordt berekend.", finds: [] }],
};
