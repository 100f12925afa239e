import { describe, expect, it } from "vitest";
import type { Phase } from "../../../src/engine/season.ts";
import { STATUSES } from "../../../src/plan/list.ts";
import { hasApplied } from "../../../src/plan/list-events.ts";
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
    expect(["applied", "waitlisted", "invited"].map(on("interviews"))).toEqual([
      "interest",
      "interest",
      "interest",
    ]);
    expect(["interview", "ranked"].map(on("rank"))).toEqual(["thanks", "intent"]);
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
