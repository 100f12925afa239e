import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, Program } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { reachLevels, reachMarks, reachOf } from "../../src/engine/reach.ts";
import { assess } from "../../src/engine/verdict.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

const MEDICINE = fact(
  { min: 209, q1: 240, median: 251, q3: 259, notMatchedMedian: 243 },
  { source: "charting" },
);
const FAMILY = fact(
  { min: 209, q1: 222, median: 230, q3: 239, notMatchedMedian: 231 },
  { source: "charting" },
);
const KINDS: Facts = {
  imgShareOfKind: [
    fact({ kind: "university" as const, share: "22 to 30 percent", until: "2019" }, { source: "jgim" }),
    fact({ kind: "community" as const, share: "55 to 70 percent", until: "2019" }, { source: "jgim" }),
  ],
};
const level = (facts: Facts, answers: Profile) => reachOf(program(facts), answers, occasion()).level;
const says = (facts: Facts, answers: Profile) => {
  const { level: found, says: said } = reachOf(program(facts), answers, occasion());
  return [found, ...said.map(({ sentence, sources }) => `${sentence} [${sources.join(", ")}]`)];
};

describe("what is published beside the visitor's score", () => {
  test("the specialty's quartiles: far below the first is a reach", () => {
    expect(says({ matchedScores: [MEDICINE] }, { step2Score: 215 })).toMatchInlineSnapshot(`
      [
        "reach",
        "For the whole specialty, half of the non-US IMGs who matched into this specialty had 240 to 259 on Step 2 CK, the middle one 251; yours is 215. [charting]",
      ]
    `);
    expect(level({ matchedScores: [MEDICINE] }, { step2Score: 228 })).toBe("reach");
    expect(says({ matchedScores: [MEDICINE] }, { step2Score: 229 })).toMatchInlineSnapshot(`
      [
        "within",
        "For the whole specialty, half of the non-US IMGs who matched into this specialty had 240 to 259 on Step 2 CK, the middle one 251; yours is 229. [charting]",
      ]
    `);
  });

  test("the program's usual score", () => {
    expect(says({ step2Typical: [fact(230)] }, { step2Score: 218 })).toMatchInlineSnapshot(`
      [
        "reach",
        "It speaks of about 230 on Step 2 CK as usual or competitive, which is no minimum; yours is 218. [page]",
      ]
    `);
    expect(level({ step2Typical: [fact(230)] }, { step2Score: 219 })).toBe("within");
  });

  test("a university's program, where a page tells how few IMGs its kind takes", () => {
    const university: Facts = { ...KINDS, matchedScores: [MEDICINE], sponsorKind: [fact("university")] };
    expect(says(university, { step2Score: 235 })).toMatchInlineSnapshot(`
      [
        "reach",
        "Its sponsor is a university. IMGs filled 22 to 30 percent of first-year places in university programs of this specialty and 55 to 70 percent in community ones (counted to 2019); yours, 235, is below the 240 that three of four of those who matched reached. [page, jgim, charting]",
      ]
    `);
    expect(level(university, { step2Score: 240 })).toBe("within");
    expect(level({ ...university, sponsorKind: [fact("community")] }, { step2Score: 235 })).toBe("within");
    expect(level({ ...university, sponsorKind: [fact("university-affiliated")] }, { step2Score: 235 })).toBe(
      "within",
    );
    expect(level({ ...university, sponsorKind: [] }, { step2Score: 235 })).toBe("within");
  });

  test("where the scores of matched and not matched hardly differ, it says why the score moves nothing", () => {
    expect(says({ matchedScores: [FAMILY] }, { step2Score: 200 })).toMatchInlineSnapshot(`
      [
        "no-figure",
        "For the whole specialty, non-US IMGs who matched and those who did not had nearly the same Step 2 CK (the middle ones 230 and 231), so here your score moves the fit neither up nor down. [charting]",
      ]
    `);
    expect(
      level({ matchedScores: [FAMILY], sponsorKind: [fact("university")], ...KINDS }, { step2Score: 200 }),
    ).toBe("no-figure");
  });

  test("nothing published, or no score: no figure", () => {
    expect(says({}, { step2Score: 200 })).toEqual(["no-figure"]);
    expect(says({ matchedScores: [MEDICINE], step2Typical: [fact(240)] }, {})).toEqual(["no-figure"]);
  });
});

describe("laws", () => {
  test("a higher score never makes a reach", () => {
    fc.assert(
      fc.property(programs, profiles, fc.integer({ min: 1, max: 40 }), (one, profile, more) => {
        const score = profile.step2Score ?? 220;
        const lower = reachOf(one, { ...profile, step2Score: score }, occasion()).level;
        const higher = reachOf(one, { ...profile, step2Score: score + more }, occasion()).level;
        if (lower !== "reach") expect(higher).not.toBe("reach");
      }),
      RUNS,
    );
  });

  test("it moves no verdict: what only a reach reads changes no group and no fit", () => {
    fc.assert(
      fc.property(programs, profiles, (one, profile) => {
        const { sponsorKind: _kind, imgShareOfKind: _share, ...facts } = one.facts;
        expect(assess({ ...one, facts }, profile, occasion())).toEqual(assess(one, profile, occasion()));
      }),
      RUNS,
    );
  });

  test("every sentence stands on facts of the program; without a score nothing is a reach", () => {
    fc.assert(
      fc.property(programs, profiles, (one, profile) => {
        const known = new Set(Object.values(one.facts).flatMap((facts) => facts.map(({ source }) => source)));
        for (const { sources } of reachOf(one, profile, occasion()).says) {
          expect(sources.length).toBeGreaterThan(0);
          for (const source of sources) expect(known).toContain(source);
        }
        const { step2Score: _, ...silent } = profile;
        expect(reachOf(one, silent, occasion()).level).not.toBe("reach");
      }),
      RUNS,
    );
  });

  test("the marks of a page are where a reach begins", () => {
    const one: Program = program({ matchedScores: [MEDICINE], step2Typical: [fact(245)] });
    const [mark] = reachMarks(one, occasion());
    expect(mark?.below).toBe(234);
    expect(reachOf(one, { step2Score: 234 }, occasion()).level).toBe("within");
    expect(reachOf(one, { step2Score: 233 }, occasion()).level).toBe("reach");
    expect(reachMarks(program({ matchedScores: [FAMILY] }), occasion())).toEqual([]);
    const university = program({ ...KINDS, matchedScores: [MEDICINE], sponsorKind: [fact("university")] });
    expect(reachMarks(university, occasion())[0]?.below).toBe(240);
    expect(reachOf(university, { step2Score: 239 }, occasion()).level).toBe("reach");
  });
});

test("a page's count of places says so only where all that it needs is known, and a page for nobody in particular tells it too", () => {
  const marks = (facts: Facts) =>
    reachMarks(program(facts), occasion()).map(({ below, sentence }) => `${below} ${sentence}`);
  const university: Facts = {
    ...KINDS,
    matchedScores: [MEDICINE],
    sponsorKind: [fact("university" as const)],
  };
  expect(marks(university)).toEqual([
    "240 Its sponsor is a university. IMGs filled 22 to 30 percent of first-year places in university programs of this specialty and 55 to 70 percent in community ones (counted to 2019)",
    "229 Half of the non-US IMGs who matched into this specialty had 240 to 259 on Step 2 CK, the middle one 251",
  ]);
  expect(marks({ ...university, sponsorKind: [fact("community" as const)] })).toHaveLength(1);
  expect(marks({ ...university, sponsorKind: [fact("county" as const)] })).toHaveLength(1);
  expect(marks({ ...university, sponsorKind: [] })).toHaveLength(1);
  expect(marks({ ...university, matchedScores: [] })).toEqual([]);
  expect(marks({ ...university, matchedScores: [FAMILY] })).toEqual([]);
  for (const one of KINDS.imgShareOfKind ?? [])
    expect(marks({ ...university, imgShareOfKind: [one] })).toHaveLength(1);
});

test("a community institution's share is told, and makes nothing a reach", () => {
  const facts: Facts = { ...KINDS, matchedScores: [MEDICINE], sponsorKind: [fact("community" as const)] };
  expect(says(facts, { step2Score: 235 })).toEqual([
    "within",
    "For the whole specialty, half of the non-US IMGs who matched into this specialty had 240 to 259 on Step 2 CK, the middle one 251; yours is 235. [charting]",
    "Its sponsor is a community institution. IMGs filled 22 to 30 percent of first-year places in university programs of this specialty and 55 to 70 percent in community ones (counted to 2019). [page, jgim]",
  ]);
  expect(level({ ...KINDS, matchedScores: [MEDICINE] }, {})).toBe(level({}, {}));
});

test("levels are those of each program alone, also of programs that share their facts", () => {
  const far: Facts = { matchedScores: [MEDICINE] };
  const levels = reachLevels({ step2Score: 215 }, occasion());
  const all = [
    program(far),
    program({}),
    program(far, { id: "other" }),
    program({ step2Typical: [fact(219)] }),
  ];
  expect(all.map(levels)).toEqual(["reach", "no-figure", "reach", "within"]);
  expect(all.map(levels)).toEqual(all.map((one) => reachOf(one, { step2Score: 215 }, occasion()).level));
});

test("law: a program's level is the same whichever programs were looked at before", () => {
  fc.assert(
    fc.property(fc.array(programs, { maxLength: 6 }), profiles, (all, profile) => {
      const levels = reachLevels(profile, occasion());
      // Some lists shared, some not.
      const mixed = all.map((one, at) => ({ ...one, facts: { ...one.facts, ...all[at - 1]?.facts } }));
      for (const one of [...all, ...mixed]) expect(levels(one)).toBe(reachOf(one, profile, occasion()).level);
    }),
    { numRuns: 200 },
  );
});
