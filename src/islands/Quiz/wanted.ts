import type { Profile } from "../../engine/profile.ts";
import { labelOf } from "../../stores/answer-words.ts";
import { isAsked, isAwaited, questionOf } from "../../stores/quiz-flow.ts";
import { textOf } from "../../stores/quiz-texts.ts";

/** Wanted answers that are still missing, by name, each with its question: one not begun goes by the question's name, what is left by its own. */
export function stillWanted(
  wanted: readonly (keyof Profile)[],
  profile: Profile,
): readonly (readonly [name: string, question: string])[] {
  const missing = wanted.filter((field) => isAwaited(field, profile));
  return [...new Map(missing.map((field) => [nameOf(field, profile), questionOf(field).id]))];
}

function nameOf(field: keyof Profile, profile: Profile): string {
  const { id, fields } = questionOf(field);
  const isBegun = fields.some((one) => profile[one] !== undefined);
  return isBegun && isAsked(field, profile) ? labelOf(field) : textOf(id).name;
}
