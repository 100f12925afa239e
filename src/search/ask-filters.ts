/** What a wording that was found asks of programs. */
import { examOf, monthIn, namesOtherExam, numberIn, SCORE } from "./ask-words.ts";
import type { Filter } from "./says.ts";
import type { Topic } from "./topic-wordings.ts";

/** A wording read. Without a filter it leads to its topic alone. */
export type AskedWords = { topic: Topic; filter: Filter | null };

/** Reads a wording as a visa that programs sponsor, or say that they do not. */
export function askVisa(found: string, is: "yes" | "no"): AskedWords {
  return { topic: "visas", filter: { ask: /j ?1/.test(found) ? "j1" : "h1b", is } };
}

/** A minimum on Step 1 is another question, and no filter answers it. */
export function askMinimum(found: string): AskedWords {
  return { topic: "scores", filter: examOf(found) === "step1" ? null : { ask: "noMinimum" } };
}

/** A score on Step 2 CK; "above 240" may be a score or somebody's minimum. */
export function askScore(found: string): AskedWords {
  const typed = Number(new RegExp(SCORE).exec(found)?.[0]);
  const isBelow = /\b(?:below|under|less)\b/.test(found);
  const isOne = (found.match(new RegExp(SCORE, "g")) ?? []).length === 1;
  const isClear =
    isOne && examOf(found) === "step2" && !/\b(?:above|over|more|greater|between)\b/.test(found);
  return { topic: "scores", filter: isClear ? { ask: "score", score: isBelow ? typed - 1 : typed } : null };
}

/** `failed` = what is counted are failures, each of them before one more attempt. */
export function askAttempts(found: string, failed = 0): AskedWords {
  const attempt = (numberIn(found) ?? 1) + failed;
  const isClear = attempt > 1 && !namesOtherExam(found);
  return {
    topic: /\bmatch/.test(found) ? "unfilled" : "attempts",
    filter: isClear ? { ask: "attempts", attempt, exam: examOf(found) } : null,
  };
}

/** Failures on an exam that is named, or so often. */
export function askFailures(found: string): AskedWords {
  return askAttempts(found, 1);
}

/** The year of graduation; of two years neither. */
export function askGraduated(found: string): AskedWords {
  const [year, ...others] = found.match(/(?:19|20)\d\d/g) ?? [];
  const isOne = year !== undefined && others.length === 0;
  return { topic: "graduation", filter: isOne ? { ask: "graduated", year: Number(year) } : null };
}

/** Years since graduation: "more than five" are six at least. */
export function askYears(found: string): AskedWords {
  return { topic: "graduation", filter: { ask: "years", years: numberIn(found) ?? 0 } };
}

/** A month in which programs state their last day. */
export function askLastDay(found: string): AskedWords {
  const month = monthIn(found);
  return { topic: "deadline", filter: month === null ? null : { ask: "lastDay", month } };
}
