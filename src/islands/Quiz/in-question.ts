import type { Compiled } from "../../engine/compile.ts";
import { withSent } from "../../engine/compile-changed.ts";
import { withTold } from "../../engine/compile-told.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import { rank } from "../../engine/rank.ts";
import { readEntries } from "../../plan/list.ts";
import { hasAppliedSince } from "../../plan/list-events.ts";
import { answersOf, readAnswers } from "../../plan/own-answers.ts";
import { parseKept } from "../../stores/kept-value.ts";

/** What the device keeps that moves a group beside the profile, as the texts that are kept; null where nothing is. */
export interface KeptTexts {
  /** What programs told the visitor. */
  readonly told: string | null;
  /** The visitor's list, with what they sent. */
  readonly list: string | null;
}

/** What the quiz asks its worker. */
export interface InQuestionRequest extends KeptTexts {
  /** Address of the folder of the data set's files, with its slash. */
  readonly folder: string;
  readonly profile: Profile;
  readonly occasion: Occasion;
}

/** Programs of the chosen specialties that nothing they state closes to the visitor, of all of them. */
export interface InQuestion {
  readonly left: number;
  readonly of: number;
}

/** Counts as results do: with what programs told this visitor, and with what the visitor has sent in time. */
export function inQuestion(
  compiled: Compiled,
  { profile, occasion, told, list }: Omit<InQuestionRequest, "folder">,
): InQuestion {
  const sent = readEntries(parseKept(list ?? "[]"))
    .list.filter((entry) => hasAppliedSince(entry, occasion.season.opens))
    .map(({ id }) => id);
  const heard = withSent(
    withTold(compiled, answersOf(readAnswers(parseKept(told ?? "[]")).answers)),
    new Set(sent),
  );
  const standings = rank(heard, profile, occasion);
  return { left: standings.filter(({ group }) => group !== "closed").length, of: standings.length };
}
