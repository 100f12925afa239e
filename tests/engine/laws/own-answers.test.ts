import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { withTold } from "../../../src/engine/compile-told.ts";
import type { Program } from "../../../src/engine/facts.ts";
import { OWN_ANSWER, type OwnAnswer } from "../../../src/engine/own-answer.ts";
import { OwnAnswers } from "../../../src/engine/own-answers.ts";
import { ownTerms } from "../../../src/engine/own-terms.ts";
import { rank } from "../../../src/engine/rank.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { expectSame } from "../../support/expect-same.ts";
import { occasions, profiles, RUNS, untold } from "../arbitraries.ts";
import { occasion } from "../builders.ts";
import { ownAnswer, told } from "../told.ts";

function gatesOf(answers: readonly OwnAnswer[]): ReadonlySet<string | undefined> {
  return new Set(answers.map(({ question }) => ownTerms(question)?.gate));
}

describe("law 10: an own answer moves only the gate that it names, and taking it back restores the verdict exactly", () => {
  test("every other criterion, the fit and its sentences stay", () => {
    let moved = 0;
    fc.assert(
      fc.property(untold, profiles, occasions, told, (program, profile, occasion, answers) => {
        const before = assess(program, profile, occasion);
        const after = assess({ ...program, told: new OwnAnswers(answers) }, profile, occasion);
        const named = gatesOf(answers);
        const others = (criteria: typeof before.criteria) => criteria.filter(({ id }) => !named.has(id));
        expectSame(others(after.criteria), others(before.criteria));
        expectSame(after.fit, before.fit);
        if (after.group !== before.group) moved++;
      }),
      RUNS,
    );
    expect(moved).toBeGreaterThan(RUNS.numRuns / 50);
  });

  test("one more answer moves only its gate, whatever was told before", () => {
    fc.assert(
      fc.property(untold, profiles, occasions, told, ownAnswer, (program, profile, occasion, some, more) => {
        const before = assess({ ...program, told: new OwnAnswers(some) }, profile, occasion);
        const after = assess({ ...program, told: new OwnAnswers([...some, more]) }, profile, occasion);
        const gate = ownTerms(more.question)?.gate;
        for (const [place, criterion] of after.criteria.entries())
          if (criterion.id !== gate) expectSame(criterion, before.criteria[place]);
      }),
      RUNS,
    );
  });

  test("taken back, by itself and in the order of all programs, nothing is left of it", () => {
    const several = fc.uniqueArray(untold, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(several, profiles, occasions, told, ownAnswer, (some, profile, occasion, answers, more) => {
        const compiled = compile(some);
        const standings = (list: readonly OwnAnswer[]) =>
          rank(withTold(compiled, new Map([["p1", list]])), profile, occasion);
        const before = standings(answers);
        standings([...answers, more]);
        expectSame(standings(answers), before);
        expectSame(
          rank(withTold(compiled, new Map([["p1", []]])), profile, occasion),
          rank(compiled, profile, occasion),
        );
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });

  test("an answer that there cannot be, and no reply, move nothing at all", () => {
    const nothing = fc.oneof(
      ownAnswer.map((one) => ({ ...one, value: "no-reply" as const })),
      ownAnswer.map((one) => ({ ...one, question: "__proto__" })),
      ownAnswer.map((one) => ({ ...one, question: "visa-j1", value: 7 })),
      ownAnswer.map((one) => ({ ...one, value: -1 })),
    );
    fc.assert(
      fc.property(untold, profiles, occasions, fc.array(nothing), (program, profile, occasion, answers) => {
        expectSame(
          assess({ ...program, told: new OwnAnswers(answers) }, profile, occasion),
          assess(program, profile, occasion),
        );
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });

  test("what was told in another season is a hint: it moves no group, no effect and no fit", () => {
    const before = ownAnswer.map((one) => ({ ...one, season: 2020 }));
    fc.assert(
      fc.property(untold, profiles, occasions, fc.array(before), (program, profile, occasion, answers) => {
        const moves = (one: Program) => {
          const { criteria, ...verdict } = assess(one, profile, occasion);
          return { ...verdict, effects: criteria.map(({ id, status, effect }) => [id, status, effect]) };
        };
        expectSame(moves({ ...program, told: new OwnAnswers(answers) }), moves(program));
      }),
      RUNS,
    );
  });
});

test("law 6: what cannot touch this visitor changes nothing, whatever they were told", () => {
  const citizen = { workStatus: "citizen" } as const;
  const onVisas = ownAnswer.map((one) => ({
    ...one,
    question: one.day < "2026" ? "visa-j1" : "work-status",
  }));
  fc.assert(
    fc.property(untold, profiles, fc.array(onVisas), (program, answers, list) => {
      const words = (one: Program) => {
        const { criteria, ...verdict } = assess(one, { ...answers, ...citizen }, occasion());
        return { ...verdict, said: criteria.map(({ sources: _, ...criterion }) => criterion) };
      };
      expectSame(words({ ...program, told: new OwnAnswers(list) }), words(program));
    }),
    RUNS,
  );
});

test("law 3: what closes is a requirement that was told, or stands on a page, and it is cited", () => {
  fc.assert(
    fc.property(untold, profiles, told, (program, profile, answers) => {
      for (const { effect, sources } of assess(
        { ...program, facts: {}, told: new OwnAnswers(answers) },
        profile,
        occasion(),
      ).criteria)
        if (effect === "close") expect(sources).toEqual([OWN_ANSWER]);
    }),
    RUNS,
  );
});

test("the order of programs agrees with each verdict, whoever was told what", () => {
  const several = fc.uniqueArray(untold, { minLength: 2, maxLength: 4, selector: ({ id }) => id });
  fc.assert(
    fc.property(several, profiles, occasions, told, told, (some, profile, occasion, first, second) => {
      const answers = new Map([
        ["p1", first],
        ["p3", second],
        ["constructor", first],
      ]);
      const compiled = withTold(compile(some), answers);
      for (const { id, group, fit, coverage } of rank(compiled, profile, occasion)) {
        const program = some.find((one) => one.id === id) as Program;
        const own = answers.get(id);
        const verdict = assess(own ? { ...program, told: new OwnAnswers(own) } : program, profile, occasion);
        expect({ group, fit, coverage }).toEqual({
          group: verdict.group,
          fit: verdict.fit,
          coverage: verdict.coverage,
        });
      }
    }),
    { ...RUNS, numRuns: RUNS.numRuns / 4 },
  );
});
