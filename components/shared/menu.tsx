import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { Button } from "./button";

export type MenuItem = { readonly label: string; readonly hint?: string; readonly onChoose: () => void };

type MenuProps = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: ReactNode;
  readonly iconOnly?: boolean;
  readonly purpose?: "secondary" | "subtle";
  readonly small?: boolean;
  /** Opens upwards: for a menu at the bottom of the screen. */
  readonly above?: boolean;
};

/** Closes on a click or focus elsewhere, and on Escape. */
function useCloseElsewhere(root: RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) close();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, [root, open, close]);
}

const classesOf = (above: boolean, fromStart: boolean): string =>
  ["menu", above ? "menu-boven" : "", fromStart ? "menu-begin" : ""].filter(Boolean).join(" ");

/**
 * A button that shows a short list of buttons: the disclosure pattern, so that Tab, Enter and Escape are all one needs.
 */
export function Menu(props: MenuProps) {
  const { label, items, icon, iconOnly = false, purpose = "subtle", small = true, above = false } = props;
  const { root, trigger, open, fromStart, toggle, leave, onEscape } = useDisclosure();
  const id = useId();
  const choose = (item: MenuItem) => {
    leave();
    item.onChoose();
  };
  return (
    <div ref={root} role="presentation" className={classesOf(above, fromStart)} onKeyDown={onEscape}>
      <Button
        ref={trigger}
        purpose={purpose}
        small={small}
        aria-expanded={open}
        aria-controls={id}
        icon={icon}
        iconOnly={iconOnly}
        title={iconOnly ? label : undefined}
        onClick={toggle}
      >
        {label}
      </Button>
      <ul id={id} className="menu-lijst" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" className="menu-keuze" onClick={() => choose(item)}>
              {item.label}
              {item.hint === undefined ? null : <span className="zacht">{item.hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether there is more room to the right of the left edge of this button than to the left of its right edge. */
function hasRoomAfter(button: HTMLElement | null): boolean {
  if (button === null) return false;
  const { left, right } = button.getBoundingClientRect();
  const around = scrollerOf(button).getBoundingClientRect();
  return left + right < around.left + around.right;
}

/** What scrolls around this element, and so cuts off what sticks out. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}

/** Whether the list is open, and from which edge of the button; leaving it brings the focus back to the button. */
function useDisclosure() {
  const [open, setOpen] = useState(false);
  const [fromStart, setFromStart] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const [close] = useState(() => () => setOpen(false));
  useCloseElsewhere(root, open, close);
  const leave = () => {
    close();
    trigger.current?.focus();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    leave();
  };
  const toggle = () => {
    setFromStart(hasRoomAfter(trigger.current));
    setOpen(!open);
  };
  return { root, trigger, open, fromStart, toggle, leave, onEscape };
}
