import SAY from "../../../../content/words/season.json" with { type: "json" };
import { allShards, type Shards } from "../../../dataset/shards.ts";
import { plural, thousands } from "../../../engine/counted.ts";
import type { Season } from "../../../engine/profile.ts";
import type { WhatIf } from "../../../engine/what-if.ts";
import { connectBrowser } from "../../../stores/browser.ts";
import { loadDataset } from "../../../stores/dataset.ts";
import { $list } from "../../../stores/list.ts";
import { outlookNow } from "../../../stores/outlook.ts";
import { $profile } from "../../../stores/profile.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";

/** Changes that are listed: nobody plans a year around more. */
const MOST = 6;

/** Which change would move how many programs to a better group, those of the list counted apart; a sentence where none would. */
export async function whatOpens(
  shards: Shards,
  seasons: readonly [Season, ...Season[]],
): Promise<readonly HTMLElement[]> {
  connectBrowser(seasons);
  const { specialties = [] } = $profile.get();
  await loadDataset(shards, specialties.length > 0 ? specialties : allShards(shards));
  const outlook = await outlookNow();
  if (!outlook) throw new Error("Not loaded.");
  const listed = new Set($list.get().map(({ id }) => id));
  const opening = outlook.changes.filter(({ better }) => better.length > 0).slice(0, MOST);
  if (opening.length === 0) return [element("li", {}, SAY.whatOpens.withWhatProgramsPublishNoSingle)];
  return opening.map((one) => element("li", {}, sentenceOf(one, listed)));
}

/** "Pass Step 3: 14 programs to a better group, 3 of them on your list; 2 to a worse one." */
export function sentenceOf({ change, better, worse }: WhatIf, listed: ReadonlySet<string>): string {
  const own = better.filter(({ id }) => listed.has(id)).length;
  return [
    fill(SAY.whatOpens.toABetterGroup, { words: change.words, programs: plural(better.length, "program") }),
    own > 0 ? fill(SAY.whatOpens.ofThemOnYourList, { own: thousands(own) }) : "",
    worse.length > 0 ? fill(SAY.whatOpens.toAWorseOne, { worse: thousands(worse.length) }) : "",
    ".",
  ].join("");
}
