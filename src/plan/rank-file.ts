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
    return { words: "This file is not JSON that we can read: it may have been cut." };
  }
  const { format, rank } = (json ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { words: "This file is not a list saved by Whole File." };
  return rank === undefined ? { words: "This file holds no rank list." } : readRankPlan(rank);
}
