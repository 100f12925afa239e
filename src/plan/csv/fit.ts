import { stateOf } from "../../identity/states.ts";
import { isEntryId } from "../list.ts";
import { isOwnId } from "../own-program.ts";
import { isBareNumber } from "./cells/amounts.ts";
import type { SeasonOfFile } from "./cells/days.ts";
import { plainCell } from "./cells/reading.ts";
import { isSilent } from "./cells/silence.ts";
import { choicesOf, targetOf } from "./columns.ts";
import { looksLikeCity } from "./place-cells.ts";
import type { Row } from "./read-rows.ts";
import { readRuleCell, targetsOf } from "./rule-columns.ts";
import { readStatus } from "./status-cells.ts";
import { type Mapping, RULE_TARGETS, type RuleTarget, type Target } from "./targets.ts";

/** A column that may hold one thing or another: the visitor is asked. */
export interface Doubt {
  /** Place of the column, from 0. */
  readonly at: number;
  readonly heading: string;
  /** Some of its cells. */
  readonly samples: readonly string[];
  /** What it may hold; the visitor may also leave it out. */
  readonly choices: readonly Target[];
  /** Its heading has several meanings, its cells do not fit what it says, or another column is taken for the same and says otherwise. */
  readonly why: "heading" | "cells" | "double";
}

/** Which column holds what, and what has to be asked. */
export interface JudgedColumns {
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
}

/** This much of what a column says must be of its kind. */
const ENOUGH = 0.5;
const MOST_SAMPLES = 3;

/** Which column holds what, judged by headings and by what stands below them. */
export function judgeColumns(
  headings: readonly string[],
  rows: readonly Row[],
  season: SeasonOfFile,
): JudgedColumns {
  const mapping: { [T in Target]?: number } = {};
  const doubts: Doubt[] = [];
  // In a file of ours the rules of our programs stand as sentences: the rows of the visitor's own tell what a column holds.
  const idAt = headings.findIndex((heading) => targetOf(heading) === "id");
  const judged = rows.filter(({ cells }) => !isEntryId(cells[idAt]) || isOwnId(cells[idAt]));
  const columns = headings.map((heading, at) => {
    const cells = judged.map((row) => row.cells[at] ?? "").filter((cell) => !isSilent(cell));
    const fits = (target: Target) =>
      cells.length === 0 ||
      (share(cells, target, heading, season) >= ENOUGH && !(YES_OR_NO.has(target) && cells.some(isCount)));
    const samples = [...new Set(cells.map((cell) => cell.trim()))].slice(0, MOST_SAMPLES);
    return { at, heading, fits, samples };
  });
  const take = (target: Target, at: number) => {
    if (mapping[target] === undefined) mapping[target] = at;
  };
  for (const { at, heading, fits, samples } of columns) {
    const target = targetOf(heading);
    if (target === undefined) continue;
    const first = mapping[target];
    if (first !== undefined) {
      if (isTold(target) && fits(target) && saysMore(judged, first, at))
        doubts.push({ at, heading, samples, choices: [target], why: "double" });
    } else if (fits(target)) take(target, at);
    else if (target === "city" && fits("state")) take("state", at);
    else doubts.push({ at, heading, samples, choices: [target], why: "cells" });
  }
  for (const { at, heading, fits, samples } of columns) {
    const choices = choicesOf(heading).filter((target) => mapping[target] === undefined && fits(target));
    if (choices.length > 0 && samples.length > 0)
      doubts.push({ at, heading, samples, choices, why: "heading" });
  }
  return { mapping, doubts };
}

/** Of a program's names one will do; a second column of what it states, or of what the visitor noted, is not let go unasked. */
function isTold(target: Target): boolean {
  return isRule(target) || target === "status" || target === "note" || target === "added";
}

/** A column says what another one does not. */
function saysMore(rows: readonly Row[], first: number, second: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[second] ?? "";
    return !isSilent(cell) && plainCell(cell) !== plainCell(cells[first] ?? "");
  });
}

/** A bare number is right once the visitor has said its unit. */
const IN_UNITS: ReadonlySet<Target> = new Set(targetsOf("months"));
const YES_OR_NO: ReadonlySet<Target> = new Set(targetsOf("yes-no", "visa"));

/** A number that is neither 0 nor 1: the column counts, and its 0 and 1 are no answers. */
function isCount(cell: string): boolean {
  return /^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(cell) && !/^\s*[01](?:[.,]0+)?\s*$/.test(cell);
}

/** The part of the cells that the column's kind can hold, whatever the visitor will answer. */
function share(cells: readonly string[], target: Target, heading: string, season: SeasonOfFile): number {
  const fitting = cells.filter((cell) => isOfKind(cell, target, heading, season));
  return fitting.length / cells.length;
}

function isOfKind(cell: string, target: Target, heading: string, season: SeasonOfFile): boolean {
  if (target === "city") return looksLikeCity(cell);
  if (target === "state") return stateOf(cell) !== null;
  if (target === "status") return readStatus(cell).is !== "unread";
  if (!isRule(target)) return true;
  const answers = { dayOrder: "month-first", x: "x-is-yes", usceUnit: "months" } as const;
  const reading = readRuleCell(target, cell, { heading, answers, season });
  return reading.is !== "unread" || (IN_UNITS.has(target) && isBareNumber(cell));
}

/** A column whose cells state a rule, not which program it is or what the visitor noted. */
export function isRule(target: Target): target is RuleTarget {
  return RULE_TARGETS.some((one) => one === target);
}
