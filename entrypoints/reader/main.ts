import { protocol } from "../messages/protocol";
import { on, receive } from "../messages/receive";
import { readHere } from "../reading/read-here";

receive([
  on(protocol.readUrl, ({ url }) => readHere.readUrl(url)),
  on(protocol.readHtml, ({ html, url }) => readHere.readHtml(html, url)),
  on(protocol.readStuk, ({ url, gap }) => readHere.readStuk(url, gap)),
  on(protocol.readList, ({ url, gap }) => readHere.readList(url, gap)),
]);
