import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/**
 * `expect(found).toEqual(wanted)` for laws, which ask it a thousand times: the matcher takes longer than a verdict, so it is asked only
 * where Node finds a difference, and says which.
 */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
