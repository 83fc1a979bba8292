import { expect, test } from "vitest";
import { splitList, trimEndOf, trimStartOf, withoutBrackets } from "./characters.ts";

test("trims only the named characters, on the named side", () => {
  expect(trimEndOf("Vos.,;", ".,;")).toBe("Vos");
  expect(trimEndOf(".,;", ".,;")).toBe("");
  expect(trimStartOf("– roept op –", "– ")).toBe("roept op –");
});

test("takes out what stands between brackets and leaves an open bracket", () => {
  expect(withoutBrackets("Vos (PWK) en Bos (NLB)")).toBe("Vos   en Bos  ");
  expect(withoutBrackets("Vos (PWK en Bos")).toBe("Vos (PWK en Bos");
});

test.each([
  ["Vos, Bos en Van den Berge", ["Vos", "Bos", "Van den Berge"]],
  ["Vos, Bos, EN Hoek", ["Vos", "Bos", "Hoek"]],
  ["Van Engelen", ["Van Engelen"]],
  [" ,en, ", []],
])("splits %s", (list, items) => {
  expect(splitList(list)).toEqual(items);
});
