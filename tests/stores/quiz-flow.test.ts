import { describe, expect, test } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { PROFILE_FIELD_NAMES } from "../../src/engine/profile-fields.ts";
import { WORK_KIND_NAMES } from "../../src/engine/work-kinds.ts";
import { readFragment } from "../../src/stores/fragment.ts";
import { fieldWords, pairOf } from "../../src/stores/quiz-fields.ts";
import {
  fragmentOfPlace,
  fragmentOfQuestion,
  isAsked,
  leastOf,
  placeAfter,
  placeFromFragment,
  QUESTIONS,
  questionOf,
  STEPS,
  stepPlace,
} from "../../src/stores/quiz-flow.ts";
import { QUESTION_TEXTS, QUIZ_WORDS, textOf, titleOfStep } from "../../src/stores/quiz-texts.ts";

const at = (hash: string) => placeFromFragment(readFragment(hash));

test("four steps, about twelve questions, every answer asked for exactly once", () => {
  expect(STEPS).toHaveLength(4);
  expect(QUESTIONS.filter(({ isFolded }) => !isFolded)).toHaveLength(13);
  expect(QUESTIONS.filter(({ isFolded }) => isFolded).map(({ id }) => id)).toEqual(["earlier", "sent"]);
  const all = QUESTIONS.flatMap(({ fields, noted = [] }) => [...fields, ...noted]);
  expect(all.sort()).toEqual([...PROFILE_FIELD_NAMES].sort());
  for (const field of PROFILE_FIELD_NAMES) expect(questionOf(field).id).toBeTruthy();
  expect(questionOf("step2Score").id).toBe("step2");
});

test("every step and question has its words, and no words are left over", () => {
  expect(Object.keys(QUIZ_WORDS)).toEqual(STEPS.map(({ id }) => id));
  for (const { id, questions } of STEPS) {
    expect(titleOfStep(id)).not.toBe("");
    expect(Object.keys(QUIZ_WORDS[id]?.questions ?? {})).toEqual(questions.map((one) => one.id));
    expect(Object.keys(QUIZ_WORDS[id]?.fields ?? {})).toEqual(questions.flatMap(({ fields }) => fields));
  }
  expect(Object.keys(QUESTION_TEXTS)).toEqual(QUESTIONS.map(({ id }) => id));
  expect(() => textOf("nothing")).toThrow(/no words/);
  expect(pairOf("usceObserverWeeks")).toMatchObject({
    label: "Observership",
    fields: ["usceObserver", "usceObserverWeeks"],
  });
  expect(pairOf("letters")).toBeUndefined();
});

describe("places in the address", () => {
  test.each([
    ["", 0, null],
    ["#step=2", 1, null],
    ["#step=4", 3, null],
    ["#step=0", 0, null],
    ["#step=5", 0, null],
    ["#step=1.5", 0, null],
    ["#step=<script>", 0, null],
    ["#q=status", 2, "status"],
    ["#q=nothing", 0, null],
    ["#main", 0, null],
  ])("%s", (hash, step, question) => {
    expect(at(hash)).toEqual({ at: "step", step, question, thenCheck: false, wanted: [] });
  });

  test("the check page, and the way back to it", () => {
    expect(at("#step=check")).toEqual({ at: "check", wanted: [] });
    expect(at(fragmentOfQuestion("usce", true))).toEqual({
      at: "step",
      step: 3,
      question: "usce",
      thenCheck: true,
      wanted: [],
    });
  });

  test("whom results sent for answers goes from one to the next, past what is answered by now, and ends at the check", () => {
    const hash = fragmentOfQuestion("step2", true, ["step2Failures", "usceHandsOn", "ecfmg"]);
    const steps = (profile: Profile) => {
      const seen = [at(hash)];
      for (let place = seen[0]; place?.at === "step" && seen.length < 9; place = seen.at(-1))
        seen.push(at(fragmentOfPlace(placeAfter(place, profile))));
      return seen.map((place) => (place.at === "step" ? place.question : [...place.wanted]));
    };
    const wanted = ["step2Failures", "ecfmg", "usceHandsOn"];
    expect(steps({ step2: "passed" })).toEqual(["step2", "school", "usce", wanted]);
    expect(steps({ step2: "passed", ecfmg: "certified" })).toEqual(["step2", "usce", wanted]);
    expect(at("#q=step2&for=__proto__.bf.nothing")).toMatchObject({ wanted: ["step2Failures"] });
  });

  test("every place has an address that leads to it", () => {
    const places = [
      ...STEPS.map((_, step) => stepPlace(step)),
      { at: "check", wanted: [] } as const,
      { at: "check", wanted: ["step2Failures", "usceHandsOn"] } as const,
      { at: "step", step: 1, question: "step2", thenCheck: true, wanted: ["step2Failures"] } as const,
    ];
    for (const place of places) expect(at(fragmentOfPlace(place))).toEqual(place);
  });

  test("continue leads to the next step, after the last and after a change to the check", () => {
    const next = (hash: string) => {
      const place = at(hash);
      return place.at === "step" ? fragmentOfPlace(placeAfter(place, {})) : null;
    };
    expect(next("#step=1")).toBe("#step=2");
    expect(next("#step=4")).toBe("#step=check");
    expect(next("#q=step1&then=check")).toBe("#step=check");
    expect(next("#q=step1")).toBe("#step=3");
  });
});

test("answers are asked for when they can matter, and shown when they were given", () => {
  expect(isAsked("step2Score", {})).toBe(false);
  expect(isAsked("step2Score", { step2: "passed" })).toBe(true);
  expect(isAsked("step2Score", { step2: "not-taken", step2Score: 215 })).toBe(true);
  expect(isAsked("step1Failures", { step1: "failed" })).toBe(true);
  expect(isAsked("step3Failures", { step3: "not-taken" })).toBe(false);
  expect(isAsked("step1Score", { step1: "failed" })).toBe(false);
  expect(isAsked("step2Failures", {})).toBe(false);
  expect(isAsked("visas", { workStatus: "citizen" })).toBe(false);
  expect(isAsked("visas", { workStatus: "needs-visa" })).toBe(true);
  expect(isAsked("usceRegions", { usceObserver: 1 })).toBe(true);
  expect(isAsked("usceLastYear", { usceHandsOn: 0 })).toBe(false);
  expect(isAsked("lettersUs", { letters: 0 })).toBe(false);
  expect(isAsked("lettersRegions", { letters: 1 })).toBe(true);
  expect(isAsked("ties", {})).toBe(true);
});

describe("what few need is asked of few", () => {
  test.each<[keyof Profile, Profile, boolean]>([
    ["step2When", {}, false],
    ["step2When", { step2: "passed" }, false],
    ["step2When", { step2: "awaiting" }, true],
    ["step2When", { step2: "not-taken" }, true],
    ["step2When", { step2: "passed", step2When: "2025-04" }, true],
    ["step3When", { step3: "not-taken" }, false],
    ["step3When", { step3: "not-taken", visas: ["h1b"] }, true],
    ["step2Failures", { step2: "awaiting" }, true],
    ["step2Score", { step2: "awaiting" }, false],
    ["visas", { workStatus: "opt" }, true],
    ["visas", { workStatus: "tps" }, false],
    ["usceLastYear", { usceHandsOnWeeks: 2 }, true],
    ["interviews", { applied: "no" }, false],
    ["interviews", { applied: "partly" }, true],
  ])("%s of %j: %s", (field, profile, asked) => expect(isAsked(field, profile)).toBe(asked));

  test("a failed exam has at least one failed attempt to pick", () => {
    expect(leastOf("step2Failures", { step2: "failed" })).toBe(1);
    expect(leastOf("step2Failures", { step2: "awaiting", step1: "failed" })).toBe(0);
    expect(leastOf("letters", { step1: "failed" })).toBe(0);
  });

  test("every status of the table is offered, the four of old at once", () => {
    const { rare } = fieldWords("workStatus");
    expect(rare?.summary).toMatch(/^Another status/);
    expect(WORK_KIND_NAMES.filter((kind) => !rare?.options.includes(kind))).toEqual([
      "citizen",
      "resident",
      "needs-visa",
      "work-permit",
    ]);
  });
});
