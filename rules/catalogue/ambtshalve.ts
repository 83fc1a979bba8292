import { defineRule } from "../engine/index.ts";
import { doenvermogentoets, schrijfwijzerUitvoering } from "./sources.ts";

export const ambtshalve = defineRule({
  id: "ambtshalve",
  title: "Zonder aanvraag",
  dimensions: ["I", "G", "B"],
  why: "Toekennen zonder aanvraag scheelt mensen werk. De uitvoering heeft dan wel alle gegevens en een grondslag nodig.",
  sources: [schrijfwijzerUitvoering, doenvermogentoets],
  message: "De tekst kent iets toe zonder aanvraag. Dat is lichter voor mensen en vraagt gegevens van de uitvoering.",
  question: "Zijn alle gegevens en de grondslag aanwezig om zonder aanvraag te beslissen?",
  otherSide:
    "Lichter voor mensen, want zij hoeven niets aan te vragen; zwaarder voor de uitvoering, want die moet alle gegevens al hebben.",
  strength: "middel",
  phrases: {
    nieuw: [
      "(automatisch|automatische|vanzelf|stilzwijgend)",
      "(aanvraag|verzoek) blijft achterwege",
      "op (basis|grond) van ..4 (bekende|beschikbare) gegevens",
      "van rechtswege ..3 (verlengd|toegekend|in|verleend|voortgezet)",
      "(gaat|gaan|wordt|worden) ..3 van rechtswege ..2 (in|verlengd|toegekend|voortgezet)",
      "(niet|niets|geen) ..3 (gevraagd|aangevraagd|verzocht) ..2 (heeft|hebben|wordt|ontvangt|ontvangen)",
      "(niets|niet) heeft (gevraagd|aangevraagd|verzocht)",
    ],
    overal: [
      "ambtshalve",
      "uit eigen beweging",
      "(automatisch|automatische) ..4 (toegekend|toekenning|uitbetaald|uitgekeerd|verlengd|verlenging|toe te kennen|uit te keren|uit te betalen|ingeschreven|verstrekt)",
      "(proactief|proactieve) ..4 (toekenning|toegekend|toe te kennen|uit te keren|dienstverlening)",
      "zonder dat ..4 aanvraag",
      "zonder aanvraag",
      "(eigen|eigener) beweging",
      "op eigen (initiatief|gezag)",
      "zonder dat ..8 (verzoek|vragen|vraagt|verzoekt|verzocht|verzoeken|gevraagd|aangevraagd|aanmelden|aanvragen)",
      "zonder ..2 (verzoek|aanvraag|tussenkomst)",
      "(ongevraagd|ongevraagde)",
      "geen ..2 (aanvraag|verzoek) ..3 (nodig|vereist|noodzakelijk|verlangd)",
      "(aanvraag|verzoek) ..3 niet (nodig|vereist|noodzakelijk)",
      "(hoeft|hoeven|behoeft|behoeven) ..8 niet ..3 (aan te vragen|te vragen|te verzoeken|aangevraagd|gevraagd)",
      "niet afhankelijk van ..2 (aanvraag|verzoek)",
      "ook (indien|als|wanneer) ..4 (geen|niet) ..4 (aanvraag|aanvraagt|verzoek|verzocht|aangevraagd|gevraagd)",
      "geacht ..8 te (hebben|zijn) (aangevraagd|verzocht|ingediend)",
    ],
  },
  unless: ["ambtshalve vermindering", "zonder dat ..4 (informatie|inlichtingen|toestemming)"],
  examples: [
    { nieuw: "Het college kent de bijdrage ambtshalve toe.", finds: ["ambtshalve toe"] },
    { dictum: "verzoekt de regering de toeslag automatisch uit te keren,", finds: ["automatisch uit te keren"] },
    { nieuw: "De ambtshalve vermindering blijft in stand.", finds: [] },
    { dictum: "verzoekt de regering te bezien of ambtshalve toekenning kan,", finds: [] },
    {
      oud: "kent ambtshalve toe",
      nieuw: "kent ambtshalve en direct toe",
      finds: ["ambtshalve en direct toe"],
      polarity: "gewijzigd",
    },
  ],
});
