/** Why an organisation was recognised, best evidence first. */
export type ProviderEvidence = {
  readonly basis: "genoemd" | "bestuursorgaan" | "wet" | "dossier" | "onderwerp" | "correctie";
  /** The words of the document that led to it; empty when the reader said so about one document. */
  readonly words: string;
  /** Where they stand, for people: "dictum", "nieuwe tekst", "titel", "toelichting", "door u". */
  readonly where: string;
};

export type ProviderMatch = {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly ministry: string | null;
  readonly role: "voert-uit" | "geraakt" | "keten";
  readonly because: readonly [ProviderEvidence, ...ProviderEvidence[]];
};
