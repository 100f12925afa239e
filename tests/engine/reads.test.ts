import fc from "fast-check";
import { expect, test } from "vitest";
import { questionsFor } from "../../src/engine/ask.ts";
import type { Program } from "../../src/engine/facts.ts";
import { reachMarks, reachOf } from "../../src/engine/reach.ts";
import { READ_FIELDS } from "../../src/engine/reads.ts";
import { assess } from "../../src/engine/verdict.ts";
import { FIELDS, profiles, programs } from "./arbitraries.ts";
import { boundOccasion } from "./builders.ts";

test("what the engine says that it reads is what it looks at, and every field that it knows", () => {
  const looked = new Set<string>();
  for (const [program, profile] of fc.sample(fc.tuple(programs, profiles), { numRuns: 200, seed: 2027 })) {
    const watched = watch(program, looked);
    assess(watched, profile, boundOccasion());
    questionsFor(watched, profile, boundOccasion());
    reachOf(watched, profile, boundOccasion());
    reachMarks(watched, boundOccasion());
  }
  expect([...looked].sort()).toEqual([...READ_FIELDS].sort());
  expect([...READ_FIELDS].sort()).toEqual(FIELDS.toSorted());
});

/** The same program, which notes each field of its facts that somebody asks for. */
function watch(program: Program, looked: Set<string>): Program {
  const facts = new Proxy(program.facts, {
    get(target, field) {
      looked.add(String(field));
      return Reflect.get(target, field);
    },
  });
  return { ...program, facts };
}
