/** Milliseconds after which a page that gets no frame, as in a tab in the background, does not wait for one any longer. */
const longest = 100;

/** Resolves right before the browser first paints this page. */
export async function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
    setTimeout(resolve, longest);
  });
}
