import { describe, expect, it } from "vitest";
import { failureFrom } from "./result.ts";

const named = (name: string, inner?: unknown): Error => Object.assign(new Error(name), { name, inner });

describe("a failure of the storage", () => {
  it("is found behind the error that Dexie puts around it", () => {
    expect(failureFrom(named("AbortError", named("QuotaExceededError")))?.kind).toBe("full");
  });

  it("is full when both a full disk and a failed opening are named", () => {
    expect(failureFrom(named("OpenFailedError", named("QuotaExceededError")))?.kind).toBe("full");
  });

  it.each(["MissingAPIError", "OpenFailedError", "SecurityError", "InvalidStateError", "VersionError"])(
    "%s means that keeping is not possible here",
    (name) => {
      expect(failureFrom(named(name))?.kind).toBe("unavailable");
    },
  );

  it("is not any other error, nor something that is no error", () => {
    expect([named("TypeError"), named("constructor"), undefined, "x", null].map((one) => failureFrom(one))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("ends also when an error is its own cause", () => {
    const error: Error & { inner?: unknown } = new Error("rond");
    error.inner = error;
    expect(failureFrom(error)).toBeUndefined();
  });
});
