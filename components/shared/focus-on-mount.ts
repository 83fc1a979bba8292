/** As `ref`: gives focus to a control that takes the place of the one just used. A new `key` gives it focus again. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
