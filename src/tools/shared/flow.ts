import type { Profile } from "../../engine/profile.ts";

/** A short way to a decision: questions, answers that lead on, and endings. Texts may hold the markers of guides (`{figure:id}`). */
export interface Flow {
  /** Name of its page, `/tools/<id>/`. */
  readonly id: string;
  /** The first question. */
  readonly start: string;
  /** By id; ids of questions and endings are all different. */
  readonly questions: Readonly<Record<string, FlowQuestion>>;
  readonly endings: Readonly<Record<string, Ending>>;
}

export interface FlowQuestion {
  readonly ask: string;
  readonly help?: string;
  readonly answers: readonly [FlowAnswer, FlowAnswer, ...FlowAnswer[]];
}

export interface FlowAnswer {
  readonly label: string;
  /** Id of the next question or of an ending. */
  readonly to: string;
  /** True when the visitor's quiz answers say this. */
  readonly fits?: (profile: Profile) => boolean;
}

export interface Ending {
  readonly title: string;
  /** Why; each text names at least one figure of the data somewhere in the ending. */
  readonly why: readonly string[];
  readonly steps: readonly string[];
  /** Guides to read next. */
  readonly guides: readonly [string, ...string[]];
}
