import { EXAM_NAMES } from "../attempts.ts";
import { type Gate, met, notApplicable, notMet, type Outcome } from "../criterion.ts";
import { addDays, lastDayOf } from "../day.ts";
import type { Occasion, Profile } from "../profile.ts";
import type { ResultWeeks } from "../season-rules.ts";
import { list, sayDay } from "../wording.ts";

/** The exams that the ECFMG certificate needs. */
const EXAMS = ["step1", "step2"] as const;
type Needed = (typeof EXAMS)[number];

/** A rule of NRMP and ECFMG, not of a program: it is as firm as a rule can be. */
const RULE = { strength: "required", weak: false } as const;

/**
 * What binds every IMG: ECFMG must have confirmed to NRMP, by a day of the season, that Step 1 and Step 2 CK are passed and the skills
 * requirements met. How late an exam can be is reckoned from the weeks that USMLE publishes. Source of the rule: NRMP, "Which requirements for
 * ECFMG certification must I complete".
 */
export const certification: Gate<null> = {
  id: "certification",
  title: "Confirmed by ECFMG",
  rule: "Binds every IMG: ECFMG must have confirmed both Steps and the skills requirements to NRMP by a day of the season. One exam short closes when even the shortest usual wait for a result ends after that day; two exams short when both, one after the other with the weeks that USMLE asks people to allow, no longer fit. A season whose day is not announced closes nothing.",
  question: null,
  reads: [],
  answers: ["ecfmg", "step1", "step2", "step1Score", "step2Score", "step1When", "step2When"],
  forAll: true,
  seasonRules: ["certify", "resultWeeks"],
  asks: () => false,
  asksAnybody: false,

  read: () => ({ rule: null, sources: [], hints: [] }),

  check(_rule, profile, { season, asOf }) {
    const { certify, resultWeeks } = season.rules ?? {};
    if (!certify)
      return notApplicable(() => "No page that we read tells what ECFMG has to confirm this season.");
    const sources = [...certify.sources, ...(resultWeeks?.sources ?? [])];
    return { ...judge(profile, { season, asOf }, certify.value), seasonSources: sources };
  },
};

function judge(profile: Profile, occasion: Occasion, by: string | null): Outcome {
  if (profile.ecfmg === "certified")
    return met(() => "You are ECFMG certified, and that is what NRMP waits for.");
  const missing = EXAMS.filter((exam) => profile[exam] === "not-taken" || profile[exam] === "failed");
  if (missing.length > 1) return bothMissing(occasion, by);
  if (missing[0]) return oneMissing(missing[0], profile[`${missing[0]}When`], occasion, by);
  const awaited = EXAMS.filter((exam) => profile[exam] === "awaiting");
  const unsaid = EXAMS.filter((exam) => !isPassed(profile, exam) && !awaited.includes(exam));
  if (unsaid.length > 0)
    return untold(by, `You have not said whether you passed ${list(unsaid.map(nameOf))}.`);
  if (profile.ecfmg === undefined && awaited.length === 0)
    return untold(by, "You have not said how far your certificate is.");
  if (by !== null && occasion.asOf > by) return closed(by, "Unless it has, you are too late.", occasion);
  const exams = awaited.length === 0 ? "Both Steps are passed" : waitWords(awaited, profile, occasion, by);
  if (profile.ecfmg === "not-started")
    return step(
      by,
      `${exams}, but your certificate is not begun: it also needs a Pathway with OET Medicine, and how long ECFMG takes is not known.`,
    );
  if (awaited.length > 0) return { status: "not-met", effect: "none", say: () => `${demand(by)} ${exams}.` };
  const until = by === null ? "" : ` until ${sayDay(by)}`;
  return met(
    () =>
      `${demand(by)} ${exams}; what is left are the clinical and communication skills, a Pathway with OET Medicine, and there is time${until}.`,
  );
}

/** A result on its way is no pass yet and no failure: nothing is left to do about it. */
function waitWords(
  awaited: readonly Needed[],
  profile: Profile,
  { season }: Occasion,
  by: string | null,
): string {
  const weeks = season.rules?.resultWeeks?.value;
  const usual = weeks
    ? `usually comes ${weeks.least} to ${weeks.most} weeks after the exam`
    : "comes after a time that is not known";
  const wait = `You wait for the result of ${list(awaited.map(nameOf))}, which ${usual}`;
  const late = awaited.filter((exam) => weeks && by && latestResult(profile[`${exam}When`], weeks) > by);
  return late.length === 0
    ? wait
    : `${wait}; by the month that you gave, that of ${list(late.map(nameOf))} may come after that day`;
}

/** The last day on which the result of an exam of that month usually comes; an empty text where no month was given. */
function latestResult(month: string | undefined, { most }: ResultWeeks): string {
  return month === undefined ? "" : addDays(lastDayOf(month), 7 * most);
}

/** `planned` is the month in which the visitor means to take it. */
function oneMissing(
  exam: Needed,
  planned: string | undefined,
  occasion: Occasion,
  by: string | null,
): Outcome {
  const name = EXAM_NAMES[exam];
  const weeks = occasion.season.rules?.resultWeeks?.value;
  if (by === null) return step(by, `You have not passed ${name} yet.`);
  if (!weeks) {
    const unknown = `You have not passed ${name} yet, and how long its result takes is not known.`;
    return occasion.asOf > by ? closed(by, unknown, occasion) : step(by, unknown);
  }
  const { last, safe } = lastExamDays(1, by, weeks);
  const usual = `its result usually takes ${weeks.least} to ${weeks.most} weeks`;
  if (occasion.asOf > last)
    return closed(
      by,
      `You have not passed ${name}, and ${usual}: an exam after ${sayDay(last)} is too late.`,
      occasion,
    );
  const tooLate = planned !== undefined && `${planned}-01` > last;
  const careful = tooLate
    ? " The month that you plan for it is too late for this season."
    : occasion.asOf > safe
      ? ""
      : ` An exam by ${sayDay(safe)} leaves the ${weeks.allowed} weeks that USMLE asks people to allow.`;
  return step(
    by,
    `You have not passed ${name} yet, and ${usual}: the last day for the exam is ${sayDay(last)}.${careful}`,
  );
}

function bothMissing(occasion: Occasion, by: string | null): Outcome {
  const weeks = occasion.season.rules?.resultWeeks?.value;
  if (by === null) return step(by, "You have passed neither Step yet.");
  if (!weeks) {
    const unknown = "You have passed neither Step, and how long a result takes is not known.";
    return occasion.asOf > by ? closed(by, unknown, occasion) : step(by, unknown);
  }
  const { last } = lastExamDays(2, by, weeks);
  const isOver = occasion.asOf > last;
  const words = `You have passed neither Step: two exams, one after the other, each with the ${weeks.allowed} weeks that USMLE asks people to allow for a result, ${isOver ? "had" : "have"} to begin by ${sayDay(last)}.`;
  return isOver ? closed(by, words, occasion) : step(by, words);
}

/**
 * The last day for the exams still missing, and the last that leaves the weeks USMLE asks people to allow. One exam: the shortest usual wait.
 * Two: one after the other, each with the weeks to be allowed, for nobody can count on the shortest wait twice.
 */
export function lastExamDays(
  exams: 1 | 2,
  by: string,
  { least, allowed }: ResultWeeks,
): { readonly last: string; readonly safe: string } {
  const safe = addDays(by, -7 * allowed * exams);
  return { last: exams === 2 ? safe : addDays(by, -7 * least), safe };
}

function demand(by: string | null): string {
  const day = by === null ? "the day that rank lists are due, which is not announced" : sayDay(by);
  return `ECFMG must have confirmed Step 1, Step 2 CK and your skills to NRMP by ${day}.`;
}

function closed(by: string, words: string, { season }: Occasion): Outcome {
  return notMet(
    RULE,
    "not-change",
    () =>
      `${demand(by)} ${words} Closed for this season; next season: ${season.year + 1}, and there is time for it.`,
  );
}

function step(by: string | null, words: string): Outcome {
  return notMet(RULE, "change", () => `${demand(by)} ${words}`);
}

/** Told, and no more: somebody who has not answered is neither closed nor kept from a program. */
function untold(by: string | null, words: string): Outcome {
  return { status: "unknown-profile", effect: "none", say: () => `${demand(by)} ${words}` };
}

function isPassed(profile: Profile, exam: Needed): boolean {
  return profile[exam] === "passed" || (profile[exam] === undefined && profile[`${exam}Score`] !== undefined);
}

function nameOf(exam: Needed): string {
  return EXAM_NAMES[exam];
}
