import { defineRule } from "../engine/index.ts";
import { aanwijzingen } from "./sources.ts";

export const delegatie = defineRule({
  id: "delegatie",
  title: "Nog uit te werken regels",
  dimensions: ["J", "T", "I"],
  why: "De uitvoering kan pas bouwen als ook de lagere regels er zijn. Tot die tijd is een oordeel over de uitvoering voorlopig.",
  sources: [aanwijzingen],
  message:
    "De tekst laat regels over aan een besluit, regeling of verordening. Die moeten er zijn voordat u kunt bouwen.",
  question: "Wat moet in de lagere regels staan voordat u kunt beginnen, en hoeveel tijd heeft u daarna nodig?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "bij [of krachtens] algemene (maatregel|maatregelen) van [rijks] bestuur",
      "bij algemene maatregel van rijksbestuur",
      "bij (ministeriële|ministeriele) (regeling|verordening|beschikking)",
      "bij regeling van onze minister",
      "bij [gemeentelijke|provinciale|landsverordening] (verordening|besluit) ..6 (vastgesteld|bepaald|aangewezen|geregeld|gesteld|vast|regels)",
      "(bij|in) [een] verordening",
      "(nadere|nader) regels",
      "regels (gesteld|te stellen|worden gesteld|stellen)",
      "(kan|kunnen) ... regels (stellen|gesteld)",
      "(stelt|stellen) ... regels",
      "bij ministeriële regeling (aangewezen|vast te stellen|te bepalen)",
      "door onze minister (vast te stellen|aan te wijzen|vastgestelde|aangewezen)",
      "(beleidsregels|beleidsregel)",
      "bij koninklijk besluit ..3 (aangewezen|regels|bepaald|vastgesteld)",
      "(krachtens|in) [een] algemene maatregel van [rijks] bestuur",
      "bij [of krachtens] (die|de|deze) (maatregel|regeling) ..3 (wordt|worden|kan|kunnen)",
      "in de *verordening ..4 (regelen|bepalen|bepaald|vaststellen|vastgesteld)",
      "(gedeputeerde staten|provinciale staten|de gemeenteraad|onze minister) (bepaalt|bepalen)",
      "wordt [door onze minister] bij regeling",
      "(vast te stellen|te stellen) regels",
    ],
    dictum: [
      "(ministeriële regeling|algemene maatregel van bestuur|amvb) ... te (stellen|leggen|regelen|bepalen|verankeren)",
    ],
  },
  unless: [
    "in (de|een) algemene maatregel van bestuur bedoeld",
    "bij de algemene maatregel van bestuur",
    "(algemene maatregel van bestuur|ministeriële regeling|verordening|regels|beleidsregels) als bedoeld in",
    "(algemene maatregel van bestuur|ministeriële regeling|verordening|regels|beleidsregels) bedoeld in",
    "in werking ... koninklijk besluit",
    "bij koninklijk besluit te bepalen tijdstip",
    "krachtens deze wet gestelde regels",
  ],
  examples: [
    {
      nieuw: "Bij algemene maatregel van bestuur worden regels gesteld over de hoogte.",
      finds: ["Bij algemene maatregel van bestuur"],
    },
    { nieuw: "Onze Minister kan over het formulier nadere regels stellen.", finds: ["nadere regels stellen"] },
    { nieuw: "De algemene maatregel van bestuur, bedoeld in artikel 3, vervalt dan.", finds: [] },
    { nieuw: "Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.", finds: [] },
    {
      oud: "Bij ministeriële regeling worden regels gesteld",
      nieuw: "Bij algemene maatregel van bestuur worden regels gesteld",
      finds: ["Bij algemene maatregel van bestuur"],
      polarity: "gewijzigd",
    },
  ],
});
