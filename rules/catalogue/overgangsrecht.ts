import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { sentenceAround } from "../text/index.ts";
import { askedTransitions, changeover, continuations, transitions, writtenTransitions } from "./lexicon/transitions.ts";
import { aanwijzingen, kaderOvergangsrecht } from "./sources.ts";

export const overgangsrecht = defineRule({
  id: "overgangsrecht",
  title: "Overgangsrecht",
  dimensions: ["T", "I", "S"],
  why: "Bij overgangsrecht lopen oude en nieuwe regels naast elkaar. Zonder einddatum moeten systemen en kennis vaak jaren in de lucht blijven voor een kleine groep.",
  sources: [kaderOvergangsrecht, aanwijzingen],
  message:
    "De tekst laat oud recht doorlopen of geldt alleen voor nieuwe gevallen. Dan lopen twee regimes naast elkaar.",
  question: "Hoe lang en voor hoeveel mensen of bedrijven loopt het oude regime door, en kan er een einddatum komen?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: { overal: transitions, nieuw: writtenTransitions, dictum: askedTransitions },
  unless: [
    "uiterlijk <periode> na ..3 inwerkingtreding ..15 (stelt|stellen|*plan|verslag|regels)",
    "(stelt|stellen|zendt|zenden|legt|brengt) ..6 uiterlijk <periode> na ..3 inwerkingtreding",
    "(blijft|blijven) ..15 niet van toepassing",
    "(zoals|gelijk) ... te luiden",
    "(verslag|evaluatie|evalueert|doeltreffendheid) ... inwerkingtreding",
    "rondom overgangstermijnen",
    "behoudt het recht om",
    "(wordt|worden|moet|moeten|dient|dienen) ..6 (vóór|voor) <datum> ..3 (ingediend|gedaan|overgedragen|aangevraagd|vastgesteld|verzonden|ingeschreven)",
    "(blijft|blijven) ..4 in stand ..2 (na|bij|tijdens)",
    "<datum> van (het|dat|elk|ieder) ..2 (jaar|kalenderjaar|belastingjaar)",
    "(benoemt|benoemen|benoemd|gekozen) ..12 voor de (resterende|verdere|overige) (duur|termijn|periode)",
    "inwerkingtreding ..15 (verslag|rapportage|evaluatie)",
    "(behoudt|behouden) ..4 (recht|aanspraak) op ..6 (loon|salaris|bezoldiging|beloning|vakantie)",
    "(behoudt|behouden) ..4 geldigheid (tot|totdat) ..6 (beslist|beslissing|besluit|besloten|mededeling|uitspraak)",
    "na de (dag|datum) van ..1 (betekening|bekendmaking|verzending|ontvangst|uitreiking|dagtekening|indiening|toezending|mededeling)",
    "blijft bestaan of",
    "in werking op (het|de) (tijdstip|moment|dag|datum) waarop",
    "(die|dat) in werking (treedt|treden) op",
    "(die|dat|welke) (op|per|met ingang van) <datum> in werking (treedt|treden)",
    "inwerkingtreding (daarvan|van een)",
    "<datum> daaraan",
    "(vervalt|vervallen) ..6 op (het|de) (tijdstip|moment|dag|datum) waarop",
    "(zendt|zenden) ..15 na ..3 inwerkingtreding",
    "op <datum> ..8 tot stand",
    "(blijft|blijven) achterwege",
  ],
  stronger: ["(personen|verzekerden|huurders|werknemers|studenten|uitkeringsgerechtigden|ouders)"],
  marks: { doorgaan: continuations, wissel: changeover },
  find: (reading) => [...reading.matches, ...continued(reading)],
  examples: [
    {
      nieuw: "Artikel 8, zoals dat luidde op 31 december 2027, blijft van toepassing op aanvragen van voor die datum.",
      finds: ["luidde"],
    },
    { nieuw: "Deze paragraaf blijft gelden voor wie op die dag een vergunning had.", finds: ["blijft gelden"] },
    {
      dictum: "verzoekt de regering een overgangstermijn van drie jaar in te stellen,",
      finds: ["overgangstermijn van drie jaar"],
    },
    {
      nieuw: "Op dat tijdstip aanhangige bezwaren worden door de raad afgedaan.",
      finds: ["Op dat tijdstip aanhangige bezwaren"],
    },
    { nieuw: "Artikel 6 vindt voor het eerst toepassing op het seizoen 2031.", finds: ["voor het eerst toepassing"] },
    { dictum: "verzoekt de regering deze gids vóór de inwerkingtreding van de wet te verspreiden,", finds: [] },
    { dictum: "verzoekt de regering bestaande projecten beter te begeleiden,", finds: [] },
    { nieuw: "Artikel 4 is van overeenkomstige toepassing.", finds: [] },
    // Burgerlijk Wetboek 7:628: pay that goes on is no old law that goes on.
    { nieuw: "De werknemer behoudt zijn recht op het overeengekomen loon.", finds: [] },
    { nieuw: "De pas behoudt zijn geldigheid tot de dag waarop de beslissing bekend is.", finds: [] },
    {
      nieuw:
        "Onze Minister zendt binnen vijf jaar na de inwerkingtreding van deze wet een verslag aan de Staten-Generaal.",
      finds: [],
    },
    { dictum: "verzoekt de regering te onderzoeken of een overgangsregeling nodig is,", finds: [] },
    {
      oud: "blijft een jaar van toepassing",
      nieuw: "blijft drie jaar van toepassing",
      finds: ["blijft drie jaar van toepassing"],
      polarity: "gewijzigd",
    },
  ],
});

/** "De bond blijft de oude pas gebruiken" goes on with old law; "De gebruiker blijft de woning gebruiken" does not. */
function continued({ tokens, marks }: Reading): readonly Match[] {
  const changes = marks("wissel");
  return marks("doorgaan").filter(({ segment, from, to }) => {
    const [first, end] = sentenceAround(tokens, from, segment.from, segment.to);
    const isBeside = (one: Match): boolean => one.from >= first && one.to <= end && (one.to <= from || one.from >= to);
    return segment.zone === "nieuw" && changes.some(isBeside);
  });
}
