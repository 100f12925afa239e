import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../src/plan/list.ts";
import { hasApplied } from "../../../src/plan/list-events.ts";
import { generalProgram } from "../../../src/tools/write-to-program/letter.ts";
import { MODES, modeFor, writeMode } from "../../../src/tools/write-to-program/modes.ts";

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
    expect([undefined, "considering", "asked", "answered"].map(modeFor)).toEqual([
      "ask",
      "ask",
      "ask",
      "ask",
    ]);
    expect(["applied", "waitlisted", "invited"].map(modeFor)).toEqual(["interest", "interest", "interest"]);
    expect(["interview", "ranked"].map(modeFor)).toEqual(["thanks", "intent"]);
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

  it("names no score and no chance in any mode", () => {
    for (const mode of MODES) {
      const letter = writeMode(mode, PROGRAM, [QUESTION], about("applied"));
      expect(letter?.body).not.toMatch(/score|chance|\b[12]\d\d\b/i);
    }
  });
});
