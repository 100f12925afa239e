import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/engine/facts.ts";
import { OWN_ANSWER } from "../../../src/engine/own-answer.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { profiles, programs, RUNS } from "../arbitraries.ts";
import { boundOccasion, RULE_SOURCES } from "../builders.ts";

/** Criteria that rest on the program's specialty and place alone: its identity, no page. */
const IDENTITY = ["regional-ties", "specialty-letters", "specialty-order", "place-order"];

describe("law 5: what is said of a program cites a page that speaks of it", () => {
  test("each cited page stands among the program's facts or the season's rules, once and in order", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const stated = Object.values(program.facts).flatMap((facts: readonly Fact<unknown>[]) =>
          facts.map(({ source }) => source),
        );
        const told = program.told ? [OWN_ANSWER] : [];
        const pages = new Set([...stated, ...told, ...RULE_SOURCES]);
        for (const { sources } of assess(program, profile, boundOccasion()).criteria) {
          expect(sources).toEqual([...new Set(sources)].sort());
          for (const source of sources) expect(pages).toContain(source);
        }
      }),
      RUNS,
    );
  });

  test("a verdict on a criterion, and a demand put to the visitor, rest on a page", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        for (const { id, status, sources, disputed } of assess(program, profile, boundOccasion()).criteria) {
          if (IDENTITY.includes(id)) expect(sources).toEqual([]);
          else if (status === "met" || status === "not-met" || disputed)
            expect(sources.length).toBeGreaterThan(0);
          else if (status === "unknown-profile" && id !== "visa") expect(sources.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  test("each criterion says a sentence, with a capital and a full stop", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        for (const { sentence } of assess(program, profile, boundOccasion()).criteria) {
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}/);
        }
      }),
      RUNS,
    );
  });
});
