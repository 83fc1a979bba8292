// What stands in a page itself is painted before the code of the page, which is fetched meanwhile, takes the time of the browser.
const { page, preload } = document.currentScript.dataset;

/** Milliseconds after which a page that gets no frame, as in a tab in the background, does not wait for one any longer. */
const longest = 100;

let started = false;

function start() {
  if (started) return;
  started = true;
  document.head.append(element("script", { type: "module", src: page }));
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

for (const href of preload.split(" ")) document.head.append(element("link", { rel: "modulepreload", href }));
requestAnimationFrame(start);
setTimeout(start, longest);
