import * as z from "zod/mini";

/**
 * Version 1 of the exchange file, frozen: no live type may change what this file accepts.
 * A change means v2.ts with a step from 1 to 2. Status and notes stay behind: each side keeps its own.
 */

export const line = z.string().check(z.maxLength(500));
export const prose = z.string().check(z.maxLength(8000));

const document = z.strictObject({
  key: line,
  kind: z.enum(["amendement", "subamendement", "begrotingsamendement", "motie", "nota-van-wijziging", "overig"]),
  version: line,
  replaces: z.nullable(line),
  dossier: z.nullable(line),
  nr: z.nullable(line),
  title: z.nullable(prose),
  url: z.nullable(z.string().check(z.regex(/^https:\/\/\S+$/), z.maxLength(2000))),
  date: z.nullable(z.iso.date()),
  indieners: z.array(line).check(z.maxLength(150)),
  textHash: z.nullable(line),
  source: z.enum(["pagina", "docx", "pdf", "xml", "html", "tekst"]),
});

const signal = z.strictObject({
  rule: line,
  title: line,
  quote: prose,
  place: line,
  why: prose,
  strength: z.enum(["hoog", "middel", "laag", "lichter"]),
  certainty: z.enum(["zeker", "waarschijnlijk", "mogelijk"]),
});

const question = z.strictObject({
  id: line,
  text: z.string().check(z.maxLength(2000)),
  source: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("regel"), rule: line }),
    z.strictObject({ kind: z.literal("standaard") }),
    z.strictObject({ kind: z.literal("eigen") }),
  ]),
});

/** The content of a request. */
export const requestV1 = {
  id: line.check(z.minLength(1)),
  revision: z.int().check(z.minimum(0)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  stuk: document,
  confidentiality: z.enum(["concept-vertrouwelijk", "openbaar-stuk"]),
  recipients: z.array(z.strictObject({ id: line, name: line })).check(z.maxLength(50)),
  ministry: z.nullable(line),
  route: z.enum(["departement", "rechtstreeks"]),
  term: z.enum(["week", "spoed"]),
  askedOn: z.iso.date(),
  voteDate: z.nullable(z.iso.date()),
  aim: prose,
  signals: z.array(signal).check(z.maxLength(200)),
  questions: z.array(question).check(z.maxLength(50)),
  requester: z.strictObject({ name: line, role: line, organisation: line, email: line }),
};

export const exchangeV1 = z.strictObject({
  format: z.literal("sneltoets"),
  version: z.literal(1),
  kind: z.literal("verzoek"),
  ...requestV1,
});
export type ExchangeV1 = z.infer<typeof exchangeV1>;
