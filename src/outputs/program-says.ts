import type { Gate } from "../engine/criterion.ts";
import { readLastDay } from "../engine/gates/deadline.ts";
import { failures } from "../engine/gates/failures.ts";
import { graduation } from "../engine/gates/graduation.ts";
import { step2Minimum } from "../engine/gates/step2-minimum.ts";
import { usce } from "../engine/gates/usce.ts";
import { applicationYear, type Occasion, type Profile } from "../engine/profile.ts";
import type { Part } from "../engine/rule.ts";
import {
  type AskedExam,
  NO_CUT_OFF,
  type ProgramSays,
  type SaidSpan,
  type SaidWord,
} from "../search/says.ts";
import type { ProgramAnswers } from "../site/program-answers.ts";
import type { SiteProgram } from "../site/site.ts";

const MOST_FAILURES = 9;
const MOST_YEARS = 50;
const SCORES = { least: 150, most: 300 };

/** What search may say of a program: the gates' own answers to plain questions. What they leave open is left out. */
export function saysOf(program: SiteProgram, answers: ProgramAnswers, occasion: Occasion): ProgramSays {
  const { engine, sponsor } = program;
  const day = readLastDay(engine, occasion);
  return withoutOpen({
    imgs: answers.imgs === "yes" ? "yes" : answers.imgs === "no" ? "no" : undefined,
    j1: visaWord(answers.j1),
    h1b: visaWord(answers.h1b),
    noMinimum: answers.minimum === "none" ? "yes" : answers.minimum === "stated" ? "no" : undefined,
    unfilled: answers.unfilled === "unknown" ? undefined : answers.unfilled,
    score: scoresOf(program, occasion),
    step1: failuresOf(program, "step1", occasion),
    step2: failuresOf(program, "step2", occasion),
    years: yearsOf(program, occasion),
    noUsce: usceOf(program, occasion),
    rotations: rotationsOf(program),
    lastDay: day?.says === "until" && !day.isHearsay ? day.days[0] : undefined,
    kind: sponsor.kind ?? undefined,
  });
}

function visaWord(word: ProgramAnswers["j1"]): SaidWord | undefined {
  if (word === "case-by-case") return "case";
  return word === "yes" || word === "no" ? word : undefined;
}

type Answer = "yes" | "no" | "open";

/** A gate held against a profile: yes where a rule is met, no where one is not. */
function ask<R>(gate: Gate<R>, rule: R | null, profile: Profile, occasion: Occasion): Answer {
  if (rule === null) return "open";
  const { status, effect, disputed } = gate.check(rule, profile, occasion);
  if (disputed) return "open";
  if (status === "met" && effect === "none") return "yes";
  return status === "not-met" && effect !== "none" && effect !== "ask" ? "no" : "open";
}

/** What its pages demand on each part: wishes, and pages that decide nothing, taken out. Null where nothing is left. */
function readRules<T>(
  gate: Gate<Readonly<Partial<Record<string, Part<T>>>>>,
  { engine }: SiteProgram,
  occasion: Occasion,
  isAsked: (part: string) => boolean = () => true,
): Readonly<Partial<Record<string, Part<T>>>> | null {
  const kept = Object.entries(gate.read(engine, occasion).rule).flatMap(([name, part]) =>
    part && part.rules.length > 0 && isAsked(name)
      ? [[name, { rules: part.rules, wishes: [], hints: [] }] as const]
      : [],
  );
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** Limits on this exam, alone or counted together with others; a limit on another says nothing of it. */
function failuresOf(program: SiteProgram, exam: AskedExam, occasion: Occasion): SaidSpan | undefined {
  const rules = readRules(failures, program, occasion, (part) => part.split(" ").includes(exam));
  return spanOf(MOST_FAILURES, (failed) => {
    const none: Profile = { step1Failures: 0, step2Failures: 0, step3Failures: 0 };
    return failed === 0 ? "open" : ask(failures, rules, { ...none, [`${exam}Failures`]: failed }, occasion);
  });
}

function yearsOf(program: SiteProgram, occasion: Occasion): SaidSpan | undefined {
  const rules = readRules(graduation, program, occasion);
  const opens = applicationYear(occasion.season);
  return spanOf(MOST_YEARS, (years) => ask(graduation, rules, { graduationYear: opens - years }, occasion));
}

function usceOf({ engine }: SiteProgram, occasion: Occasion): SaidWord | undefined {
  const { demands } = usce.read(engine, occasion).rule;
  const rule = { demands: { ...demands, preferred: [] }, hints: [] };
  if (demands.required.length + demands.exceptions.length === 0) return undefined;
  const without: Profile = { usceHandsOn: 0, usceHandsOnWeeks: 0, usceObserver: 0, usceObserverWeeks: 0 };
  const answer = ask(usce, rule, without, occasion);
  return answer === "open" ? undefined : answer;
}

/** A minimum is read by every score from it on; "no minimum" by every score. */
function scoresOf({ engine }: SiteProgram, occasion: Occasion): SaidSpan | undefined {
  const { rules } = step2Minimum.read(engine, occasion).rule;
  if (rules.length === 0) return undefined;
  const answer = (score: number) =>
    ask(step2Minimum, { rules, wishes: [], hints: [] }, { step2: "passed", step2Score: score }, occasion);
  let reads: number | null = null;
  let closes: number | null = null;
  for (let score = SCORES.most; score >= SCORES.least && answer(score) === "yes"; score -= 1) reads = score;
  for (let score = SCORES.least; score <= SCORES.most && answer(score) === "no"; score += 1) closes = score;
  return reads === null && closes === null ? undefined : [reads, closes];
}

/** The most that is read, and the least that is not: whatever lies between is open. */
function spanOf(most: number, answer: (number: number) => Answer): SaidSpan | undefined {
  const answers = Array.from({ length: most + 1 }, (_, number) => answer(number));
  const reads = answers.lastIndexOf("yes");
  const closes = answers.indexOf("no");
  if (reads < 0 && closes < 0) return undefined;
  return [reads < 0 ? null : reads === most ? NO_CUT_OFF : reads, closes < 0 ? null : closes];
}

/** For IMGs: places for students of some schools are no answer. */
function rotationsOf({ record, sponsor, answered }: SiteProgram): SaidWord | undefined {
  if (!answered.has("rotations")) return undefined;
  const facts = [...(record.facts.rotations ?? []), ...(sponsor.facts.rotations ?? [])];
  const said = new Set(facts.filter(({ value }) => value.to === "imgs").map(({ value }) => value.offered));
  return said.size === 1 ? (said.has(true) ? "yes" : "no") : undefined;
}

function withoutOpen(says: { [K in keyof ProgramSays]: ProgramSays[K] | undefined }): ProgramSays {
  return Object.fromEntries(Object.entries(says).filter(([, word]) => word !== undefined));
}
