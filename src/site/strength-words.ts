import SAY from "../../content/words/site.json" with { type: "json" };
import type { AnyFact } from "../content/schemas/program-facts.ts";
import type { Strength, Strengths } from "../engine/facts.ts";
import { list } from "../engine/wording.ts";

const STRENGTHS = {
  required: "Required",
  exceptions: SAY.strengthWords.requiredWithExceptions,
  preferred: "Preferred",
} as const satisfies Readonly<Record<Strength, string>>;

const PARTS: Readonly<Record<string, string>> = {
  needed: SAY.strengthWords.anyAtAll,
  months: SAY.strengthWords.theMonths,
  handsOn: "hands-on",
  withinYears: SAY.strengthWords.howRecent,
  count: SAY.strengthWords.theNumber,
  us: SAY.strengthWords.fromTheUs,
  inSpecialty: SAY.strengthWords.fromTheSpecialty,
  pass: "a pass",
  score: SAY.strengthWords.theScore,
  step1: "Step 1",
  step2: SAY.strengthWords.step2Ck,
  step3: "Step 3",
};

/** "Required" says nothing where the value itself is an answer: "Sponsors it", "No minimum", "Not needed". */
export function sayStrength(strength: Strengths, value: AnyFact["value"], words: string): string | null {
  if (typeof strength === "object") return sayParts(strength);
  const isDemand =
    !["yes", "no", "case-by-case", "none", "not-required"].includes(String(value)) &&
    !/^(Not needed|No limit)/.test(words);
  if (isDemand || strength === "preferred") return STRENGTHS[strength];
  return strength === "exceptions" ? SAY.strengthWords.withExceptions : null;
}

/** "Required: the number; preferred: from the specialty" */
function sayParts(strengths: Readonly<Partial<Record<string, Strength>>>): string {
  const said = (Object.keys(STRENGTHS) as Strength[]).flatMap((word) => {
    const parts = Object.keys(strengths).filter((part) => strengths[part] === word);
    return parts.length === 0
      ? []
      : [`${STRENGTHS[word]}: ${list(parts.map((part) => PARTS[part] ?? part))}`];
  });
  return said.join("; ");
}
