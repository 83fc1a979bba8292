import type { Sentences } from "./index.ts";

export const terugvorderingSentences: Sentences = {
  nieuw: [
    "De toeslag wordt ingevorderd bij dwangbevel als bedoeld in artikel 4:114 van de Algemene wet bestuursrecht.",
    "De onverschuldigd betaalde prijs is hoog.",
    "De incasso is gratis.",
    "De dienst kan afzien: af te zien van vorderingen is mogelijk.",
    "De te veel betaalde prijs is hoog.",
    "De inning is gratis.",
    "Het voorschot wordt later vereffend.",
    "De gemeente verhaalt de kosten op de eigenaar.",

    "Het te veel betaalde wordt teruggevorderd.",
    "De inspecteur vordert het bedrag terug.",
    "Hetgeen onverschuldigd is verstrekt, wordt ingehouden op de uitkering.",
    "De schuld vervalt na vijf jaar.",
    "Het college treft met de schuldenaar een betalingsregeling.",
    "De kosten worden verhaald op de veroorzaker.",
    "De uitkering wordt beschouwd als een lening die wordt afgelost.",
    "Van terugbetaling wordt afgezien.",
    "De student betaalt de lening terug.",
    "Er kan beslag worden gelegd.",
    "De vordering wordt niet verder geïnd.",
    "De subsidie wordt met de nog openstaande schuld verrekend.",
    "De betrokkene betaalt het bedrag in termijnen terug.",
    "Het restant wordt na vijftien jaar kwijtgescholden.",
    "De ontvanger ziet af van invordering.",
    "Wat ten onrechte is betaald, kan worden teruggeëist.",
    "Daarover is rente verschuldigd.",
    "De reiziger stort het bedrag terug.",
  ],
  wordings: ["Onverschuldigd betaald.", "Incasso.", "Af te zien van vorderingen.", "Te veel betaald.", "Geïnd."],
  silent: [
    "De reiziger betaalt de rit.",
    "Het bureau wisselt gegevens uit voor de heffing en invordering van belastingen.",
    "Het bureau is belast met het uitbetalen en terugvorderen van giften.",
  ],
};
