import type { AnswerNames } from "../../stores/answer-words.ts";

/** One thing to choose, as pages hand it to islands. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** A line of explanation below the name. */
  readonly about?: string;
  /** The heading under which it is folded away, with its neighbours. */
  readonly fold?: string;
}

/** What ids of answers can name. */
export interface Options {
  readonly specialties: readonly Option[];
  readonly regions: readonly Option[];
  readonly languages: readonly Option[];
}

/** The same by id. */
export function namesOf({ specialties, regions, languages }: Options): AnswerNames {
  const names = (options: readonly Option[]) => new Map(options.map(({ id, name }) => [id, name]));
  return { specialties: names(specialties), regions: names(regions), languages: names(languages) };
}
