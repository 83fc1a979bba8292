// What stands in a page itself is painted before the code of the page takes the time of the browser.
const { page, preload } = document.currentScript.dataset;

/** Milliseconds after which a page that gets no frame, as in a tab in the background, does not wait for one any longer. */
const longest = 100;

let started = false;

function start() {
  if (started) return;
  started = true;
  for (const href of preload.split(" ")) document.head.append(element("link", { rel: "modulepreload", href }));
  document.head.append(element("script", { type: "module", src: page }));
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

requestAnimationFrame(start);
setTimeout(start, longest);
