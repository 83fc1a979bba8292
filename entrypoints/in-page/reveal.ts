import { own } from "@/rules/document/read/own";

const patience = 1_000;
const step = 50;

/** Whether a reader can see an element now; opacity counts, because closed dialogs are often only transparent. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Makes an element visible the way a reader would: unfolds what is folded, presses the button that opens its dialog.
 * False when it stays hidden; nothing on the page is ever forced open by changing its styles.
 */
export async function reveal(element: Element): Promise<boolean> {
  if (isVisible(element)) return true;
  for (const ancestor of ancestorsOf(element)) open(ancestor);
  for (let waited = 0; waited < patience; waited += step) {
    if (isVisible(element)) return true;
    await new Promise((resolve) => setTimeout(resolve, step));
  }
  return isVisible(element);
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at !== null; at = own(at, "parentElement")) ancestors.push(at);
  return ancestors.reverse();
}

function open(element: Element): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
  if (element.getAttribute("hidden") === "until-found") element.removeAttribute("hidden");
  if (element.id === "" || isVisible(element)) return;
  openerOf(element.id)?.click();
}

/** The button whose attributes name the hidden element; a link only when it stays on this page. */
function openerOf(id: string): HTMLElement | undefined {
  const names = new Set([id, `#${id}`]);
  return [...document.querySelectorAll<HTMLElement>("button, summary, [role=button], a[href^='#'], label")].find(
    (element) =>
      [...element.attributes].some(({ name, value }) => name !== "id" && names.has(value)) && isVisible(element),
  );
}
