import SAY from "../../content/words/plan.json" with { type: "json" };
import { type RankPlan, readRankPlan } from "../season/rank/rank-plan.ts";
import { FORMAT } from "./list-file.ts";

/** The rank list of a file that “My list” saved, or in words why there is none. */
export function readRankFile(
  text: string,
): { readonly plan: RankPlan; readonly lost: number } | { readonly words: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { words: SAY.rankFile.thisFileIsNotJsonThat };
  }
  const { format, rank } = (json ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { words: SAY.rankFile.thisFileIsNotAList };
  return rank === undefined ? { words: SAY.rankFile.thisFileHoldsNoRankList } : readRankPlan(rank);
}
