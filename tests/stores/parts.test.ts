import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Facts, Program } from "../../src/engine/facts.ts";
import { glancesOf } from "../../src/engine/glance.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import { byInstitution, partsOf } from "../../src/stores/parts.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const J1: Profile = { workStatus: "needs-visa", visas: ["j1"], step2: "passed", step2Score: 215 };

/** The part in which a program stands. */
function partOf(facts: Facts, profile: Profile = J1): string | undefined {
  const compiled = compile([program(facts)]);
  const glances = glancesOf(compiled, profile, occasion());
  const standings = rank(compiled, profile, occasion());
  return GROUPS.flatMap((group) =>
    partsOf(
      group,
      standings.filter((one) => one.group === group),
      glances,
    ),
  )[0]?.id;
}

describe("what a group parts into", () => {
  test.each<[string, Facts]>([
    ["open", { takesImgs: [fact(true)], visaJ1: [fact("yes")] }],
    ["one", { takesImgs: [fact(true)] }],
    ["silent", {}],
    [
      "yours",
      {
        takesImgs: [fact(true)],
        visaJ1: [fact("yes")],
        graduation: [fact({ years: 5, since: "graduation" })],
      },
    ],
    [
      "several",
      {
        takesImgs: [fact(true, { strength: "exceptions" })],
        visaJ1: [fact("case-by-case")],
        step2Minimum: [fact(210, { shown: null }), fact(230, { shown: null, source: "other" })],
      },
    ],
    ["closed", { takesImgs: [fact(false)], deadline: [fact("2026-10-01")] }],
    ["late", { takesImgs: [fact(true)], visaJ1: [fact("yes")], deadline: [fact("2026-10-01")] }],
  ])("%s", (part, facts) => {
    expect(partOf(facts)).toBe(part);
  });

  test("an answer of the visitor's that is missing beside one of the program's is no single question", () => {
    expect(partOf({ takesImgs: [fact(true)], graduation: [fact({ years: 5, since: "graduation" })] })).toBe(
      "several",
    );
  });
});

test("programs of one institution stand together, in the order in which the first of each comes", () => {
  const programs: Program[] = ["a", "b", "c"].map((id) => program({}, { id, name: id }));
  const standings = rank(compile(programs), J1, occasion());
  const sponsors = byInstitution(standings, (id) =>
    id === "b" ? { id: "two", name: "Two" } : { id: "one", name: "One" },
  );
  expect(sponsors.map(({ name, standings: of }) => [name, of.map(({ id }) => id)])).toEqual([
    ["One", ["a", "c"]],
    ["Two", ["b"]],
  ]);
});
