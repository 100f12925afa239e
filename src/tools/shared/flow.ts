import type { Profile } from "../../engine/profile.ts";

/** The way through a flow of `content/flows/`, as far as a page's script needs it: the page holds all its words. */
export interface FlowWay {
  /** Name of its page, `/tools/<id>/`. */
  readonly id: string;
  /** The first question. */
  readonly start: string;
  /** By id; an answer leads to one of them or to an ending. */
  readonly questions: Readonly<Record<string, FlowQuestion>>;
}

export interface FlowQuestion {
  readonly ask: string;
  readonly answers: readonly { readonly label: string; readonly to: string }[];
}

/** By question and where its answer leads: true when the visitor's quiz answers say this. */
export type FlowFits = Readonly<Record<string, Readonly<Record<string, (profile: Profile) => boolean>>>>;

/** Leaves out the words that the page shows already. */
export function wayOf({ id, start, questions }: FlowWay): FlowWay {
  const asked = Object.entries(questions).map(([key, { ask, answers }]) => [key, { ask, answers }] as const);
  return { id, start, questions: Object.fromEntries(asked) };
}
