import { expect, test } from "vitest";
import type { Around, HintedQuestion } from "../../src/engine/hints.ts";
import { hintSentences } from "../../src/facts/hint-words.ts";

const say = (question: HintedQuestion, around: Around) =>
  hintSentences(question, around, {
    specialty: "Family Medicine",
    placeOf: (place) => (place === "TX" ? "Texas" : place),
  }).join(" ");

test("counts, never a share", () => {
  expect(
    say("j1", {
      sisters: { yes: 3, of: 3 },
      similar: { yes: 13, of: 16, kind: "community", place: "TX" },
    }),
  ).toMatchInlineSnapshot(
    `"3 of 3 other programs of this sponsor that say, sponsor J-1 visas. Of 16 community hospital family medicine programs in Texas whose pages say, 13 sponsor J-1 visas."`,
  );
  expect(say("imgs", { similar: { yes: 4, of: 5, kind: null, place: null } })).toMatchInlineSnapshot(
    `"Of 5 family medicine programs in all states of our data whose pages say, 4 take IMGs."`,
  );
  expect(
    say("j1", { similar: { yes: 5, of: 6, kind: "county", place: "the Mountain states" } }),
  ).toMatchInlineSnapshot(
    `"Of 6 county hospital family medicine programs in the Mountain states whose pages say, 5 sponsor J-1 visas."`,
  );
  expect(say("h1b", { sisters: { yes: 0, of: 2 } })).toMatchInlineSnapshot(
    `"0 of 2 other programs of this sponsor that say, sponsor H-1B visas."`,
  );
});

test("one other program", () => {
  expect(say("imgs", { sisters: { yes: 1, of: 1 } })).toMatchInlineSnapshot(
    `"The one other program of this sponsor that says, takes IMGs."`,
  );
  expect(say("imgs", { sisters: { yes: 0, of: 1 } })).toMatchInlineSnapshot(
    `"The one other program of this sponsor that says, answers “no” or “only as an exception”."`,
  );
  expect(say("j1", { sisters: { yes: 0, of: 1 } })).toMatchInlineSnapshot(
    `"The one other program of this sponsor that says, answers “no” or “case by case” on J-1 visas."`,
  );
});
