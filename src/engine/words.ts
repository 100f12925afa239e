import type { Gate, Preference } from "./criterion.ts";
import { GATES } from "./gates/index.ts";
import { PREFERENCES } from "./preferences/index.ts";

/** A criterion of either kind, as far as it describes itself. */
export type CriterionWords = Pick<
  Gate<unknown> | Preference<unknown>,
  "id" | "title" | "rule" | "question" | "answers"
>;

const BY_ID: ReadonlyMap<string, CriterionWords> = new Map(
  [...GATES, ...PREFERENCES].map((criterion) => [criterion.id, criterion]),
);

/** What a criterion says of itself. Throws when there is none of this id. */
export function wordsOf(id: string): CriterionWords {
  const words = BY_ID.get(id);
  if (!words) throw new Error(`There is no criterion "${id}".`);
  return words;
}
