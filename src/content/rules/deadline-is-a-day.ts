import { everyFact } from "../every-fact.ts";
import type { Issue } from "../issue.ts";
import type { ContentRule } from "./rule.ts";

/** Words with which we say that a page names no day. The end of a month is a day. */
const NO_DAY =
  /\b(?:(?:early|mid|middle of|late|beginning of|start of)[- ](?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:first|second|third|last) (?:week|half|days) of|names? no day|no exact day|approximate(?:ly)?|about|around|roughly|some time in)\b/i;

export const deadlineIsADay: ContentRule = {
  name: "deadline-is-a-day",
  description:
    "A last day that a page only gives about is no rule: leave it out and tell it in a remark. Its year is one that a page could mean.",
  *check(content) {
    for (const { field, fact, file, path } of everyFact(content)) {
      if (field === "deadline")
        yield* checkYear(String(fact.value), content.sources.get(fact.source)?.read, { file, path });
      if (field !== "deadline" || !("strength" in fact) || fact.strength === "preferred") continue;
      const words = NO_DAY.exec(fact.note ?? "")?.[0];
      if (words === undefined) continue;
      yield {
        file,
        path: [...path, "value"],
        message: `the note says "${words}", so the page names no day, found "${fact.value}". Leave the day out and tell it in a remark.`,
      };
    }
  },
};

/** No page of the web that states a last day is older. */
const FIRST_YEAR = 1996;
/** Seasons are announced about a year ahead. */
const YEARS_AHEAD = 2;

function* checkYear(
  value: string,
  read: string | undefined,
  { file, path }: Pick<Issue, "file"> & { path: readonly (string | number)[] },
): Generator<Issue> {
  if (value.length <= "MM-DD".length || read === undefined) return;
  const year = Number(value.slice(0, 4));
  const last = Number(read.slice(0, 4)) + YEARS_AHEAD;
  if (year >= FIRST_YEAR && year <= last) return;
  yield {
    file,
    path: [...path, "value"],
    message: `expected a day from ${FIRST_YEAR} to ${last}, for its page was read on ${read}, found "${value}".`,
  };
}
