const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const style = `
  :root { color-scheme: light; }
  body { margin: 0; font: 16px/1.6 system-ui, sans-serif; color: #1d1d1d; background: #fff; }
  .u-width { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem; }
  .note { background: #fff6d6; border-bottom: 1px solid #d9c77a; font-size: 13px; }
  .site-header { border-bottom: 1px solid #ccc; padding: .75rem 0; }
  .site-header a { color: inherit; margin-right: 1.25rem; text-decoration: none; }
  .site-header strong { margin-right: 2rem; }
  h1 { font-size: 1.6rem; line-height: 1.3; }
  h2 { font-size: 1.2rem; margin-top: 2rem; }
  h3 { font-size: 1rem; margin: 0; }
  .u-text-primary { color: #5d2f7e; } .u-font-normal { font-weight: 400; } .u-font-bold { font-weight: 700; }
  .h-visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .m-card { border: 1px solid #ddd; padding: .75rem 1rem; margin: .5rem 0; }
  .m-list { list-style: none; padding: 0; }
  .m-modal--closed { display: none; }
  .m-modal__content { border-left: 3px solid #ddd; padding: 0 1rem; margin: 1rem 0; }
  .m-modal__content--lines { white-space: pre-line; }
  table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .2rem .6rem; text-align: left; }
`;

/** A whole page of the replica; `content` and `title` as HTML. The note says at once that this is no real page. */
export function pageHtml(title: string, content: string, { plain = false } = {}): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${title}</title>${plain ? "" : `<style>${style}</style>`}</head>
<body>
<div class="note"><div class="u-width">Nagebouwde testpagina. Stuk, leden en feiten zijn verzonnen.</div></div>
<header class="site-header"><nav class="u-width" aria-label="Hoofdmenu"><strong>Testkamer</strong>
<a href="/kamerleden_en_commissies">Kamerleden en commissies</a><a href="/debat_en_vergadering">Debat en vergadering</a>
<a href="/kamerstukken">Kamerstukken</a></nav></header>
<main class="u-width">
${content}
</main>
<footer class="u-width"><p><a href="#">Naar boven</a></p></footer>
</body></html>`;
}
