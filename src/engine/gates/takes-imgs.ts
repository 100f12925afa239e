import { disputed, type Gate, met, notMet, type Outcome, programUnknown } from "../criterion.ts";
import type { TakesImgs as Answer, Fact, ImgRecord } from "../facts.ts";
import type { Occasion } from "../profile.ts";
import { type Known, type Read, type Rule, readRule } from "../rule.ts";
import { plural, tell } from "../wording.ts";

interface TakesImgs {
  readonly policy: Rule<boolean>;
  readonly record: Rule<ImgRecord>;
}

/** Does the program take IMGs at all? It says so, or shows IMG residents. */
export const takesImgs: Gate<TakesImgs> = {
  id: "takes-imgs",
  title: "Takes IMGs",
  rule: "Met when the program says that it takes international medical graduates, or shows some among its residents. If no page says so: ask first.",
  question: "Does your program consider international medical graduates?",
  reads: ["takesImgs", "imgRecord"],
  answers: [],
  asks: () => false,
  asksAnybody: false,

  read({ facts }): Read<TakesImgs> {
    const policy = readRule(facts.takesImgs?.flatMap(plainAnswer));
    const record = readRule(facts.imgRecord);
    const { sources } = showsImgs(record.rule) && !isOwnWord(policy.rule) ? record : policy;
    return { rule: { policy: policy.rule, record: record.rule }, sources };
  },

  check({ policy, record }, _profile, occasion) {
    if (showsImgs(record) && !isOwnWord(policy)) return met(() => shown(record, occasion));
    if (policy.state === "unknown")
      return programUnknown("ask", () => "It does not say whether it takes IMGs.");
    if (policy.state === "disputed")
      return disputed({ strength: "required" }, () => "Its pages disagree on whether it takes IMGs.");
    return policy.value ? takes(policy, occasion) : refuses(policy, occasion);
  },
};

/** General terms are no answer. */
function plainAnswer(fact: Fact<Answer>): readonly Fact<boolean>[] {
  return fact.value === "eligible" ? [] : [{ ...fact, value: fact.value }];
}

function takes(policy: Known<boolean>, occasion: Occasion): Outcome {
  const rarely = policy.strength === "exceptions";
  const words = rarely ? "It takes IMGs only as an exception" : "It says that it takes IMGs";
  return { ...met(() => tell(words, policy, occasion)), effect: rarely || policy.weak ? "ask" : "none" };
}

function refuses(policy: Known<boolean>, occasion: Occasion): Outcome {
  if (policy.strength === "required")
    return notMet(policy, "not-change", () => tell("It says that it does not take IMGs", policy, occasion));
  const words =
    policy.strength === "preferred"
      ? "It prefers graduates of US schools"
      : "It takes IMGs only as an exception";
  return notMet({ ...policy, strength: "exceptions" }, "not-change", () => tell(words, policy, occasion));
}

/** True when the program's own, firm word on IMGs stands; hearsay and mere preference yield to what its roster shows. */
function isOwnWord(policy: Rule<boolean>): boolean {
  return policy.state !== "unknown" && !policy.weak && policy.strength !== "preferred";
}

/** True when every page that counts shows IMG residents, however many. */
function showsImgs(record: Rule<ImgRecord>): boolean {
  if (record.state === "unknown" || record.weak) return false;
  const values = record.state === "known" ? [record.value] : record.values;
  return values.every(({ imgs }) => (imgs ?? 0) > 0);
}

function shown(record: Rule<ImgRecord>, occasion: Occasion): string {
  if (record.state !== "known") return "It shows IMG residents; its pages differ on how many.";
  const { imgs, years } = record.value;
  return tell(`It shows ${plural(imgs ?? 0, "IMG resident")}${years ? ` (${years})` : ""}`, record, occasion);
}
