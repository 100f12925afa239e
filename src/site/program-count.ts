import SAY from "../../content/words/site.json" with { type: "json" };
import { plural, thousands } from "../engine/counted.ts";
import { fill } from "../words/fill.ts";
import { listingWeight } from "./listing-words.ts";
import type { SiteProgram } from "./site-program.ts";

/**
 * "53 programs"; "57 programs, 53 of them taking residents" where some are closed, closing, planned or doubtful, so that no number of one
 * page contradicts another's.
 */
export function countTaking(programs: readonly Pick<SiteProgram, "record">[], one = "program"): string {
  const taking = programs.filter(({ record }) => listingWeight(record) !== "stop").length;
  const all = plural(programs.length, one);
  if (taking === programs.length) return all;
  if (programs.length === 1) return fill(SAY.programCount.notTakingResidents, { all });
  return fill(SAY.programCount.ofThemTakingResidents, {
    all,
    part: taking === 0 ? "none" : thousands(taking),
  });
}
