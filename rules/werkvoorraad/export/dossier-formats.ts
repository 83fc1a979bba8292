import { docxType, letterDocx } from "../../sneltoets/carriers/docx.ts";
import { letterOdt, odtType } from "../../sneltoets/carriers/odt.ts";
import type { FileContent } from "../../sneltoets/file.ts";
import type { Letter } from "../../sneltoets/letter/letter.ts";
import { letterMarkdown } from "../../sneltoets/letter/print-markdown.ts";

type DossierFormat = {
  /** Also the extension of the file. */
  readonly id: "docx" | "odt" | "md";
  readonly type: string;
  readonly build: (dossier: Letter) => FileContent;
};

/** Every way to take a dossier along; the download menu is made from this list. */
export const dossierFormats: readonly DossierFormat[] = [
  { id: "docx", type: docxType, build: letterDocx },
  { id: "odt", type: odtType, build: letterOdt },
  { id: "md", type: "text/markdown;charset=utf-8", build: letterMarkdown },
];
