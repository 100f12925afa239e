import { describe, expect, test } from "vitest";
import type { Facts, VisaAnswer } from "../../../src/engine/facts.ts";
import { visa } from "../../../src/engine/gates/visa.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { BOUND_SEASON, boundOccasion, fact, gateSays, occasion, program, RULES } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(visa, facts, answers);

describe("visa", () => {
  test("does not apply to who needs none", () => {
    expect(
      says({ visaJ1: [fact("no")], visaH1b: [fact("no")] }, { workStatus: "citizen" }),
    ).toMatchInlineSnapshot(`"not-applicable none: You need no visa."`);
    expect(
      says({ visaJ1: [fact("no")], visaH1b: [fact("no")] }, { workStatus: "resident" }),
    ).toMatchInlineSnapshot(`"not-applicable none: You need no visa."`);
    expect(
      says({ visaJ1: [fact("no")], visaH1b: [fact("no")] }, { workStatus: "work-permit" }),
    ).toMatchInlineSnapshot(`"not-applicable none: You need no visa."`);
  });

  test("J-1 sponsored: met", () => {
    expect(
      says({ visaJ1: [fact("yes")] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(`"met none: It sponsors J-1 visas."`);
  });

  test("J-1 not sponsored: closed", () => {
    expect(says({ visaJ1: [fact("no")] }, { workStatus: "needs-visa", visas: ["j1"] })).toMatchInlineSnapshot(
      `"not-met close: It does not sponsor J-1 visas."`,
    );
  });

  test("J-1 case by case: ask", () => {
    expect(
      says({ visaJ1: [fact("case-by-case")] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(`"unknown-program ask: It decides on J-1 visas case by case."`);
  });

  test("J-1 not spoken of: ask", () => {
    expect(says({}, { workStatus: "needs-visa", visas: ["j1"] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas."`,
    );
    expect(
      says({ visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(`"unknown-program ask: It does not say whether it sponsors J-1 visas."`);
  });

  test("pages disagree: ask", () => {
    expect(
      says(
        { visaJ1: [fact("yes", { source: "a" }), fact("no", { source: "b" })] },
        { workStatus: "needs-visa", visas: ["j1"] },
      ),
    ).toMatchInlineSnapshot(`"unknown-program ask (disputed): Its pages disagree on J-1 visas."`);
  });

  test("as an exception: ask, whichever way it is put", () => {
    expect(
      says({ visaJ1: [fact("no", { strength: "exceptions" })] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(`"not-met ask: It sponsors J-1 visas only as an exception."`);
    expect(
      says(
        { visaJ1: [fact("yes", { strength: "exceptions" })] },
        { workStatus: "needs-visa", visas: ["j1"] },
      ),
    ).toMatchInlineSnapshot(`"met ask: It sponsors J-1 visas only as an exception."`);
  });

  test("preferred not: ask, for this is no word that it sponsors", () => {
    expect(
      says({ visaJ1: [fact("no", { strength: "preferred" })] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. It prefers applicants who need no J-1 visa."`,
    );
  });

  test("only a directory says so: ask", () => {
    expect(
      says({ visaJ1: [fact("no", { kind: "directory" })] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. Only a directory or forum says: it does not sponsor J-1 visas. Ask whether that is so."`,
    );
    expect(
      says({ visaJ1: [fact("yes", { kind: "forum" })] }, { workStatus: "needs-visa", visas: ["j1"] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. Only a directory or forum says: it sponsors J-1 visas. Ask whether that is so."`,
    );
  });

  test("the sponsor says so for all its programs: counts", () => {
    expect(
      says(
        { visaJ1: [fact("no", { kind: "sponsor", sponsorWide: true })] },
        { workStatus: "needs-visa", visas: ["j1"] },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It does not sponsor J-1 visas (said of all of its sponsor's programs)."`,
    );
  });

  test("H-1B with Step 3 passed: met", () => {
    expect(
      says({ visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["h1b"], step3: "passed" }),
    ).toMatchInlineSnapshot(`"met none: It sponsors H-1B visas."`);
  });

  test("H-1B without Step 3: one step", () => {
    expect(
      says({ visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["h1b"], step3: "not-taken" }),
    ).toMatchInlineSnapshot(
      `"not-met step: It sponsors H-1B visas. H-1B needs a passed Step 3, which you do not have yet."`,
    );
    expect(
      says({ visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["h1b"], step3: "failed" }),
    ).toMatchInlineSnapshot(
      `"not-met step: It sponsors H-1B visas. H-1B needs a passed Step 3, which you do not have yet."`,
    );
  });

  test("H-1B, Step 3 not answered: ask", () => {
    expect(
      says({ visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["h1b"] }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: H-1B also needs Step 3; you have not said whether you passed it."`,
    );
  });

  test("H-1B not sponsored: Step 3 does not help", () => {
    expect(
      says({ visaH1b: [fact("no")] }, { workStatus: "needs-visa", visas: ["h1b"], step3: "passed" }),
    ).toMatchInlineSnapshot(`"not-met close: It does not sponsor H-1B visas."`);
  });

  test("H-1B by a directory, Step 3 passed: ask", () => {
    expect(
      says(
        { visaH1b: [fact("yes", { kind: "directory" })] },
        { workStatus: "needs-visa", visas: ["h1b"], step3: "passed" },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors H-1B visas. Only a directory or forum says: it sponsors H-1B visas. Ask whether that is so."`,
    );
  });

  test("H-1B by a directory, Step 3 open or missing", () => {
    expect(
      says({ visaH1b: [fact("yes", { kind: "directory" })] }, { workStatus: "needs-visa", visas: ["h1b"] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors H-1B visas. Only a directory or forum says: it sponsors H-1B visas. Ask whether that is so. H-1B also needs Step 3; you have not said whether you passed it."`,
    );
    expect(
      says(
        { visaH1b: [fact("yes", { kind: "directory" })] },
        { workStatus: "needs-visa", visas: ["h1b"], step3: "not-taken" },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program step: It does not say whether it sponsors H-1B visas. Only a directory or forum says: it sponsors H-1B visas. Ask whether that is so. H-1B needs a passed Step 3, which you do not have yet."`,
    );
  });

  test("H-1B alone, a program that does not decide on it, and no Step 3: a step, and still a question to the program", () => {
    const h1bOnly: Profile = { workStatus: "needs-visa", visas: ["h1b"], step3: "not-taken" };
    expect(says({}, h1bOnly)).toMatchInlineSnapshot(
      `"unknown-program step: It does not say whether it sponsors H-1B visas. H-1B needs a passed Step 3, which you do not have yet."`,
    );
    expect(says({}, { ...h1bOnly, step3: "passed" })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors H-1B visas."`,
    );
    expect(says({ visaH1b: [fact("case-by-case")] }, h1bOnly)).toMatchInlineSnapshot(
      `"unknown-program step: It decides on H-1B visas case by case. H-1B needs a passed Step 3, which you do not have yet."`,
    );
    expect(
      says({ visaH1b: [fact("yes", { shown: null }), fact("no", { shown: null, source: "b" })] }, h1bOnly),
    ).toMatchInlineSnapshot(
      `"unknown-program step (disputed): Its pages disagree on H-1B visas. H-1B needs a passed Step 3, which you do not have yet."`,
    );
    expect(says({}, { ...h1bOnly, visas: ["j1", "h1b"] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas."`,
    );
    expect(says({}, { workStatus: "needs-visa", step3: "failed" })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas."`,
    );
  });

  test("Step 3 for an H-1B cites the law; after the last useful day it says so", () => {
    const on = (asOf: string) =>
      visa.check(
        visa.read(program({ visaH1b: [fact("yes")] }), boundOccasion({ asOf })).rule,
        { workStatus: "needs-visa", visas: ["h1b"], step3: "not-taken" },
        boundOccasion({ asOf }),
      );
    expect(on("2026-11-28").seasonSources).toContain("law-h1b");
    expect(on("2027-02-03").say()).toContain("Taken by February 3, 2027");
    expect(on("2027-02-04").say()).toMatchInlineSnapshot(
      `"It sponsors H-1B visas. H-1B needs a passed Step 3, which you do not have yet. Its result would usually come after rank lists are due on March 3, 2027: ask whether the program waits for it."`,
    );
  });

  test("either visa will do: the better path counts", () => {
    expect(
      says(
        { visaJ1: [fact("no")], visaH1b: [fact("yes")] },
        { workStatus: "needs-visa", visas: ["j1", "h1b"], step3: "passed" },
      ),
    ).toMatchInlineSnapshot(`"met none: It sponsors H-1B visas."`);
    expect(
      says(
        { visaJ1: [fact("yes")], visaH1b: [fact("no")] },
        { workStatus: "needs-visa", visas: ["h1b", "j1"] },
      ),
    ).toMatchInlineSnapshot(`"met none: It sponsors J-1 visas."`);
    expect(
      says(
        { visaJ1: [fact("no")], visaH1b: [fact("yes")] },
        { workStatus: "needs-visa", visas: ["j1", "h1b"], step3: "not-taken" },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It sponsors H-1B visas. H-1B needs a passed Step 3, which you do not have yet."`,
    );
    expect(
      says(
        { visaJ1: [fact("no")], visaH1b: [fact("no")] },
        { workStatus: "needs-visa", visas: ["j1", "h1b"] },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It does not sponsor J-1 visas. It does not sponsor H-1B visas."`,
    );
    expect(says({}, { workStatus: "needs-visa", visas: ["h1b", "j1"] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. It does not say whether it sponsors H-1B visas. H-1B also needs Step 3; you have not said whether you passed it."`,
    );
  });

  test("J-1 only: H-1B does not help", () => {
    expect(
      says(
        { visaJ1: [fact("no")], visaH1b: [fact("yes")] },
        { workStatus: "needs-visa", visas: ["j1"], step3: "passed" },
      ),
    ).toMatchInlineSnapshot(`"not-met close: It does not sponsor J-1 visas."`);
  });

  test("which visa is not said: sure where both agree, else ask", () => {
    expect(
      says({ visaJ1: [fact("no")], visaH1b: [fact("no")] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"not-met close: It does not sponsor J-1 visas. It does not sponsor H-1B visas."`,
    );
    expect(
      says({ visaJ1: [fact("yes")], visaH1b: [fact("yes")] }, { workStatus: "needs-visa", step3: "passed" }),
    ).toMatchInlineSnapshot(`"met none: It sponsors J-1 visas. It sponsors H-1B visas."`);
    expect(
      says({ visaJ1: [fact("yes")], visaH1b: [fact("no")] }, { workStatus: "needs-visa" }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It depends on the visa. It sponsors J-1 visas. It does not sponsor H-1B visas."`,
    );
    expect(says({ visaJ1: [fact("yes")] }, { workStatus: "needs-visa", visas: [] })).toMatchInlineSnapshot(
      `"unknown-profile ask: It depends on the visa. It sponsors J-1 visas. It does not say whether it sponsors H-1B visas. H-1B also needs Step 3; you have not said whether you passed it."`,
    );
    expect(says({}, { workStatus: "needs-visa" })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. It does not say whether it sponsors H-1B visas. H-1B also needs Step 3; you have not said whether you passed it."`,
    );
  });

  test("need of a visa not said: ask, unless the visa works", () => {
    expect(says({}, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: You have not said whether you need a visa. If you do: It does not say whether it sponsors J-1 visas. It does not say whether it sponsors H-1B visas. H-1B also needs Step 3; you have not said whether you passed it."`,
    );
    expect(says({ visaJ1: [fact("no")], visaH1b: [fact("no")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: You have not said whether you need a visa. If you do: It does not sponsor J-1 visas. It does not sponsor H-1B visas."`,
    );
    expect(
      says({ visaJ1: [fact("yes")], visaH1b: [fact("yes")] }, { step3: "passed" }),
    ).toMatchInlineSnapshot(`"met none: It sponsors J-1 visas. It sponsors H-1B visas."`);
    expect(says({ visaJ1: [fact("yes")] }, { visas: ["j1"] })).toMatchInlineSnapshot(
      `"met none: It sponsors J-1 visas."`,
    );
    expect(says({ visaJ1: [fact("no")] }, { visas: ["j1"] })).toMatchInlineSnapshot(
      `"unknown-profile ask: You have not said whether you need a visa. If you do: It does not sponsor J-1 visas."`,
    );
  });
});

test("cites the pages on both visas, each once", () => {
  const facts = {
    visaJ1: [fact("yes" as const, { source: "b" })],
    visaH1b: [fact("no" as const, { source: "a" }), fact("no" as const, { source: "b" })],
  };
  expect(visa.read(program(facts), occasion()).sources).toEqual(["a", "b"]);
});

describe("several pages on one visa", () => {
  const J1: Profile = { workStatus: "needs-visa", visas: ["j1"] };
  const undated = (source: string, more: object = {}) => ({ shown: null, source, ...more });

  test("of those that grant it the mildest word counts, of those that refuse it the firmest", () => {
    const rarely = { strength: "exceptions" } as const;
    expect(
      says({ visaJ1: [fact("yes", { source: "a" }), fact("yes", { ...rarely, source: "b" })] }, J1),
    ).toBe("met ask: It sponsors J-1 visas only as an exception.");
    expect(says({ visaJ1: [fact("no", { source: "a" }), fact("no", { ...rarely, source: "b" })] }, J1)).toBe(
      "not-met close: It does not sponsor J-1 visas.",
    );
  });

  test("a page for IMGs is no better a witness than one for everyone", () => {
    const imgs = fact<VisaAnswer>("yes", { for: "imgs", shown: "2023", source: "imgs" });
    expect(says({ visaJ1: [fact("no"), imgs] }, J1)).toBe("not-met close: It does not sponsor J-1 visas.");
  });

  test("on one page or two, yes and no cannot both be right", () => {
    expect(says({ visaJ1: [fact("yes", undated("a")), fact("no", undated("a"))] }, J1)).toContain(
      "(disputed)",
    );
  });
});

describe("hints on visas", () => {
  const BOTH: Profile = { workStatus: "needs-visa", visas: ["j1", "h1b"], step3: "passed" };
  const old = (source: string) => ({ shown: "2015", source });
  const hintsOf = (facts: Facts, answers: Profile) => {
    const read = visa.read(program(facts), occasion());
    const outcome = visa.check(read.rule, answers, occasion());
    return {
      pages: outcome.hints?.().map(({ direction, at }) => `${direction} ${read.hints[at]}`),
      spoken: outcome.speaksOf?.map((at) => read.hints[at]),
    };
  };

  test("of both paths stand with their own pages", () => {
    expect(hintsOf({ visaJ1: [fact("yes", old("j"))], visaH1b: [fact("no", old("h"))] }, BOTH)).toEqual({
      pages: ["yes j", "no h"],
      spoken: ["j", "h"],
    });
    expect(hintsOf({ visaH1b: [fact("no", old("h"))] }, BOTH)).toEqual({ pages: ["no h"], spoken: ["h"] });
    expect(hintsOf({}, BOTH)).toEqual({ pages: undefined, spoken: undefined });
  });

  test("of the path that is better by what counts", () => {
    const facts: Facts = { visaJ1: [fact("no")], visaH1b: [fact("yes", old("h"))] };
    expect(hintsOf(facts, BOTH)).toEqual({ pages: ["yes h"], spoken: ["h"] });
  });

  test("stay where Step 3 is missing, and where it is not said which visa it is to be", () => {
    const facts: Facts = { visaH1b: [fact("yes", old("h"))] };
    expect(hintsOf(facts, { ...BOTH, visas: ["h1b"], step3: "not-taken" }).pages).toEqual(["yes h"]);
    const any: Profile = { workStatus: "needs-visa", step3: "not-taken" };
    expect(hintsOf({ visaJ1: [fact("yes")], visaH1b: [fact("yes", old("h"))] }, any).pages).toEqual([
      "yes h",
    ]);
  });
});

describe("Step 3 and the H-1B", () => {
  const H1B: Profile = { workStatus: "needs-visa", visas: ["h1b"], step3: "not-taken" };

  test("is not asked of who would be refused anyway", () => {
    for (const strength of ["required", "exceptions"] as const)
      expect(says({ visaH1b: [fact("no", { strength })] }, H1B)).not.toContain("Step 3");
  });

  test("a wish to have people without visas answers nothing", () => {
    expect(says({ visaH1b: [fact("yes", { strength: "preferred" })] }, { ...H1B, step3: "passed" })).toBe(
      "unknown-program ask: It does not say whether it sponsors H-1B visas. It speaks of H-1B visas as a wish only.",
    );
  });

  const check = (answers: Profile, rules: Partial<typeof RULES>) => {
    const day = boundOccasion({ season: { ...BOUND_SEASON, rules } });
    return visa.check(visa.read(program({ visaH1b: [fact("yes")] }), day).rule, answers, day);
  };

  test("rests on the law, the weeks of results and the day of rank lists, as far as they are known", () => {
    const { h1bNeedsStep3, resultWeeks, lists } = RULES;
    const all = ["law-h1b", "usmle-results", "nrmp-calendar"];
    expect(check(H1B, { h1bNeedsStep3, resultWeeks, lists }).seasonSources).toEqual(all);
    expect(check(H1B, { resultWeeks }).seasonSources).toEqual(["usmle-results"]);
    expect(check({ ...H1B, step3: undefined as never }, { h1bNeedsStep3 }).seasonSources).toEqual([
      "law-h1b",
    ]);
    expect(check({ ...H1B, step3: undefined as never }, {}).seasonSources).toEqual([]);
  });

  test("the last day for it is told where both the weeks and the day are known", () => {
    const { resultWeeks, lists } = RULES;
    expect(check(H1B, { resultWeeks, lists }).say()).toContain("Taken by February 3, 2027");
    expect(check(H1B, { resultWeeks }).say()).not.toContain("Taken by");
    expect(check(H1B, { lists }).say()).not.toContain("Taken by");
    expect(check(H1B, {}).say()).not.toContain("Taken by");
  });
});
