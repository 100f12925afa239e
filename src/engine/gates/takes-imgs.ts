import { plural } from "../counted.ts";
import { type Gate, met, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { TakesImgs as Answer, ImgRecord } from "../facts.ts";
import { beside, hold, withHints } from "../judge.ts";
import { tell } from "../page-words.ts";
import { IMG_RECORD, joinRecords } from "../preferences/img-record.ts";
import type { Occasion } from "../profile.ts";
import { type Hinted, type Known, NOTHING_SAID, type Part, type Rule } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { settle, weighWhole } from "../witness.ts";

interface TakesImgs {
  readonly policy: Part<Answer>;
  readonly record: Rule<ImgRecord>;
  /** Pages that decide nothing and name IMG residents. */
  readonly named: readonly Hinted<ImgRecord>[];
}

const TAKES_IMGS: Manner<Answer, Answer> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  grants: (value) => value === true || value === "case-by-case",
};

/** Does the program take IMGs at all? It says so, or shows IMG residents. */
export const takesImgs: Gate<TakesImgs> = {
  id: "takes-imgs",
  title: "Takes IMGs",
  rule: "Met when the program says that it takes international medical graduates, or shows some among its residents. If no page says so: ask first.",
  question: "Does your program consider international medical graduates?",
  reads: ["takesImgs", "imgRecord"],
  manners: { takesImgs: TAKES_IMGS },
  answers: [],
  asks: () => false,
  asksAnybody: false,

  read({ facts }, { asOf }) {
    const policy = weighWhole(facts.takesImgs, TAKES_IMGS, asOf);
    const record = settle(facts.imgRecord, IMG_RECORD, asOf, joinRecords);
    const residents = weighWhole(facts.imgRecord, IMG_RECORD, asOf, policy.hints.length);
    const shows = policy.rule.rules.length === 0 && showsImgs(record.rule);
    return {
      rule: {
        policy: policy.rule,
        record: record.rule,
        named: residents.rule.hints.filter(({ value }) => (value.imgs ?? 0) > 0),
      },
      sources: shows ? [...new Set([...policy.sources, ...record.sources])].sort() : policy.sources,
      hints: [...policy.hints, ...residents.hints],
    };
  },

  check({ policy, record, named }, _profile, occasion) {
    const { rules, wishes, hints } = hold(
      policy,
      (known) => judge(known, occasion),
      () => "Its pages disagree on whether it takes IMGs",
      (known) => lean(known, occasion),
    );
    const [rule] = rules;
    if (rule) return beside(rule, wishes);
    if (showsImgs(record))
      return beside(
        met(() => shown(record, occasion)),
        wishes,
      );
    const open = programUnknown("ask", () => "It does not say whether it takes IMGs.");
    const residents = hold(
      { ...NOTHING_SAID, hints: named },
      (known) => met(() => tell(residentsOf(known.value), known, occasion)),
      () => "",
    );
    return withHints(beside(open, wishes), [...hints, ...residents.hints], "all");
  },
};

function judge(known: Known<Answer>, occasion: Occasion): Outcome {
  if (known.value === false) return refuses(known, occasion);
  return known.value === "case-by-case" ? weighsEach(known, occasion) : takes(known, occasion);
}

/** It reads some IMGs and does not say which: its answer is still to be asked for. */
function weighsEach(known: Known<Answer>, occasion: Occasion): Outcome {
  return {
    ...programUnknown("ask", () => tell("It decides on IMGs case by case", known, occasion)),
    depends: true,
  };
}

function takes(known: Known<Answer>, occasion: Occasion): Outcome {
  if (known.strength === "preferred")
    return programUnknown("none", () => tell("It would like to take IMGs", known, occasion));
  const rarely = known.strength === "exceptions";
  const words = rarely ? "It takes IMGs only as an exception" : "It says that it takes IMGs";
  return { ...met(() => tell(words, known, occasion)), effect: rarely ? "ask" : "none" };
}

function refuses(known: Known<Answer>, occasion: Occasion): Outcome {
  return notMet(known, "not-change", () => tell(REFUSALS[known.strength], known, occasion));
}

const REFUSALS = {
  required: "It says that it does not take IMGs",
  exceptions: "It takes IMGs only as an exception",
  preferred: "It prefers graduates of US schools",
} as const;

/** Where a page leans that decides nothing. General terms of a sponsor answer nothing, and lean to yes. */
function lean(known: Known<Answer>, occasion: Occasion): Outcome {
  if (known.value === "eligible")
    return met(
      () =>
        "Its sponsor's general terms name papers for graduates of foreign schools, which is no answer of this program.",
    );
  if (known.value === "case-by-case") return weighsEach(known, occasion);
  const rarely = known.strength === "exceptions";
  const words = rarely
    ? "It takes IMGs only as an exception"
    : known.value
      ? "It takes IMGs"
      : "It does not take IMGs";
  return known.value
    ? met(() => tell(words, known, occasion))
    : notMet(known, "not-change", () => tell(words, known, occasion));
}

/** True when every page that counts shows IMG residents, however many. A wish shows nobody. */
function showsImgs(record: Rule<ImgRecord>): boolean {
  if (record.state === "unknown") return false;
  if (record.state === "known" && record.strength === "preferred") return false;
  const values = record.state === "known" ? [record.value] : record.values;
  return values.every(({ imgs }) => (imgs ?? 0) > 0);
}

function shown(record: Rule<ImgRecord>, occasion: Occasion): string {
  if (record.state !== "known") return "It shows IMG residents; its pages differ on how many.";
  return tell(residentsOf(record.value), record, occasion);
}

function residentsOf({ imgs, years }: ImgRecord): string {
  return `It shows ${plural(imgs ?? 0, "IMG resident")}${years ? ` (${years})` : ""}`;
}
