import type { AnyFact, FactField, FactOf } from "../content/schemas/program-facts.ts";

/** Fields of which one page can only give one value at a time. The others (changes, remarks, web pages, codes of tracks) may hold several. */
const SINGLE_VALUED: ReadonlySet<FactField> = new Set([
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "workStatus",
  "step1",
  "step2Minimum",
  "step2Typical",
  "step2Result",
  "failures",
  "graduation",
  "usce",
  "letters",
  "ecfmg",
  "school",
  "deadline",
  "step3ForH1b",
  "seats",
  "years",
  "sponsorKind",
]);

/** True when one page can give the field one value only. */
export function isSingleValued(field: FactField): boolean {
  return SINGLE_VALUED.has(field);
}

/**
 * What the fact speaks of, as a key: two facts of one field contradict each other only within one scope. Whom it holds for
 * is part of it, whether it is a wish ("must have 215, should have 230" is no contradiction), and the exams of a limit on failures.
 */
export function scopeOf(field: FactField, fact: AnyFact): string {
  const isWish = "strength" in fact && fact.strength === "preferred";
  const parts: string[] = [fact.for ?? "everyone", isWish ? "wish" : "rule"];
  if (field === "failures") parts.push(...(fact as FactOf<"failures">).value.exams.toSorted());
  if (field === "graduation") parts.push((fact as FactOf<"graduation">).value.since);
  return parts.join(" ");
}

/** True when both facts cannot be right at once: same scope, and a part that both state differs. Unknown parts (null) contradict nothing. */
export function isContradiction(field: FactField, a: AnyFact, b: AnyFact): boolean {
  if (!SINGLE_VALUED.has(field) || scopeOf(field, a) !== scopeOf(field, b)) return false;
  return differs(a.value, b.value);
}

function differs(a: unknown, b: unknown): boolean {
  if (a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return JSON.stringify(a.toSorted()) !== JSON.stringify(b.toSorted());
  if (typeof a !== "object" || typeof b !== "object") return JSON.stringify(a) !== JSON.stringify(b);
  // Hands-on false only says that the page does not demand it, which "hands-on" on another line does not contradict.
  return Object.entries(a).some(
    ([key, part]) => key !== "handsOn" && key in b && differs(part, (b as Record<string, unknown>)[key]),
  );
}
