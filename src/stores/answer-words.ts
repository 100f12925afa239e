import words from "../../content/answers/words.json" with { type: "json" };
import type { AnswersRecord } from "../content/schemas/quiz.ts";
import { ownValue } from "../engine/own-value.ts";
import type { Profile } from "../engine/profile.ts";
import { PROFILE_FIELD_NAMES, PROFILE_FIELDS } from "../engine/profile-fields.ts";
import { sayDay } from "../engine/wording.ts";
import { WORK_KIND_NAMES, WORK_KINDS } from "../engine/work-kinds.ts";

/** Names for the ids in answers. */
export interface AnswerNames {
  readonly specialties: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
}

const CALLED: AnswersRecord["called"] = words.called;

/** Words for the options of choices; each option is named once, whatever question it stands in. */
const OPTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WORK_KIND_NAMES.map((kind) => [kind, WORK_KINDS[kind].words])),
  ...words.options,
};

/** Which names the ids of an answer are of. */
export const NAMES_OF: { readonly [K in keyof Profile]?: keyof AnswerNames } = {
  specialties: "specialties",
  places: "regions",
  ties: "regions",
  usceRegions: "regions",
  lettersRegions: "regions",
  languages: "languages",
};

/** What the question is called on the check page, in notices and on the printed sheet. */
export function labelOf(field: keyof Profile): string {
  return CALLED[field];
}

/** The words of an option; an id that has none stands as it is. */
export function optionWords(option: string): string {
  return ownValue(OPTIONS, option) ?? option;
}

/** The answer in words, null when there is none. */
export function sayAnswer(field: keyof Profile, profile: Profile, names: AnswerNames): string | null {
  const value = profile[field];
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string")
    return PROFILE_FIELDS[field].kind === "month" ? sayDay(value) : optionWords(value);
  if (typeof value === "number") return String(value);
  if (value.length === 0) return "None";
  const kind = NAMES_OF[field];
  return value.map((id) => (kind ? (names[kind].get(id) ?? id) : optionWords(id))).join(", ");
}

/** Every answer that was given, in the order of the questions. */
export function answersInWords(
  profile: Profile,
  names: AnswerNames,
): readonly { readonly field: keyof Profile; readonly label: string; readonly words: string }[] {
  return PROFILE_FIELD_NAMES.flatMap((field) => {
    const said = sayAnswer(field, profile, names);
    return said === null ? [] : [{ field, label: labelOf(field), words: said }];
  });
}
