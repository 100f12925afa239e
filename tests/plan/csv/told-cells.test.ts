import { expect, test } from "vitest";
import { readTold, writeTold } from "../../../src/plan/csv/told-cells.ts";
import type { KeptAnswers } from "../../../src/plan/own-answers.ts";

const TOLD: KeptAnswers = [
  {
    program: "a-fm",
    question: "visa-j1",
    value: "yes",
    by: "coordinator",
    how: "mail",
    day: "2026-12-09",
    season: 2027,
  },
  {
    program: "a-fm",
    question: "step2-minimum",
    value: 220,
    by: "director",
    how: "phone",
    day: "2026-12-10",
    season: 2027,
  },
  {
    program: "a-fm",
    question: "deadline",
    value: "2026-12-15",
    by: "page",
    how: "page",
    day: "2026-12-10",
    season: 2027,
  },
];

test("out and in again, whole", () => {
  expect(writeTold(TOLD)).toMatchInlineSnapshot(
    `"visa-j1: yes; coordinator, mail, 2026-12-09, season 2027 | step2-minimum: 220; director, phone, 2026-12-10, season 2027 | deadline: 2026-12-15; page, page, 2026-12-10, season 2027"`,
  );
  expect(readTold(writeTold(TOLD), "a-fm")).toEqual({ answers: TOLD, lost: 0 });
});

test("an empty cell tells nothing", () => {
  expect(readTold("", "a-fm")).toEqual({ answers: [], lost: 0 });
});

test.each([
  "they said yes on the phone",
  "visa-j1: yes",
  "visa-j1: 220; coordinator, mail, 2026-12-09, season 2027",
  "no-such: yes; coordinator, mail, 2026-12-09, season 2027",
  "visa-j1: yes; coordinator, mail, 2026-13-45, season 2027",
  "__proto__: yes; coordinator, mail, 2026-12-09, season 2027",
])("%s: left out and counted, the others are kept", (text) => {
  const { answers, lost } = readTold(`${text} | ${writeTold(TOLD.slice(0, 1))}`, "a-fm");
  expect(answers).toEqual(TOLD.slice(0, 1));
  expect(lost).toBe(1);
});
