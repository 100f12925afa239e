import { expect, test } from "vitest";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { awaitedQuestion, fragmentOfAwaited, wantedQuestion } from "../../src/stores/awaited-question.ts";

test("each criterion leads to the question whose answer it waits for", () => {
  const ids = [...GATES, ...PREFERENCES].map(({ id }) => id);
  expect(Object.fromEntries(ids.map((id) => [id, awaitedQuestion(id, {})]))).toMatchInlineSnapshot(`
    {
      "certification": "school",
      "county-need": "experience",
      "deadline": null,
      "director-letter": "earlier",
      "ecfmg": "school",
      "failures": "step2",
      "graduation": "graduation",
      "img-record": null,
      "letters": "letters",
      "minimum-score": "step2",
      "mission": "experience",
      "patient-languages": "languages",
      "place-order": "places",
      "regional-ties": "ties",
      "registration": "sent",
      "school": "school",
      "specialty-letters": "letters",
      "specialty-order": "specialties",
      "specialty-score": "step2",
      "step-span": "earlier",
      "step1": "step1",
      "step2-minimum": "step2",
      "step2-result": "step2",
      "takes-imgs": null,
      "typical-score": "step2",
      "unfilled-seats": null,
      "usce": "usce",
      "valued-languages": "languages",
      "visa": "status",
      "work-status": "status",
    }
  `);
});

test("what is answered, and what the quiz does not ask of this visitor, is not waited for", () => {
  const letters = {
    specialties: ["psychiatry"],
    letters: 3,
    lettersUs: 2,
    lettersSpecialty: 2,
    lettersRegions: [],
  };
  expect(awaitedQuestion("specialty-letters", letters)).toBeNull();
  expect(awaitedQuestion("specialty-letters", { specialties: ["psychiatry"], letters: 3 })).toBe("letters");
  expect(awaitedQuestion("step2-minimum", { step2: "passed" })).toBe("step2");
  expect(awaitedQuestion("step2-minimum", { step2: "passed", step2Score: 215 })).toBeNull();
});

test("several criteria lead to the first of their questions, and name every answer that they wait for", () => {
  const profile = { step1: "passed", step2: "passed", step2Score: 215 } as const;
  expect(fragmentOfAwaited(["usce", "failures", "ecfmg"], profile)).toBe("#q=step2&then=check&for=bf.e.uh");
  expect(fragmentOfAwaited(["takes-imgs"], profile)).toBeNull();
});

test("a passed Step 1 is a whole answer: most have no number, and none is among the answers that are wanted", () => {
  const passed = { step1: "passed", ecfmg: "in-progress", step2: "awaiting" } as const;
  expect(wantedQuestion("step1", {})).toBe("step1");
  expect(wantedQuestion("step1", passed)).toBeNull();
  expect(wantedQuestion("usce", passed)).toBe("usce");
  expect(fragmentOfAwaited(["step1", "usce"], passed)).toBe("#q=usce&then=check&for=uh");
  // A program with a minimum still leads whoever has an old score to where it is given.
  expect(awaitedQuestion("step1", passed)).toBe("step1");
  expect(fragmentOfAwaited(["step1"], passed)).toBe("#q=step1&then=check&for=as");
  // What ECFMG confirms hangs on no score of it.
  expect(wantedQuestion("certification", passed)).toBe("step2");
});

test("no answer is wanted that cannot be given: the score of an exam that is not taken, attempts at it", () => {
  const notTaken = { step1: "passed", step2: "not-taken", step1Failures: 0, step3Failures: 0 } as const;
  expect(wantedQuestion("minimum-score", notTaken)).toBeNull();
  expect(awaitedQuestion("minimum-score", notTaken)).toBeNull();
  expect(wantedQuestion("failures", { ...notTaken, step3: "passed" })).toBeNull();
  expect(fragmentOfAwaited(["minimum-score", "usce"], notTaken)).toBe("#q=usce&then=check&for=uh");
  // The day of the exam can be given, and what ECFMG confirms hangs on it.
  expect(fragmentOfAwaited(["certification"], { ...notTaken, ecfmg: "in-progress" })).toBe(
    "#q=step2&then=check&for=bw",
  );
});

test("weeks are not wanted beside months, which tell the same", () => {
  expect(fragmentOfAwaited(["usce"], { usceHandsOn: 2 })).toBe("#q=usce&then=check&for=uo");
  expect(fragmentOfAwaited(["usce"], { usceHandsOn: 2, usceObserver: 0 })).toBe("#q=usce&then=check&for=uy");
});
