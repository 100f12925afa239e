import type { Profile } from "../../engine/profile.ts";
import type { Phase } from "../../engine/season.ts";

/** The way through a flow of `content/flows/`, as far as a page's script needs it: the page holds all its words. */
export interface FlowWay {
  /** Name of its page, `/tools/<id>/`. */
  readonly id: string;
  /** The first question. */
  readonly start: string;
  /** The answers that a link of before the first question stood there leaves out. */
  readonly older?: readonly number[] | undefined;
  /** By id; an answer leads to one of them or to an ending. */
  readonly questions: Readonly<Record<string, FlowQuestion>>;
}

/** A question of a flow; `to` is the id of a question or of an ending. */
export interface FlowQuestion {
  readonly ask: string;
  /** The day answers it, where it can: the visitor begins after it and may go back. */
  readonly byDay?: boolean | undefined;
  readonly answers: readonly { readonly label: string; readonly to: string }[];
}

/** By question and where its answer leads: true when the visitor's quiz answers, or the day, say this. */
export type FlowFits = Readonly<
  Record<string, Readonly<Record<string, (profile: Profile, phase: Phase) => boolean>>>
>;

/** Leaves out the words that the page shows already. */
export function wayOf({ id, start, older, questions }: FlowWay): FlowWay {
  const asked = Object.entries(questions).map(
    ([key, { ask, byDay, answers }]) => [key, { ask, byDay, answers }] as const,
  );
  return { id, start, older, questions: Object.fromEntries(asked) };
}
