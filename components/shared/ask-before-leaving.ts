const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Has the browser ask before it reloads or closes the page, until the function it gives back is called. */
export function askBeforeLeaving(): () => void {
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
