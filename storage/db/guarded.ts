import { failureFrom, type StorageFailure } from "../result.ts";
import { database } from "./database.ts";

/**
 * Runs work on the database; turns an expected failure into a value and lets every other error through.
 * Dexie remembers a failed opening for ever; forgetting it lets the next attempt succeed once the cause is gone.
 */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T | StorageFailure> {
  try {
    return await work();
  } catch (error) {
    const failure = failureFrom(error);
    if (failure === undefined) throw error;
    if (database.hasFailed()) database.close({ disableAutoOpen: false });
    return failure;
  }
}
