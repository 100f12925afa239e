import { expect, test } from "vitest";
import type { OwnAnswer } from "../../src/engine/own-answer.ts";
import { OwnAnswers } from "../../src/engine/own-answers.ts";

test("what was told, a sentence each; no reply tells nothing", () => {
  const answer = (question: string, value: OwnAnswer["value"]): OwnAnswer => ({
    question,
    value,
    by: "coordinator",
    how: "mail",
    day: "2026-12-09",
    season: 2027,
  });
  const told = new OwnAnswers([
    answer("visa-j1", "yes"),
    answer("takes-imgs", "no-reply"),
    answer("gone", "yes"),
  ]);
  expect(told.said()).toMatchInlineSnapshot(`
    [
      "You were told on December 9, 2026: it takes files that need a J-1 visa.",
    ]
  `);
});
