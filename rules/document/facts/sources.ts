import type { FactName, FactSource } from "../model.ts";

/** Where each fact was found, while the facts are collected. */
export type Sources = Partial<Record<FactName, FactSource>>;
