import { reasonsOf } from "../engine/reasons.ts";
import type { Group, Verdict } from "../engine/verdict-types.ts";
import { GROUP_WORDS } from "../facts/group-words.ts";

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
