import { expect, test } from "vitest";
import { badgeForFindings } from "@/entrypoints/tabs/badge";

const hoog = { strength: "hoog" } as const;
const lichter = { strength: "lichter" } as const;

test.each([
  [[], "", "Sneltoets: geen signalen"],
  [[hoog], "1", "Sneltoets: 1 signaal"],
  [[hoog, hoog, hoog, hoog], "4", "Sneltoets: 4 signalen"],
  [[hoog, hoog, lichter], "2", "Sneltoets: 2 signalen, 1 wordt eenvoudiger"],
  [[lichter], "", "Sneltoets: geen signalen, 1 wordt eenvoudiger"],
])("counts %j as %j, said as %j", (findings, text, title) => {
  expect(badgeForFindings(findings)).toEqual({ text, title });
});
