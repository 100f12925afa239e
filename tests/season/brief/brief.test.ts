import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../src/content/read-content.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { HARD_QUESTIONS, hardQuestions } from "../../../src/season/brief/hard-questions.ts";
import {
  eveningOf,
  NO_WORDS,
  readOwnWords,
  setAnswer,
  setLine,
  setMark,
} from "../../../src/season/brief/own-words.ts";

const { content } = readContent(process.cwd());
const AT = { season: { year: 2027, opens: "2026-06-03" } };
const asked = (profile: Profile) => hardQuestions(profile, AT, 218);

describe("what a file will be asked about", () => {
  it("is only what the visitor has told: a missing answer invites nothing", () => {
    expect(asked({})).toEqual(["why-here"]);
  });

  it("is the failure, the near score, the old year, the gap and the visa of who has them", () => {
    expect(
      asked({
        step1Failures: 1,
        step2: "passed",
        step2Score: 218,
        graduationYear: 2016,
        lastClinicalYear: 2024,
        workStatus: "needs-visa",
        usceHandsOn: 0,
      }),
    ).toEqual(["failure", "score", "year", "gap", "visa", "us", "why-here"]);
    expect(
      asked({
        step1Failures: 0,
        step2Score: 250,
        graduationYear: 2026,
        lastClinicalYear: 2026,
        workStatus: "citizen",
      }),
    ).toEqual(["why-here"]);
  });

  it("calls no result that is still to come a failure", () => {
    expect(asked({ step2: "awaiting" })).toEqual(["awaiting", "why-here"]);
  });

  it("has words in the record for each", () => {
    expect((content.desk.get("brief")?.hard ?? []).map(({ id }) => id).toSorted()).toEqual(
      [...HARD_QUESTIONS].sort(),
    );
  });
});

describe("the visitor's own words", () => {
  it("are read back as they were kept, and emptied ones leave nothing", () => {
    let words = setAnswer(NO_WORDS, "failure", "Yes, in 2021.");
    words = setMark(setLine(words, "alder", "people", "Kind at night."), "alder", 8);
    expect(readOwnWords(JSON.parse(JSON.stringify(words)))).toEqual(words);
    expect(eveningOf(words, "alder").mark).toBe(8);
    words = setMark(setLine(setAnswer(words, "failure", " "), "alder", "people", ""), "alder", null);
    expect(words).toEqual(NO_WORDS);
  });

  it("take no mark but 1 to 10, and no name that is the language's own", () => {
    expect(eveningOf(setMark(NO_WORDS, "a", 11), "a").mark).toBeNull();
    expect(eveningOf(NO_WORDS, "constructor").lines).toEqual({});
    fc.assert(fc.property(fc.jsonValue(), (json) => void readOwnWords({ answers: json, evenings: json })));
  });
});
