import fc from "fast-check";
import { expect, test } from "vitest";
import { reasonsOf } from "../../src/engine/reasons.ts";
import { assess, FOR_ALL } from "../../src/engine/verdict.ts";
import type { Criterion, Effect, Status } from "../../src/engine/verdict-types.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

const ids = (criteria: readonly { readonly id: string }[]) => criteria.map(({ id }) => id);

test("what decides leads, then the points", () => {
  const one = program({
    takesImgs: [fact(true)],
    visaJ1: [fact("yes")],
    deadline: [fact("12-31")],
    languages: [fact(["spanish"])],
  });
  const reasons = reasonsOf(
    assess(
      one,
      {
        workStatus: "needs-visa",
        visas: ["j1"],
        languages: ["spanish"],
        ties: ["central-valley"],
        usceRegions: ["central-valley"],
        lettersRegions: [],
      },
      occasion(),
    ),
  );
  // ties 16 x 0.8 = 12.8 points, the valued language 4
  expect(ids(reasons.for)).toEqual(["visa", "takes-imgs", "regional-ties", "valued-languages", "deadline"]);
});

test("against: what closes, then what is one step away, then lost points", () => {
  const one = program({
    takesImgs: [fact(false)],
    usce: [fact({ needed: true, months: 2, handsOn: true, withinYears: null })],
    languages: [fact(["hmong"])],
  });
  const reasons = reasonsOf(
    assess(one, { workStatus: "citizen", usceHandsOn: 0, languages: [] }, occasion()),
  );
  expect(ids(reasons.against)).toEqual(["takes-imgs", "usce", "valued-languages"]);
});

test("against: of lost points the most first; deciding: what asks", () => {
  const one = program({
    visaJ1: [fact("yes", { kind: "forum" })],
    mission: [fact(["rural"])],
    languages: [fact(["hmong"])],
    imgRecord: [fact({ imgs: 3, of: 24, years: null })],
    countyShortage: [fact(10)],
  });
  const profile = {
    workStatus: "needs-visa",
    visas: ["j1"],
    languages: [],
    experience: ["underserved"],
  } as const;
  const { against, deciding } = reasonsOf(assess(one, profile, occasion()));
  // Lost: mission 12, county 8 x 0.9 = 7.2, IMG record 8 x 0.75 = 6, language 4.
  expect(ids(against)).toEqual(["mission", "county-need", "img-record", "valued-languages"]);
  expect(ids(deciding)).toEqual(["visa"]);
});

test("against: what does most to the group first, whatever points are lost", () => {
  const one = program({
    takesImgs: [fact(true)],
    mission: [fact(["rural"])],
    ecfmg: [fact("to-apply")],
    graduation: [fact({ years: 5, since: "graduation" }, { strength: "exceptions" })],
    letters: [fact({ count: 3, us: null, inSpecialty: null }, { strength: "preferred" })],
    deadline: [fact("11-01")],
  });
  const profile = {
    workStatus: "citizen",
    ecfmg: "in-progress",
    graduationYear: 2010,
    letters: 1,
    experience: [],
  } as const;
  const { against } = reasonsOf(assess(one, profile, occasion()));
  expect(ids(against)).toEqual(["deadline", "ecfmg", "graduation", "mission", "letters"]);
});

test("law: every criterion that matters stands in exactly one list", () => {
  fc.assert(
    fc.property(programs, profiles, (one, profile) => {
      const verdict = assess(one, profile, occasion());
      const reasons = reasonsOf(verdict);
      const listed = ids([...reasons.for, ...reasons.against, ...reasons.unpublished, ...reasons.unanswered]);
      // What binds everybody alike is told once, above all programs.
      const isToldOnce = ({ id, effect }: Criterion) => FOR_ALL.has(id) && effect === "none";
      const matter = ids(
        verdict.criteria.filter((one) => one.status !== "not-applicable" && !isToldOnce(one)),
      );
      expect([...listed].sort()).toEqual([...matter].sort());
      // What keeps a program in Ask first is always named.
      if (verdict.group === "ask") expect(reasons.deciding.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("each criterion stands where its status and effect put it, and what binds everybody only where it stands against", () => {
  const of = (id: string, status: Status, effect: Effect): Criterion => ({
    id,
    kind: "gate",
    status,
    effect,
    points: null,
    weight: 0,
    sentence: id,
    sources: [],
    disputed: false,
    depends: false,
    hints: [],
  });
  const reasons = reasonsOf({
    criteria: [
      of("letters", "not-met", "none"),
      of("usce", "not-met", "step"),
      of("school", "not-met", "ask"),
      of("graduation", "not-met", "close"),
      of("visa", "met", "ask"),
      of("failures", "met", "none"),
      of("takes-imgs", "unknown-program", "ask"),
      of("ecfmg", "unknown-program", "none"),
      of("step1", "unknown-profile", "ask"),
      of("work-status", "not-applicable", "none"),
      of("registration", "met", "none"),
      of("certification", "not-met", "step"),
    ],
  });
  expect(
    Object.fromEntries(Object.entries(reasons).map(([list, criteria]) => [list, ids(criteria)])),
  ).toEqual({
    for: ["visa", "failures"],
    against: ["graduation", "usce", "certification", "school", "letters"],
    blocking: ["graduation", "usce", "certification"],
    deciding: ["school", "visa", "takes-imgs", "step1"],
    unpublished: ["takes-imgs", "ecfmg"],
    unanswered: ["step1"],
  });
});
