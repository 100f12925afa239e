import type { ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { NO_PLAN, type RankPlan, readRankPlan } from "../season/rank/rank-plan.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
import { RANK_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";
import { createUndo } from "./undo.ts";

const kept = createPersisted<RankPlan>({
  key: RANK_KEY,
  initial: NO_PLAN,
  encode: JSON.stringify,
  decode: decodeRankText,
});
const steps = createUndo(kept);

/** The visitor's rank list in the making. */
export const $rankPlan: ReadableAtom<RankPlan> = kept.$value;

/** What the visitor should know of what is kept of it, null when all is well. */
export const $rankNotice: ReadableAtom<string | null> = noticeOf(
  kept,
  SAY.rankPlan.yourBrowserDoesNotLetThis,
);

/** What the next undo takes back, null when there is nothing. */
export const $rankUndo: ReadableAtom<string | null> = steps.$undo;

/** Reads what is kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectRank(keeper: Keeper): void {
  kept.connect(keeper);
}

/** Changes the plan; `words` say what an undo takes back: "Added Kern Medical". */
export function changeRank(edit: ValueChange<RankPlan>, words: string, kind?: string): void {
  steps.act(edit, words, kind);
}

/** Takes back the last change; nothing happens where another tab has changed the plan since. */
export function undoRank(): void {
  steps.undo();
}

/** Reads kept text that may be broken, old or hostile. */
function decodeRankText(text: string): Decoded<RankPlan> {
  const { plan, lost } = readRankPlan(parseKept(text));
  return {
    value: plan,
    lost: lost === 0 ? null : SAY.rankPlan.aPartOfYourSavedRank,
  };
}
