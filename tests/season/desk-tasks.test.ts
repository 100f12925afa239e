import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { seasonsOf } from "../../src/content/season.ts";
import { PHASES, reckon } from "../../src/engine/season.ts";
import { EVENTS, type ListEvent } from "../../src/plan/list-events.ts";
import { BY_PROGRAM, CASES, type CaseOf, casesOf, tasksFor } from "../../src/season/desk-tasks.ts";

const { content } = readContent(process.cwd());
const seasons = seasonsOf(content);
const tasks = content.desk.get("season")?.tasks ?? [];

/** A day of each phase, and two on which no season is announced. */
const DAYS = {
  "2026-05-01": "prepare",
  "2026-08-01": "apply",
  "2026-11-28": "interviews",
  "2026-12-15": "interviews",
  "2027-02-01": "rank",
  "2027-03-02": "rank",
  "2027-03-04": "wait",
  "2027-03-15": "match-week",
  "2027-03-19": "match-week",
  "2027-07-01": "after",
  "2028-07-15": "after",
} as const;

const event = (what: ListEvent["what"], day: string): ListEvent => ({ what, day });
const entry = (...events: readonly ListEvent[]): CaseOf => ({
  status: events.at(-1)?.what ?? "considering",
  events,
});
const APPLIED = event("applied", "2026-07-20");
const silent = entry(APPLIED);
const invited = entry(APPLIED, event("invited", "2026-07-25"));
const held = entry(APPLIED, event("interview", "2026-07-30"));
const ahead = entry(APPLIED, event("interview", "2029-01-01"));
const ranked = entry(APPLIED, event("interview", "2026-07-30"), event("ranked", "2026-07-31"));
const matched = entry(APPLIED, event("ranked", "2026-07-31"), event("matched", "2026-07-31"));
const STATES: Readonly<Record<string, readonly CaseOf[]>> = {
  "no list": [],
  "only considered": [entry(), entry(event("asked", "2026-07-20"))],
  "no invitation": [silent, silent],
  "one invitation": [silent, invited],
  "one interview ahead": [silent, ahead],
  "one held": [silent, held],
  "two held": [held, held, invited],
  "all no": [
    entry(APPLIED, event("rejected", "2026-07-25")),
    entry(APPLIED, event("declined", "2026-07-25")),
  ],
  ranked: [ranked, ranked, silent],
  matched: [matched, ranked],
  "a list of before there were days": [{ status: "interview" }, { status: "applied" }],
  "a list of last season": [entry(event("applied", "2025-09-24"), event("interview", "2025-12-01"))],
};

function idsOn(day: string, list: readonly CaseOf[]): readonly string[] {
  const { phase, season, over } = reckon(day, seasons);
  const cases = casesOf(list, {
    isCertified: true,
    hasAnswers: false,
    today: day,
    since: (over ?? season).opens,
  });
  return tasksFor(tasks, phase, cases).map(({ id }) => id);
}

describe("what to do follows the log, on a day of each phase", () => {
  it("has its days in their phases", () => {
    expect(Object.fromEntries(Object.keys(DAYS).map((day) => [day, reckon(day, seasons).phase]))).toEqual(
      DAYS,
    );
  });

  it("says in each state what can be done then", () => {
    const table = Object.entries(STATES).map(([name, list]) => [
      name,
      ["2026-08-01", "2026-11-28", "2027-02-01", "2027-03-04", "2027-03-15", "2027-07-01"].map(
        (day) => `${DAYS[day as keyof typeof DAYS]}: ${idsOn(day, list).join(", ")}`,
      ),
    ]);
    expect(Object.fromEntries(table)).toMatchInlineSnapshot(`
      {
        "a list of before there were days": [
          "apply: sent, note-day",
          "interviews: silent, note-day",
          "rank: note-day, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "a list of last season": [
          "apply: apply",
          "interviews: apply, delay",
          "rank: soap-ready, next",
          "wait: soap-ready, ministry, next",
          "match-week: soap, papers, after-soap, next",
          "after: next",
        ],
        "all no": [
          "apply: ",
          "interviews: all-no",
          "rank: all-no, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "matched": [
          "apply: ",
          "interviews: ",
          "rank: ranked",
          "wait: ranked-in",
          "match-week: matched, matched-guide",
          "after: matched, matched-guide",
        ],
        "no invitation": [
          "apply: sent",
          "interviews: silent",
          "rank: no-interview, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "no list": [
          "apply: quiz",
          "interviews: quiz",
          "rank: soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: quiz",
        ],
        "one held": [
          "apply: sent, evening",
          "interviews: silent, evening",
          "rank: rank-one, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "one interview ahead": [
          "apply: sent, prepare-interview",
          "interviews: silent, prepare-interview",
          "rank: prepare-interview, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "one invitation": [
          "apply: sent, prepare-interview",
          "interviews: silent, prepare-interview",
          "rank: prepare-interview, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "only considered": [
          "apply: apply, asked",
          "interviews: apply, delay, asked",
          "rank: soap-ready, next",
          "wait: soap-ready, ministry, next",
          "match-week: soap, papers, after-soap, next",
          "after: next",
        ],
        "ranked": [
          "apply: sent",
          "interviews: silent",
          "rank: ranked, soap-ready",
          "wait: ranked-in, soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
        "two held": [
          "apply: prepare-interview, evening",
          "interviews: prepare-interview, evening, begin-order",
          "rank: prepare-interview, rank, soap-ready",
          "wait: soap-ready, ministry",
          "match-week: soap, papers, after-soap",
          "after: backup, note-match",
        ],
      }
    `);
  });

  const everyDay = Object.keys(DAYS);
  const states = (...names: readonly string[]) => names.map((name) => STATES[name] as readonly CaseOf[]);
  /** What must not be said, to whom, when: each was or would be absurd. */
  const NEVER: readonly {
    readonly why: string;
    readonly days: readonly string[];
    readonly lists: readonly (readonly CaseOf[])[];
    readonly says: RegExp;
  }[] = [
    {
      why: "nobody orders programs before one has interviewed them",
      days: everyDay,
      lists: states("no list", "only considered", "no invitation", "one invitation", "one interview ahead"),
      says: /own order|begin the order|interviewed you|Ranked:|evening note/,
    },
    {
      why: "one interview is no order",
      days: everyDay,
      lists: states("one held"),
      says: /put each in your own order|begin the order/,
    },
    {
      why: "lists that are in are not changed",
      days: ["2027-03-04", "2027-03-15", "2027-03-19", "2027-07-01", "2028-07-15"],
      lists: Object.values(STATES),
      says: /certify|own order|begin the order|Enter it/i,
    },
    {
      why: "who has matched is told of papers and not of SOAP, a backup or a next season",
      days: everyDay,
      lists: states("matched"),
      says: /SOAP|not matched|next season|\?$/i,
    },
    {
      why: "who has applied is not asked whether to",
      days: everyDay,
      lists: states("no invitation", "one invitation", "one held", "two held", "ranked", "matched"),
      says: /not applied yet|No application|whether to send/i,
    },
    {
      why: "nobody without an application is told that they did not match",
      days: ["2027-07-01", "2028-07-15"],
      lists: states("no list", "only considered", "a list of last season"),
      says: /not matched/i,
    },
    {
      why: "an interview that is held is not prepared",
      days: everyDay,
      lists: states("one held", "ranked", "matched"),
      says: /Interview to come/,
    },
    {
      why: "who has an invitation is not told that they have none",
      days: everyDay,
      lists: states("one invitation", "one interview ahead", "one held", "two held", "ranked"),
      says: /No interview is noted|noted as a no/,
    },
    {
      why: "nobody is to mark a list of unfilled programs before there is one",
      days: everyDay.filter((day) => day < "2027-03-15"),
      lists: Object.values(STATES),
      says: /Mark your list of unfilled/,
    },
    {
      why: "what happened last season is not told of this one",
      days: ["2026-08-01", "2026-11-28", "2027-02-01"],
      lists: states("a list of last season"),
      says: /silent|Interview held|interviewed you/,
    },
  ];

  it.each(NEVER)("never: $why", ({ days, lists, says }) => {
    const all = tasks.filter(({ text }) => says.test(text)).map(({ id }) => id);
    expect(all).not.toEqual([]);
    for (const day of days)
      for (const list of lists)
        expect([day, ...idsOn(day, list)]).not.toEqual(
          expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${all.join("|")})$`))]),
        );
  });

  it("has something to say to everybody on every day but who has nothing to do", () => {
    const nothing = Object.entries(STATES).flatMap(([name, list]) =>
      everyDay
        .filter((day) => idsOn(day, list).length === 0)
        .map((day) => `${name}, ${DAYS[day as keyof typeof DAYS]}`),
    );
    expect([...new Set(nothing)]).toMatchInlineSnapshot(`
      [
        "all no, apply",
        "matched, apply",
        "matched, interviews",
      ]
    `);
  });
});

it("counts each program of a list in one case at most, and asks who has none to look for some", () => {
  const events = fc.array(
    fc.record({
      what: fc.constantFrom(...EVENTS),
      day: fc.constantFrom("2025-01-01", "2026-10-01", "2027-02-01"),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      fc.array(
        events.map((one) => entry(...one)),
        { maxLength: 6 },
      ),
      (list) => {
        const cases = casesOf(list, {
          isCertified: null,
          hasAnswers: false,
          today: "2026-12-01",
          since: "2026-06-03",
        });
        expect(BY_PROGRAM.reduce((sum, one) => sum + (cases.get(one) ?? 0), 0)).toBe(list.length);
        expect(cases.has("nothing-listed")).toBe(list.length === 0);
      },
    ),
  );
});

it("leads to the quiz who has not answered it, and else to their programs, as long as nothing is listed", () => {
  const ids = (list: readonly CaseOf[], hasAnswers: boolean) =>
    tasksFor(
      tasks,
      "interviews",
      casesOf(list, { isCertified: null, hasAnswers, today: "2026-12-01", since: "2026-06-03" }),
    )
      .map(({ id }) => id)
      .filter((id) => id === "quiz" || id === "make-list");
  expect(ids([], false)).toEqual(["quiz"]);
  expect(ids([], true)).toEqual(["make-list"]);
  expect(ids([silent], true)).toEqual([]);
});

it("says that ECFMG is missing only to who has said so", () => {
  const isMissing = (isCertified: boolean | null) =>
    casesOf([], { isCertified, hasAnswers: false, today: "2026-12-01", since: "2026-06-03" }).has(
      "not-certified",
    );
  expect([null, true, false].map(isMissing)).toEqual([false, false, true]);
});

it("has something for every phase, and a task for every case but those that only count", () => {
  const everybody = new Map(CASES.map((one) => [one, 1]));
  for (const phase of PHASES) expect(tasksFor(tasks, phase, everybody)).not.toEqual([]);
  const spoken = new Set(tasks.map((task) => task.case));
  expect(CASES.filter((one) => !spoken.has(one))).toEqual(["no"]);
});

it("an interview that was only chosen as a status is neither held nor ahead, on whatever day it was chosen", () => {
  for (const day of ["2026-11-20", "2026-11-29", "2026-12-24"]) {
    const list = [entry(APPLIED, { ...event("interview", day), undated: true })];
    const cases = casesOf(list, {
      isCertified: null,
      hasAnswers: true,
      today: "2026-11-29",
      since: "2026-06-01",
    });
    expect([...cases.keys()].filter((one) => BY_PROGRAM.includes(one))).toEqual(["interview-undated"]);
  }
});
