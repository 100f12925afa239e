import type { Facts, Program, VisaAnswer } from "./facts.ts";
import { STEP2_MINIMUM } from "./gates/step2-minimum.ts";
import { takesImgs } from "./gates/takes-imgs.ts";
import { type VisaPath, weighVisa } from "./gates/visa.ts";
import type { Occasion } from "./profile.ts";
import type { Part } from "./rule.ts";
import { weighWhole } from "./witness.ts";

/** What a program's pages answer, whoever asks, in one word each: for narrowing lists. The gates' own weighing, so that nothing can differ. */

export type ImgsWord = "yes" | "exceptions" | "no" | "disputed" | "unknown";
/**
 * `case-by-case`: also a yes or a no that the page gives as an exception; `disputed`: its pages say different things and none is known to be
 * newer; `unknown`: no page that may decide says it.
 */
export type VisaWord = "yes" | "case-by-case" | "no" | "disputed" | "unknown";
/** Whether pages state a Step 2 CK minimum; `none` = they say that there is none. */
export type MinimumWord = "none" | "stated" | "disputed" | "unknown";

/** Whether it takes IMGs, by its pages. */
export function imgsWord(program: Program, occasion: Occasion): ImgsWord {
  return imgsWordOf(takesImgs.read(program, occasion).rule, occasion);
}

/** As `imgsWord`, of a rule that is read already. */
export function imgsWordOf(rule: ReturnType<typeof takesImgs.read>["rule"], occasion: Occasion): ImgsWord {
  const { status, effect, disputed, depends } = takesImgs.check(rule, {}, occasion);
  if (disputed) return "disputed";
  if (depends) return "exceptions";
  if (status === "unknown-program") return "unknown";
  if (status === "met") return effect === "none" ? "yes" : "exceptions";
  return effect === "close" ? "no" : "exceptions";
}

/** Whether it sponsors the visa of this path, by its pages; wishes and hints answer nothing. */
export function visaWord(facts: Facts, path: VisaPath, { asOf }: Occasion): VisaWord {
  return visaWordOf(weighVisa(facts, path, asOf).rule);
}

/** As `visaWord`, of what is weighed already. */
export function visaWordOf({ rules: [ruling] }: Part<VisaAnswer>): VisaWord {
  const [known, ...others] = ruling?.flat() ?? [];
  if (!known) return "unknown";
  if (others.length > 0) return "disputed";
  return known.strength === "exceptions" ? "case-by-case" : known.value;
}

/** Whether a minimum is stated; one that differs from page to page is `disputed`, whatever the numbers. */
export function minimumWord(facts: Facts, { asOf }: Occasion): MinimumWord {
  const { rules } = weighWhole(facts.step2Minimum, STEP2_MINIMUM, asOf).rule;
  if (rules.length === 0) return "unknown";
  if (rules.some(({ length }) => length > 1)) return "disputed";
  return rules.flat(2).every(({ value }) => value === "none") ? "none" : "stated";
}
