import { map } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { findContradictions } from "../engine/contradictions.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { expectedOf, isAnswer, PROFILE_FIELDS } from "../engine/profile-fields.ts";
import { fill } from "../words/fill.ts";
import { labelOf } from "./answer-words.ts";
import { answer } from "./profile.ts";

/** Something to mend before going on, or to look at once more. */
export interface QuizProblem {
  readonly field: keyof Profile;
  /** `wrong` holds the visitor up; `unusual` only asks. */
  readonly kind: "wrong" | "unusual";
  readonly words: string;
}

/** What was typed and is no answer, by field. It is shown again so that it can be mended. */
export const $drafts = map<{ [K in keyof Profile]?: string }>({});

/** Takes a typed number. Nothing typed is no answer; what is no number within the limits stays a draft. */
export function typeNumber(field: keyof Profile, text: string): void {
  const clean = text.trim();
  const value = /^\d{1,4}$/.test(clean) ? Number(clean) : undefined;
  const isSound = value !== undefined && isAnswer(PROFILE_FIELDS[field], value);
  $drafts.setKey(field, clean === "" || isSound ? undefined : clean);
  answer(field, (isSound ? value : undefined) as Profile[typeof field]);
}

/** What was typed and is no answer goes. */
export function forgetDrafts(): void {
  $drafts.set({});
}

/** Everything wrong or unusual in the answers to some fields, in the order of the fields. */
export function problemsIn(
  fields: readonly (keyof Profile)[],
  {
    profile,
    drafts,
    occasion,
  }: { profile: Profile; drafts: { [K in keyof Profile]?: string }; occasion: Occasion },
): readonly QuizProblem[] {
  const contradictions = findContradictions(profile, occasion);
  return fields.flatMap((field): readonly QuizProblem[] => {
    const draft = drafts[field];
    if (draft !== undefined) return [{ field, kind: "wrong", words: draftWords(field, draft) }];
    if (field === "specialties" && !profile.specialties?.length)
      return [
        {
          field,
          kind: "wrong",
          words: SAY.quizProblems.chooseAtLeastOneSpecialtySo,
        },
      ];
    return contradictions.filter((one) => one.field === field);
  });
}

function draftWords(field: keyof Profile, draft: string): string {
  const answer = PROFILE_FIELDS[field];
  if (answer.kind !== "number") return fill(SAY.quizProblems.thisCannotBeRead, { field: labelOf(field) });
  return fill(SAY.quizProblems.isNot, {
    field: labelOf(field),
    draft: draft.slice(0, 20),
    answer: expectedOf(answer),
  });
}
