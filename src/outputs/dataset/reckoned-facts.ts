import type { Facts } from "../../engine/facts.ts";
import { REACH_KINDS } from "../../engine/reach.ts";

/**
 * The facts without the kind of the sponsor where nothing is reckoned with it: its specialty has no figures by kind, or no page calls it one
 * of the two kinds that these tell apart. The kind of most sponsors is told on the program's page alone, and its pages weigh on every file.
 */
export function reckonedFacts(facts: Facts): Facts {
  const { sponsorKind, ...others } = facts;
  if (sponsorKind === undefined) return facts;
  const isRead = facts.imgShareOfKind && sponsorKind.some(({ value }) => REACH_KINDS.has(value));
  return isRead ? facts : others;
}
