import { takesImgs } from "../engine/gates/takes-imgs.ts";
import { unfilledSeats } from "../engine/preferences/unfilled.ts";
import type { Occasion } from "../engine/profile.ts";
import type { Rule } from "../engine/rule.ts";
import { readRule } from "../engine/rule.ts";
import { countAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** What a program's pages answer, in one word each: for narrowing lists, as the engine reads them. */
export interface ProgramAnswers {
  readonly imgs: "yes" | "exceptions" | "no" | "disputed" | "unknown";
  readonly j1: VisaWord;
  readonly h1b: VisaWord;
  readonly minimum: "none" | "stated" | "disputed" | "unknown";
  readonly unfilled: "yes" | "no" | "unknown";
  /** How many of the deciding questions are answered. */
  readonly answered: number;
}
type VisaWord = "yes" | "case-by-case" | "no" | "disputed" | "unknown";

/** Reads a program's answers with the engine's own rules, so that lists and verdicts cannot disagree. */
export function answersOf(program: SiteProgram, occasion: Occasion): ProgramAnswers {
  const { engine } = program;
  return {
    imgs: readTakesImgs(program, occasion),
    j1: wordOf(readRule(engine.facts.visaJ1).rule),
    h1b: wordOf(readRule(engine.facts.visaH1b).rule),
    minimum: minimumOf(readRule(engine.facts.step2Minimum).rule),
    unfilled: readUnfilled(program, occasion),
    answered: countAnswered(program),
  };
}

function readTakesImgs({ engine }: SiteProgram, occasion: Occasion): ProgramAnswers["imgs"] {
  const { status, effect, disputed } = takesImgs.check(takesImgs.read(engine).rule, {}, occasion);
  if (disputed) return "disputed";
  if (status === "unknown-program") return "unknown";
  if (status === "met") return effect === "none" ? "yes" : "exceptions";
  return effect === "close" ? "no" : "exceptions";
}

function readUnfilled({ engine }: SiteProgram, occasion: Occasion): ProgramAnswers["unfilled"] {
  const { status, share } = unfilledSeats.check(unfilledSeats.read(engine).rule, {}, occasion);
  if (status === "unknown-program") return "unknown";
  return share.high > 0 ? "yes" : "no";
}

function wordOf(rule: Rule<"yes" | "no" | "case-by-case">): VisaWord {
  return rule.state === "known" ? rule.value : rule.state;
}

function minimumOf(rule: Rule<number | "none">): ProgramAnswers["minimum"] {
  if (rule.state !== "known") return rule.state;
  return rule.value === "none" ? "none" : "stated";
}
