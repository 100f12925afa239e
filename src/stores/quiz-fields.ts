import type { QuizRecord } from "../content/schemas/quiz.ts";
import type { Profile } from "../engine/profile.ts";
import { WORK_KIND_NAMES, WORK_KINDS } from "../engine/work-kinds.ts";
import { QUIZ_WORDS } from "./quiz-texts.ts";

type Words = NonNullable<QuizRecord["fields"][keyof Profile]>;

/** How one answer is asked for: its words, and how it is picked. */
export interface FieldWords extends Omit<Words, "rare"> {
  /** A short number that is picked rather than typed. */
  readonly pick?: true;
  /** The question's title says it already, so the label is only heard. */
  readonly isTitled?: true;
  /** Options that few choose, unfolded by a line of their own. */
  readonly rare?: { readonly summary: string; readonly options: readonly string[] };
}

const PICKED: ReadonlySet<keyof Profile> = new Set([
  "step1Failures",
  "step2Failures",
  "step3Failures",
  "letters",
  "lettersUs",
  "lettersSpecialty",
]);

const TITLED: ReadonlySet<keyof Profile> = new Set(["step1", "step2", "step3", "workStatus"]);

/** Options that few choose. */
const RARE: { readonly [K in keyof Profile]?: readonly string[] } = {
  workStatus: WORK_KIND_NAMES.filter((kind) => !WORK_KINDS[kind].isCommon),
};

/** Answers that make one amount together, asked for side by side. */
const PAIRS = [
  ["usceHandsOn", "usceHandsOnWeeks"],
  ["usceObserver", "usceObserverWeeks"],
] as const satisfies readonly (readonly [keyof Profile, keyof Profile])[];

const WORDS: QuizRecord["fields"] = Object.assign(
  {},
  ...Object.values(QUIZ_WORDS).map(({ fields }) => fields),
);
const PAIR_WORDS: NonNullable<QuizRecord["pairs"]> = Object.assign(
  {},
  ...Object.values(QUIZ_WORDS).map(({ pairs }) => pairs),
);

/** The words of an answer's question; a field that no step has is called by its name. */
export function fieldWords(field: keyof Profile): FieldWords {
  const { rare: summary, ...words } = WORDS[field] ?? { label: field };
  const options = RARE[field];
  return {
    ...words,
    ...(PICKED.has(field) && { pick: true }),
    ...(TITLED.has(field) && { isTitled: true }),
    ...(options && { rare: { summary: summary ?? "", options } }),
  };
}

/** Two answers that are asked for side by side, as whole months and weeks beside them. */
export interface FieldPair {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fields: readonly [keyof Profile, keyof Profile];
}

/** The pair that an answer belongs to. */
export function pairOf(field: keyof Profile): FieldPair | undefined {
  const fields = PAIRS.find((pair) => pair.some((one) => one === field));
  const words = fields && PAIR_WORDS[fields[0]];
  return words && { ...words, fields };
}
