import type { Sentences } from "./index.ts";

export const doelgroepSentences: Sentences = {
  nieuw: [
    "Onder werknemer valt ook de stagiair.",

    "Ook zelfstandigen hebben recht op de uitkering.",
    "Onder de regeling vallen mede grensarbeiders.",
    "De toeslag komt toe aan ouders met een kind jonger dan twaalf jaar.",
    "Dit artikel is mede van toepassing op stiefouders.",
    "De plicht rust niet op kleine ondernemingen.",
    "Personen die in een instelling verblijven, hebben geen aanspraak.",
    "De regeling geldt ook voor mantelzorgers.",
    "Met de ouder wordt gelijkgesteld de pleegouder.",
    "Aanspraak op de toelage heeft de student die uitwonend is.",
    "De bijdrage staat open voor alle gepensioneerden.",
  ],
};
