import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { visa } from "../../../src/engine/gates/visa.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { boundOccasion, fact, gateSays, occasion, program } from "../builders.ts";

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
