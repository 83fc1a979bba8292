import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";

const places = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** Installs LibreOffice through apt-get where that is possible: the test that opens our Word and OpenDocument files needs it. */
export function installOffice() {
  if (!places.some((path) => existsSync(path))) installWithApt("LibreOffice", ["libreoffice-writer-nogui"]);
}
