import { expect, test } from "vitest";
import { failures } from "../../src/engine/gates/failures.ts";
import { graduation } from "../../src/engine/gates/graduation.ts";
import { visa } from "../../src/engine/gates/visa.ts";
import { saysOf } from "../../src/outputs/program-says.ts";
import { answerOf, type Filter } from "../../src/search/says.ts";
import { programAnswers } from "../../src/site/program-answers.ts";
import { SITE } from "../support/content.ts";

const occasion = { season: SITE.engineSeason, asOf: SITE.today };
const opens = 2026;
const programs = SITE.programs.map((program) => ({
  program,
  says: saysOf(program, programAnswers(program, occasion), occasion),
}));
const saying = (filter: Filter) =>
  programs.filter(({ says }) => answerOf(says, filter, { today: SITE.today, opens }) === "yes");

test("a program without facts of its own or of its sponsor says nothing but its kind", () => {
  const bare = programs.filter(({ program }) => program.isBare);
  expect(bare.length).toBeGreaterThan(0);
  for (const { says } of bare) expect(Object.keys(says).filter((key) => key !== "kind")).toEqual([]);
});

test("who is said to read a third attempt is closed by no gate to somebody with two failures", () => {
  const found = saying({ ask: "attempts", attempt: 3, exam: null });
  expect(found.length).toBeGreaterThan(0);
  for (const { program } of found) {
    const { rule } = failures.read(program.engine, occasion);
    const outcome = failures.check(rule, { step1Failures: 0, step2Failures: 2, step3Failures: 0 }, occasion);
    expect(outcome.status, program.record.id).toBe("met");
  }
});

test("who is said to read old graduates is closed to none of ten years ago", () => {
  const found = saying({ ask: "years", years: 10 });
  expect(found.length).toBeGreaterThan(0);
  for (const { program } of found) {
    const { rule } = graduation.read(program.engine, occasion);
    const outcome = graduation.check(rule, { graduationYear: opens - 10 }, occasion);
    expect(["close", "step"], program.record.id).not.toContain(outcome.effect);
  }
});

test("who is said to sponsor a visa is closed by none to somebody who needs it", () => {
  for (const path of ["j1", "h1b"] as const) {
    for (const { program } of saying({ ask: path, is: "yes" })) {
      const { rule } = visa.read(program.engine, occasion);
      const outcome = visa.check(
        rule,
        { workStatus: "needs-visa", visas: [path], step3: "passed" },
        occasion,
      );
      expect(outcome.effect, program.record.id).not.toBe("close");
    }
  }
});
