import type { Program } from "../engine/facts.ts";
import type { Occasion } from "../engine/profile.ts";
import { reasonsOf } from "../engine/reasons.ts";
import type { Group, Verdict } from "../engine/verdict-types.ts";
import { GROUP_WORDS } from "../facts/group-words.ts";
import { daysLeftWords } from "../plan/days-left.ts";
import { nearLastDay } from "./last-day.ts";

/** How a program stands for the visitor, for a page that has no room for more: "Ask first", and why in a sentence or two. */
export interface OwnMark {
  readonly group: Group;
  readonly sign: string;
  readonly name: string;
  /** Sentences of the verdict; empty where nothing speaks. */
  readonly because: readonly string[];
}

/** What decides comes first; the rest stands on the page and in the results. */
function firstOf(sentence: string): string {
  return sentence.match(/^.*?\.(?= [A-Z“])/)?.[0] ?? sentence;
}

/** Sentences told beside the group. */
const MOST = 2;

/** The mark of one verdict, with what decides it. */
export function ownMark(verdict: Pick<Verdict, "criteria" | "group">): OwnMark {
  const { group } = verdict;
  const reasons = reasonsOf(verdict);
  const telling = {
    open: reasons.for,
    ask: reasons.deciding,
    step: reasons.blocking,
    closed: reasons.blocking,
  };
  const { sign, name } = GROUP_WORDS[group];
  return {
    group,
    sign,
    name,
    because: telling[group].slice(0, MOST).map(({ sentence }) => firstOf(sentence)),
  };
}

/** A last day that is so near is told with the mark. Our judgment: whoever reads it next week is too late. */
const WEEK = 7;

/** "tomorrow": how far the program's firm last day is by the visitor's own day; null where it is over, not firm or farther than a week. */
export function closesWhen(program: Pick<Program, "state" | "facts">, occasion: Occasion): string | null {
  const last = nearLastDay(program, occasion);
  return last && last.left <= WEEK ? daysLeftWords(last.left) : null;
}
