import { describe, expect, it } from "vitest";
import type { Phase } from "../../../src/engine/season.ts";
import { STATUSES } from "../../../src/plan/list.ts";
import { hasApplied, statusOn } from "../../../src/plan/list-events.ts";
import { generalProgram } from "../../../src/tools/write-to-program/letter.ts";
import { dayWords, MODES, modeFor, writeMode } from "../../../src/tools/write-to-program/modes.ts";

const PROGRAM = { ...generalProgram("family-medicine"), name: "Alder Family Medicine" };
const QUESTION = { id: "visa", title: "Visa", text: "Do you sponsor the J-1?", decides: true };
const about = (status: string | undefined) => ({
  profile: {},
  occasion: { season: { year: 2027, opens: "2026-06-03" }, asOf: "2026-12-01" },
  names: { region: (id: string) => id, language: (id: string) => id, specialty: (id: string) => id },
  status,
});

describe("a letter", () => {
  it("never tells a program where one has applied that one plans to, whatever it is for", () => {
    for (const status of STATUSES.filter(hasApplied))
      for (const mode of MODES) {
        const letter = writeMode(mode, PROGRAM, [QUESTION], about(status));
        expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/plan to apply|before I apply/i);
      }
  });

  it("is offered by what the list says: ask, interest, thanks, intent", () => {
    const on = (phase: Phase) => (status: string | undefined) => modeFor(status, phase);
    expect([undefined, "considering", "asked", "answered"].map(on("interviews"))).toEqual([
      "ask",
      "ask",
      "ask",
      "ask",
    ]);
    expect(["applied", "waitlisted"].map(on("interviews"))).toEqual(["interest", "interest"]);
    expect(["invited", "declined", "rejected", "matched"].map(on("interviews"))).toEqual([
      "ask",
      "ask",
      "ask",
      "ask",
    ]);
    expect(["interview", "ranked"].map(on("rank"))).toEqual(["thanks", "intent"]);
    expect(["interview", "ranked"].map(on("wait"))).toEqual(["thanks", "thanks"]);
    expect(["applied", "interview", "ranked"].map(on("after"))).toEqual(["ask", "ask", "ask"]);
  });

  it("before applying is the one that asks, and asks nothing without a question", () => {
    expect(writeMode("ask", PROGRAM, [QUESTION], about(undefined))?.body).toContain(
      "I plan to apply to Alder Family Medicine",
    );
    expect(writeMode("ask", PROGRAM, [], about(undefined))).toBeNull();
    expect(writeMode("interest", PROGRAM, [], about("applied"))?.body).toContain(
      "I have applied to Alder Family Medicine",
    );
  });

  it("knows the day: nothing to a program in Match week, no thanks before there are interviews", () => {
    for (const mode of MODES) expect(dayWords(mode, "match-week", true)).toMatch(/until SOAP has ended/);
    for (const phase of ["prepare", "apply", "after"] as const) {
      expect(dayWords("thanks", phase, false)).toMatch(/no interviews/);
      expect(dayWords("ask", phase, false)).toBeNull();
    }
    expect(dayWords("ask", "interviews", false)).toBeNull();
    expect(dayWords("intent", "interviews", true)).toMatch(/once/);
    expect(dayWords("intent", "rank", true)).toBeNull();
    expect(dayWords("ask", "rank", false)).toMatch(/next one/);
    expect(dayWords("ask", "rank", true)).toBeNull();
  });

  it("names no score and no chance in any mode", () => {
    for (const mode of MODES) {
      const letter = writeMode(mode, PROGRAM, [QUESTION], about("applied"));
      expect(letter?.body).not.toMatch(/score|chance|\b[12]\d\d\b/i);
    }
  });
});

it("of thanks is not offered before the interview", () => {
  const entry = { status: "interview", events: [{ what: "interview", day: "2026-12-15" }] } as const;
  expect(["2026-12-14", "2026-12-15"].map((day) => modeFor(statusOn(entry, day), "interviews"))).toEqual([
    "ask",
    "thanks",
  ]);
  expect(statusOn({ status: "interview" }, "2026-12-14")).toBe("interview");
});

it("once lists are in, no letter is said to change anything", () => {
  for (const mode of ["interest", "still", "intent"] as const)
    expect(dayWords(mode, "wait", true)).toMatch(/^Rank lists are in and cannot be changed/);
  expect(dayWords("thanks", "wait", true)).toBeNull();
});
