import type { Phase } from "../engine/season.ts";

/** Phases in which applications are sent: outside of them nobody asks for last days. */
export const LAST_DAY_PHASES: readonly Phase[] = ["prepare", "apply", "interviews"];

/** Cases that count programs, each of them in one at most. */
const OF_PROGRAMS = [
  "not-applied",
  "asked",
  "silent",
  "waitlisted",
  /** Invited, or with an interview that is still to come. */
  "to-interview",
  /** An interview of which no day is noted: it may be behind or ahead. */
  "interview-undated",
  "held",
  "ranked",
  "matched",
  "no",
] as const;

/** What is true of a visitor's list and answers, as far as the desk speaks of it. */
export const CASES = [
  "anybody",
  /** Nothing is on the list, and the quiz was not taken. */
  "nothing-listed",
  /** Nothing is on the list of somebody who has answered the quiz. */
  "list-to-make",
  "not-certified",
  ...OF_PROGRAMS,
  // Cases of the whole list.
  "none-applied",
  "none-invited",
  "all-no",
  "one-held",
  "some-held",
  "not-matched",
  "applied-not-matched",
] as const;
export type Case = (typeof CASES)[number];

/** Cases of which the desk says how many programs are in them. */
export const BY_PROGRAM: readonly Case[] = OF_PROGRAMS;

/** How many of the visitor's programs are in each case; of a case of the whole list 1. A case that is not theirs is left out. */
export type Cases = ReadonlyMap<Case, number>;

/** Something to do, for who is in a case, while one of its phases lasts. */
export interface DeskTask {
  readonly id: string;
  readonly case: Case;
  readonly phases: readonly Phase[];
  readonly text: string;
  /** A page of ours, without the site's base. */
  readonly link: string;
  /** What the link says. */
  readonly go: string;
}

/** What was noted of a program: its status, and what happened when. */
export interface CaseOf {
  readonly status: string;
  readonly events?: readonly { readonly what: string; readonly day: string; readonly undated?: true }[];
}

/** The day and the answers for which cases hold. */
export interface CasesOn {
  /** ECFMG certified by the visitor's own answers; null where they have not said. */
  readonly isCertified: boolean | null;
  /** Whether the visitor has named a specialty, without which there are no results. */
  readonly hasAnswers: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day on which the season opened of which the log tells: what ended before it is of another one, and begins anew. */
  readonly since: string;
}

/** The cases of a list on a day. */
export function casesOf(list: readonly CaseOf[], { isCertified, hasAnswers, today, since }: CasesOn): Cases {
  const each = list.map((one) => caseOf(one, today, since));
  const count = (...cases: readonly Case[]) => each.filter((one) => cases.includes(one)).length;
  const isAny = (is: boolean) => (is ? 1 : 0);
  const met = count("held", "ranked", "matched");
  const invited = met + count("to-interview", "interview-undated");
  const applied = invited + count("silent", "waitlisted", "no");
  const counts: readonly (readonly [Case, number])[] = [
    ["anybody", 1],
    ["nothing-listed", isAny(list.length === 0 && !hasAnswers)],
    ["list-to-make", isAny(list.length === 0 && hasAnswers)],
    ["not-certified", isAny(isCertified === false)],
    ...BY_PROGRAM.map((one) => [one, count(one)] as const),
    ["none-applied", isAny(list.length > 0 && applied === 0)],
    ["none-invited", isAny(invited === 0 && applied > count("no"))],
    ["all-no", isAny(applied > 0 && applied === count("no"))],
    ["one-held", isAny(met === 1 && count("held") === 1)],
    ["some-held", met > 1 ? count("held") : 0],
    ["not-matched", isAny(count("matched") === 0)],
    ["applied-not-matched", isAny(applied > 0 && count("matched") === 0)],
  ];
  return new Map(counts.filter(([, number]) => number > 0));
}

function caseOf({ status, events = [] }: CaseOf, today: string, since: string): Case {
  const last = events.at(-1);
  if (last !== undefined && last.day < since) return "not-applied";
  const interviews = events.filter(
    ({ what, day, undated }) => what === "interview" && !undated && day >= since,
  );
  const isHeld = interviews.some(({ day }) => day < today);
  if (status === "asked") return "asked";
  if (status === "applied") return isHeld ? "held" : "silent";
  if (status === "matched" || status === "ranked") return status;
  if (status === "rejected" || status === "declined") return "no";
  if (status === "waitlisted") return isHeld ? "held" : "waitlisted";
  if (status === "thanked") return "held";
  if (status === "invited") return isHeld ? "held" : "to-interview";
  if (status !== "interview") return "not-applied";
  if (interviews.length === 0) return "interview-undated";
  return isHeld ? "held" : "to-interview";
}

/** What to do in a phase, in the order of the record. */
export function tasksFor(tasks: readonly DeskTask[], phase: Phase, cases: Cases): readonly DeskTask[] {
  return tasks.filter((task) => task.phases.includes(phase) && cases.has(task.case));
}
