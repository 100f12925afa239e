import { expect, test } from "vitest";
import { possibleChanges } from "../../src/engine/changes.ts";
import type { Gate } from "../../src/engine/criterion.ts";
import type { Facts } from "../../src/engine/facts.ts";
import { ecfmg } from "../../src/engine/gates/ecfmg.ts";
import { failures } from "../../src/engine/gates/failures.ts";
import { step1 } from "../../src/engine/gates/step1.ts";
import { step2Minimum } from "../../src/engine/gates/step2-minimum.ts";
import { step2Result } from "../../src/engine/gates/step2-result.ts";
import { visa } from "../../src/engine/gates/visa.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { fact, gateSays, occasion } from "./builders.ts";

/** Somebody who has taken an exam and waits for its result has neither passed nor failed it. */
const FIRST_ATTEMPTS = fact({ allowed: 0, exams: ["step2"] as const, counted: "each" as const });
const WAITING: Profile = { step2: "awaiting", step2Failures: 0, step1Failures: 0, step3Failures: 0 };
const says = (gate: Gate<unknown>, facts: Facts, answers: Profile) => gateSays(gate, facts, answers);

test("in the words of every gate that reads an exam", () => {
  expect([
    says(step1, { step1: [fact("pass")] }, { step1: "awaiting" }),
    says(step2Minimum, { step2Minimum: [fact(220)] }, WAITING),
    says(step2Result, { step2Result: [fact("to-apply")] }, WAITING),
    says(step2Result, { step2Result: [fact("to-interview")] }, WAITING),
    says(step2Result, { step2Result: [fact("not-required")] }, WAITING),
    says(failures, { failures: [FIRST_ATTEMPTS] }, WAITING),
    says(failures, { failures: [FIRST_ATTEMPTS] }, { step2: "awaiting", step2Failures: 1 }),
    says(ecfmg, { ecfmg: [fact("to-apply")] }, { ...WAITING, ecfmg: "in-progress" }),
    says(visa, { visaH1b: [fact("yes")] }, { workStatus: "needs-visa", visas: ["h1b"], step3: "awaiting" }),
  ]).toMatchInlineSnapshot(`
    [
      "not-met step: It requires a passed Step 1; your result is still to come.",
      "not-met step: It requires at least 220 on Step 2 CK; your result is still to come.",
      "not-met step: It requires a passed Step 2 CK when you apply, and your result is still to come.",
      "met none: It requires a passed Step 2 CK before an interview, so you can apply without it.",
      "met none: It does not need a Step 2 CK result.",
      "not-applicable none: You have failed no exam, so no limit touches you.",
      "not-met close: It requires a pass at the first attempt on Step 2 CK; you have 1.",
      "not-met step: It requires the ECFMG certificate when you apply, and you are not certified yet.",
      "not-met step: It sponsors H-1B visas. H-1B needs a passed Step 3, and your result is still to come.",
    ]
  `);
});

test("what-if speaks of the day the result comes, not of sitting the exam", () => {
  const changes = possibleChanges(
    { step1: "awaiting", step2: "awaiting", step3: "not-taken", workStatus: "needs-visa", visas: ["j1"] },
    occasion(),
    { step2Marks: [218], languages: [] },
  );
  expect(changes.map(({ words }) => words)).toMatchInlineSnapshot(`
    [
      "When your Step 1 result comes: a pass",
      "When your Step 2 CK result comes: a pass with 218 or more",
      "Apply in the next season",
    ]
  `);
  expect(changes.find(({ kind }) => kind === "step2")?.profile).toMatchObject({
    step2: "passed",
    step2Score: 218,
  });
});
