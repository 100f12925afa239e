import { VISA_FIELDS } from "../../engine/gates/visa.ts";
import { everyFact } from "../every-fact.ts";
import type { AnyFact } from "../schemas/program-facts.ts";
import { statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

/** Words of a page that wish. */
const WISH = /\b(?:should|prefer(?:red|ably|s|ence)?|ideally|recommend(?:ed|s)?|encouraged|welcome)\b/i;
/** How our notes name a wish that stands beside the fact. */
const NAMED = /\b(?:a wish|not required|not needed|no requirement|need not)\b/i;
/** A note of which the fact itself is the wish: it begins with the word, or says that the page uses it. */
const ALL_OF_IT = new RegExp(`^${WISH.source}|\\bsays? "?should\\b|\\bworded? .*\\bshould\\b`, "i");

/** How our notes say that the answer depends on the file. */
const DEPENDS = /\bcase[- ]by[- ]case\b|\brarely\b|\bexceptional cases\b/i;
/** How they say that not every IMG is read. */
const SOME_ONLY = /\bselected\b|\bonly (?:IMGs|those|some|(?:very )?well)\b|\bof (?:schools in|named)\b/i;
/** Fields that can say it themselves. */
const OF_EACH_FILE: ReadonlySet<string> = new Set(["takesImgs", ...Object.values(VISA_FIELDS)]);

/** How our notes tell a paper that is sent where there is one: no answer on whether it is needed. */
const IF_THERE = /\b(?:if|when|where) (?:it is )?(?:available|taken|there)\b/i;

/** The parts that pages most often wish for beside a count that they demand. */
const OFTEN_WISHED: ReadonlySet<string> = new Set(["us", "inSpecialty", "months", "withinYears", "handsOn"]);

export const notesFitStrength: ContentRule = {
  name: "notes-fit-strength",
  description:
    'A note that says "should" or "preferred" stands beside a wish. Another wish beside a rule is called "a wish" in the note. One that says "case by case" or "rarely" stands beside no plain yes or no on IMGs or a visa, and one that says "if available" beside no "not-required".',
  *check(content) {
    for (const { field, fact, file, path } of everyFact(content)) {
      const depends = OF_EACH_FILE.has(field) && isPlain(fact) ? dependsIn(field, fact) : undefined;
      if (depends !== undefined)
        yield {
          file,
          path: [...path, field === "takesImgs" ? "value" : "strength"],
          message: `the note says "${depends}", yet the answer is plain. Write the value "case-by-case"${field === "takesImgs" ? "" : ', or "exceptions"'}.`,
        };
      const ifThere = fact.value === "not-required" ? IF_THERE.exec(fact.note ?? "")?.[0] : undefined;
      if (ifThere !== undefined)
        yield {
          file,
          path: [...path, "value"],
          message: `the note says "${ifThere}": a paper that is sent where there is one is neither asked for nor waived. Leave the fact out.`,
        };
      const word = WISH.exec(fact.note ?? "")?.[0];
      if (word === undefined || NAMED.test(fact.note ?? "") || !isDemanded(fact)) continue;
      const rules = statedParts(field, fact).filter(({ strength }) => strength === "required");
      const parts = rules.map(({ part }) => part).filter((part) => OFTEN_WISHED.has(part));
      if (rules.length === 0 || (parts.length === 0 && !ALL_OF_IT.test(fact.note ?? ""))) continue;
      const what = parts.length > 0 ? parts.join(" and ") : "the value";
      const are = parts.length > 1 ? "are" : "is";
      yield {
        file,
        path: [...path, "strength"],
        message: `the note says "${word}", yet ${what} ${are} "required". Write "preferred" for what the page wishes, or begin the note's sentence on another wish with "A wish:".`,
      };
    }
  },
};

/** "None" and "not needed" demand nothing that could be a wish. */
function isDemanded({ value }: AnyFact): boolean {
  if (value === "none" || value === "not-required") return false;
  if (typeof value !== "object" || value === null) return true;
  return !("years" in value && value.years === "none") && !("needed" in value && value.needed === false);
}

/** The words of the note by which the answer is no plain one. */
function dependsIn(field: string, { value, note = "" }: AnyFact): string | undefined {
  const some = field === "takesImgs" && value === true ? SOME_ONLY.exec(note) : null;
  return (DEPENDS.exec(note) ?? some)?.[0];
}

function isPlain(fact: AnyFact): boolean {
  return (!("strength" in fact) || fact.strength === "required") && fact.value !== "case-by-case";
}
