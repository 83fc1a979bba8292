// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Reading } from "./document-states.tsx";

test("what the panel shows before its code runs is the screen of a text that is being read", () => {
  const page = new DOMParser().parseFromString(readFileSync("entrypoints/sidepanel/index.html", "utf8"), "text/html");
  const { container } = render(<Reading />);
  const written = page.querySelector("main")?.outerHTML.replaceAll(/>\s+</g, "><");
  expect(written).toBe(container.innerHTML);
});
