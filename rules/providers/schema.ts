import * as z from "zod/mini";

/** What an organisation does with a law or a subject. Only "keten" means that another organisation executes it. */
export const tasks = [
  "uitvoering",
  "toezicht",
  "vergunning",
  "heffing",
  "betaling",
  "register",
  "bekostiging",
  "indicatie",
  "opsporing",
  "rechtspraak",
  "keten",
] as const;
export type Task = (typeof tasks)[number];

/** Who does what: provider id → task, the main executor first. */
export const taskByProvider = z.record(z.string(), z.enum(tasks));
export type TaskByProvider = z.infer<typeof taskByProvider>;

const phrases = z.array(z.string().check(z.minLength(1)));
const httpsUrl = z.string().check(z.startsWith("https://"));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const providerKinds = [
  "adviescollege",
  "agentschap",
  "dienst",
  "hoog-college",
  "inspectie",
  "keten",
  "medeoverheid",
  "ministerie",
  "overig",
  "rechtspraak",
  "zbo",
] as const;

/** One organisation in dienstverleners.json. */
export const provider = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  abbreviation: z.nullable(z.string()),
  /** "keten": a private party or a school; "ministerie": a part of a ministry, addressed through that ministry. */
  kind: z.enum(providerKinds),
  ministry: z.nullable(z.string()),
  /** What it does, one sentence in plain Dutch. */
  task: z.string(),
  aliases: phrases,
  formerNames: phrases,
  /** Subjects that point to this organisation on their own. */
  strong: phrases,
  /** Subjects that only support other evidence. */
  weak: phrases,
  /** Member of the Netwerk van Publieke Dienstverleners; only present when a source says so. */
  npd: z.optional(z.literal(true)),
  source: httpsUrl,
  checked: day,
  /** Fields that no source confirms yet; screens say so beside them. */
  unverified: z.array(z.enum(["ministry", "task"])),
});
export type ProviderEntry = z.infer<typeof provider>;

/** One act in wetten.json. */
export const law = z.strictObject({
  title: z.string(),
  /** Written exactly like this, capitals included; abbreviations that two acts share are left out. */
  abbreviations: z.optional(phrases),
  aliases: z.optional(phrases),
  ministry: z.nullable(z.string()),
  providers: taskByProvider,
  source: z.optional(httpsUrl),
  /** True for an act that holds for nearly every public organisation, so that no single one can answer for it. */
  forAll: z.optional(z.literal(true)),
  /** True for a code about everything, such as the civil code: the other words of a title say who has a task. */
  general: z.optional(z.literal(true)),
  /** False: the roles come from general knowledge and must not be shown as a fact. */
  verified: z.boolean(),
});
export type Law = z.infer<typeof law>;

/** One subject in onderwerpen.json. */
export const topic = z.strictObject({
  topic: z.string(),
  ministry: z.nullable(z.string()),
  strong: phrases,
  weak: phrases,
  providers: taskByProvider,
  /** Ministries under whose documents the words mean these organisations; elsewhere they say nothing. */
  onlyUnder: z.optional(phrases),
});
export type Topic = z.infer<typeof topic>;

/** Words by which acts call an organisation; `onlyIn` lists the acts in which the words mean that organisation. */
export const actor = z.strictObject({
  phrases,
  providers: taskByProvider,
  onlyIn: z.optional(phrases),
});
export type Actor = z.infer<typeof actor>;

/** A dossier that stays open for years. */
export const dossier = z.strictObject({
  number: z.string().check(z.regex(/^\d{5}$/)),
  title: z.string(),
  ministry: z.nullable(z.string()),
  providers: z.array(z.string()),
});
export type Dossier = z.infer<typeof dossier>;

/** The association that answers for many governments of one kind, in koepels.json. */
export const association = z.strictObject({
  provider: z.string(),
  name: z.string(),
  abbreviation: z.string(),
  source: httpsUrl,
});
export type Association = z.infer<typeof association>;

export const ministry = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Committees of the Tweede Kamer that handle its documents, the main one first. */
  committees: phrases,
  /** Other and earlier names, of ministers too ("Asiel en Migratie"). */
  aliases: phrases,
  /** Budget chapters, as in dossier number 36800-XV. */
  chapters: phrases,
});
export type Ministry = z.infer<typeof ministry>;

export const gates = ["buitenland", "europa", "kamer", "parlement"] as const;
export type Gate = (typeof gates)[number];

/** Words that show that a text asks little or nothing of an organisation at home. */
export const gate = z.strictObject({
  gate: z.enum(gates),
  phrases,
});
export type GateEntry = z.infer<typeof gate>;
