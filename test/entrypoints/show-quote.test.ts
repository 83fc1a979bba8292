// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearMark } from "@/entrypoints/in-page/mark";
import { wordsOf } from "@/entrypoints/in-page/page-words";
import { showQuote } from "@/entrypoints/in-page/show-quote";

// happy-dom draws nothing, so visibility is told by the attribute and by closed details.
function isShown(this: Element): boolean {
  return this.closest("[hidden], details:not([open])") === null;
}

const marked = () => String(getSelection()).replace(/\s+/g, " ");
const quote = (exact: string, prefix = "", suffix = "") => ({ exact, prefix, suffix });

beforeEach(() => {
  Element.prototype.checkVisibility = isShown;
  vi.useFakeTimers();
});

afterEach(() => {
  clearMark();
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function shown(html: string, ...parts: Parameters<typeof quote>) {
  document.body.innerHTML = html;
  const result = showQuote(quote(...parts));
  await vi.runAllTimersAsync();
  return result;
}

test("marks the exact words, across elements, hard wraps and no-break spaces", async () => {
  const html = "<p>In afwijking van\n<b>artikel&nbsp;12</b>, eerste lid, geldt dit.</p>";
  await expect(shown(html, "In afwijking van artikel 12, eerste lid")).resolves.toBe("getoond");
  expect(marked()).toBe("In afwijking van artikel 12, eerste lid");
});

test("marks words that run from one paragraph into the next", async () => {
  await expect(shown("<p>luidende:</p><p>Artikel 12a</p>", "luidende:\nArtikel 12a")).resolves.toBe("getoond");
});

test("passes over the mark of a note between the words", async () => {
  const html = '<p>de wet<sup><a href="#n1">1</a></sup> is van toepassing</p>';
  await expect(shown(html, "de wet is van toepassing")).resolves.toBe("getoond");
});

test("takes the place that the words around it point to", async () => {
  const html = "<p>Het eerste lid vervalt.</p><p id='tweede'>Het tweede lid vervalt.</p>";
  await expect(shown(html, "vervalt", "Het tweede lid ", ".")).resolves.toBe("getoond");
  expect(getSelection()?.anchorNode?.parentElement?.id).toBe("tweede");
});

test("takes the full text when the page holds it twice", async () => {
  const text = "<p>In afwijking van artikel 12 geldt dit.</p>";
  const html = `<div>${text}</div><main>${text}</main>`;
  await expect(shown(html, "In afwijking van artikel 12")).resolves.toBe("getoond");
});

test("never marks words that only look like it", async () => {
  await expect(shown("<p>In afwijking van artikel 13</p>", "In afwijking van artikel 12")).resolves.toBe(
    "niet-teruggevonden",
  );
  expect(marked()).toBe("");
});

test("does not find words in code", async () => {
  await expect(shown("<script>const a = 'tenzij';</script>", "tenzij")).resolves.toBe("niet-teruggevonden");
});

test("unfolds what is folded around the words", async () => {
  await expect(shown("<details><p>tenzij anders</p></details>", "tenzij anders")).resolves.toBe("getoond");
});

test("presses the button that opens the dialog around the words", async () => {
  document.body.innerHTML = '<button aria-controls="tekst">Lees</button><div id="tekst" hidden><p>tenzij</p></div>';
  document.querySelector("button")?.addEventListener("click", () => {
    // The page opens its dialog a moment later, as pages with an animation do.
    setTimeout(() => document.querySelector("#tekst")?.removeAttribute("hidden"), 300);
  });
  const result = showQuote(quote("tenzij"));
  await vi.runAllTimersAsync();
  await expect(result).resolves.toBe("getoond");
});

test("says so when the words stay hidden, and forces nothing open", async () => {
  const html = '<a href="/elders" data-target="tekst">weg</a><div id="tekst" hidden><p>tenzij</p></div>';
  await expect(shown(html, "tenzij")).resolves.toBe("niet-op-deze-pagina");
  expect(document.querySelector("#tekst")?.hasAttribute("hidden")).toBe(true);
});

test("brings the words to the middle of the screen, also in one long element", async () => {
  const scrollBy = vi.spyOn(window, "scrollBy").mockReturnValue(undefined);
  vi.spyOn(Range.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 5_000, 300, 20));
  await shown("<div>tenzij<br>lange tekst</div>", "tenzij");
  expect(scrollBy).toHaveBeenCalledWith({ top: 5_010 - window.innerHeight / 2, behavior: "instant" });
});

test("takes the marks away on Escape", async () => {
  await shown("<p>tenzij</p>", "tenzij");
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(marked()).toBe("");
});

test("leads every place in the words back to the same characters on the page", () => {
  document.body.innerHTML = "<div>een<ul><li>twee</li><li>drie <i>vier</i></li></ul>vijf</div>";
  const words = wordsOf(document.body);
  for (const word of ["een", "twee", "drie vier", "vijf"]) {
    const at = words.text.indexOf(word);
    expect(String(words.rangeOf([at, at + word.length]))).toBe(word);
  }
});
