import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "./journey.ts";

/** Folders where the browsers on Linux look for what an organisation decided. */
export const policyFolders = { chromium: "/etc/chromium/policies/managed", firefox: "/etc/firefox/policies" } as const;

/**
 * Runs `work` while a policy file lies where the browser looks, and takes the file away afterwards. Only who may write
 * there can test it, and a policy of the computer's own is left alone: else the journey is skipped, and says why.
 */
export async function withPolicy(
  folder: string,
  name: string,
  policy: object,
  work: () => Promise<void>,
): Promise<void> {
  const path = join(folder, name);
  const made = firstMissing(folder);
  const problem = existsSync(path) ? `${path} is already there` : written(path, policy);
  if (problem !== undefined) process.stdout.write(`Policy not tested: ${problem}.\n`);
  test.skip(problem !== undefined, problem);
  try {
    await work();
  } finally {
    rmSync(path);
    if (made !== undefined) rmSync(made, { recursive: true });
  }
}

function written(path: string, policy: object): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(policy));
    return undefined;
  } catch {
    return `this user may not write ${path}`;
  }
}

/** The topmost folder on the way that does not exist yet, to leave the computer as it was. */
function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  return firstMissing(dirname(folder)) ?? folder;
}
