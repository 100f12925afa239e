import { describe, expect, test } from "vitest";
import {
  composeSentence,
  doubtOf,
  findFaults,
  MOST_WORDS,
  type SentenceParts,
} from "../../src/tools/directors-sentence/sentence.ts";

const WHOLE: SentenceParts = {
  name: "Dr. Singh",
  who: "a village doctor",
  did: "saw twenty-five patients a day for six years.",
  people: "most of them farm families",
  doubt: "low",
  answer: "two supervisors in Merced write how she reasons",
  tie: "her sister farms in Tulare County ",
};

describe("the sentence for you", () => {
  test("says who, what, for whom, the doubt with its answer, and the tie", () => {
    expect(composeSentence(WHOLE)).toBe(
      "Dr. Singh is a village doctor who saw twenty-five patients a day for six years, most of them farm families; the score is low, but two supervisors in Merced write how she reasons; and her sister farms in Tulare County.",
    );
    expect(findFaults(WHOLE)).toEqual([]);
  });

  test("begins with who somebody is and what they did, and leaves out what is not there", () => {
    const empty = { ...WHOLE, who: " ", did: "" };
    expect(composeSentence(empty)).toBeNull();
    expect(composeSentence({ ...WHOLE, name: "", people: "", doubt: "none", answer: "", tie: "" })).toBe(
      "Dr. (name) is a village doctor who saw twenty-five patients a day for six years.",
    );
  });

  test.each([
    [{ answer: "" }, "without its answer"],
    [{ answer: "she will work harder" }, "“will” makes the answer a promise"],
    [{ did: "saw many patients", people: "farm families" }, "No number yet"],
    [{ who: "a passionate doctor" }, "“passionate” is said of everybody"],
    [{ answer: "unfortunately it was one bad day" }, "“unfortunately” asks for mercy"],
    [{ tie: "my sister farms there" }, "said by somebody else"],
    [{ people: "" }, "For whom?"],
    [{ tie: "" }, "Why here?"],
    [{ did: `saw ten patients ${"and more ".repeat(20)}` }, `Over ${MOST_WORDS} nobody can repeat it`],
  ])("finds what is wrong with %o", (change, words) => {
    expect(findFaults({ ...WHOLE, ...change }).join("\n")).toContain(words);
  });

  test("begins with the doubt that the quiz answers bring", () => {
    expect(doubtOf({}, 2026)).toBe("none");
    expect(doubtOf({ graduationYear: 2021 }, 2026)).toBe("none");
    expect(doubtOf({ graduationYear: 2020 }, 2026)).toBe("years");
    expect(doubtOf({ graduationYear: 2010, step1Failures: 1 }, 2026)).toBe("failed");
  });
});
