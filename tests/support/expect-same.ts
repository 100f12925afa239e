import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/**
 * `expect(found, where).toEqual(wanted)` for laws, which ask it a thousand times: the matcher takes longer than a verdict, so it is asked only
 * where Node finds a difference, and says which.
 */
export function expectSame(found: unknown, wanted: unknown, where?: string): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found, where).toEqual(wanted);
}

/** The same for `toBeLessThanOrEqual`. */
export function expectAtMost(found: number, most: number, where?: string): void {
  if (!(found <= most)) expect(found, where).toBeLessThanOrEqual(most);
}
