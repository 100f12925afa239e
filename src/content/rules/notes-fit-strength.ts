import { VISA_FIELDS } from "../../engine/gates/visa.ts";
import { everyFact } from "../every-fact.ts";
import type { Issue } from "../issue.ts";
import type { AnyFact, FactField } from "../schemas/program-facts.ts";
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
const PAPERS: ReadonlySet<string> = new Set(["school", "ecfmg", "letters", "step2Result"]);
/** How they tell a paper of which the page says nothing more. */
const IF_APPLICABLE = /\b(?:if|when|where) (?:it )?(?:applicable|applies|required)\b/i;

/** Words of a page that leave a way round its rule. */
const WAY_ROUND =
  /\b(?:generally|usually|normally|typically|ordinarily|rarely|unless|may (?:still )?be (?:considered|waived)|(?:is|are|can be) waived)\b|\bor (?:the UK|Britain|Canadian or British)\b|\bCanadian or British\b/i;
/** Words of a page that demand. */
const DEMAND =
  /\b(?:must|mandatory|(?:is|are) (?:required|needed)|will not be (?:considered|read|accepted))\b/i;
/** How our notes tell that a wish is one, beside such a word. */
const NO_DEMAND =
  /\b(?:no|nor|not(?! be\b)|wish(?:ed|es)?|prefer(?:red|s|ence)?|should|recommended|desirable)\b/i;

/** The parts that pages most often wish for beside a count that they demand. */
const OFTEN_WISHED: ReadonlySet<string> = new Set(["us", "inSpecialty", "months", "withinYears", "handsOn"]);

export const notesFitStrength: ContentRule = {
  name: "notes-fit-strength",
  description:
    'A note that says "should" or "preferred" stands beside a wish. Another wish beside a rule is called "a wish" in the note. One that says "case by case" or "rarely" stands beside no plain yes or no on IMGs or a visa, and one that says "if available" beside no "not-required". One that says "generally" or "unless" stands beside no plain rule, and one that says "must" beside no wish.',
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
      if (depends === undefined && fact.value !== "case-by-case") yield* ofFirmness(field, fact, file, path);
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

/** Words of the note that are firmer, or less firm, than the strength. */
function* ofFirmness(
  field: FactField,
  fact: AnyFact,
  file: string,
  path: readonly (string | number)[],
): Generator<Issue> {
  const { note = "" } = fact;
  const strengths = statedParts(field, fact).map(({ strength }) => strength);
  const isAll = (one: string) => strengths.length > 0 && strengths.every((strength) => strength === one);
  const at = [...path, "strength"];
  const wayRound = isAll("required") && !NAMED.test(note) ? WAY_ROUND.exec(note)?.[0] : undefined;
  if (wayRound !== undefined)
    yield {
      file,
      path: at,
      message: `the note says "${wayRound}", a way round the rule. Write "exceptions".`,
    };
  const demand = isAll("preferred") && !NO_DEMAND.test(note) ? DEMAND.exec(note)?.[0] : undefined;
  if (demand !== undefined)
    yield {
      file,
      path: at,
      message: `the note says "${demand}", yet the value is "preferred". Read the page again and write "required", or say in the note what it wishes.`,
    };
  const paper = isAll("required") && PAPERS.has(field) ? IF_APPLICABLE.exec(note)?.[0] : undefined;
  if (paper !== undefined)
    yield {
      file,
      path: [...path, "value"],
      message: `the note says "${paper}": such a line asks for nothing. Leave the fact out.`,
    };
}

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
