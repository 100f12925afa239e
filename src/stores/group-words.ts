import { GROUP_RULES } from "../engine/group-words.ts";
import type { Group } from "../engine/verdict-types.ts";

export interface GroupWords {
  readonly name: string;
  /** A sign beside the name, so that colour is never alone. */
  readonly sign: string;
  readonly about: string;
  /** "12 open by their rules". */
  readonly counted: string;
}

export const GROUP_WORDS: Readonly<Record<Group, GroupWords>> = {
  open: {
    name: GROUP_RULES.open.name,
    sign: "✓",
    about:
      "They take IMGs, your visa case works or you need none, and nothing they state rules you out. They say so; they do not promise to want your file.",
    counted: "open by their rules",
  },
  ask: {
    name: GROUP_RULES.ask.name,
    sign: "?",
    about:
      "Nothing known rules you out, but something that decides is not known. Ask before you pay for the application.",
    counted: "to ask first",
  },
  step: {
    name: GROUP_RULES.step.name,
    sign: "↑",
    about: "They state a requirement that you do not meet yet and still can.",
    counted: "one step away",
  },
  closed: {
    name: GROUP_RULES.closed.name,
    sign: "✕",
    about:
      "They state a requirement that you do not meet and cannot change. Each says which, and on which page.",
    counted: "closed to you",
  },
};
