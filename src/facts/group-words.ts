import ask from "../../content/groups/ask.json" with { type: "json" };
import closed from "../../content/groups/closed.json" with { type: "json" };
import open from "../../content/groups/open.json" with { type: "json" };
import step from "../../content/groups/step.json" with { type: "json" };
import type { GroupRecord } from "../content/schemas/group.ts";
import { thousands } from "../engine/counted.ts";
import type { Group } from "../engine/verdict-types.ts";

/** A group's words of `content/groups`, with its sign. */
export interface GroupWords extends Pick<GroupRecord, "name" | "about" | "counted"> {
  /** A sign beside the name, so that colour is never alone. */
  readonly sign: string;
}

/** The four groups from the best to the worst, in the same words wherever they stand: those of `content/groups/`. */
export const GROUP_WORDS: Readonly<Record<Group, GroupWords>> = {
  open: { ...open, sign: "✓" },
  ask: { ...ask, sign: "?" },
  step: { ...step, sign: "↑" },
  closed: { ...closed, sign: "✕" },
};

/** What puts a program there, for what is made at the build: browsers get it empty (`scripts/build/method-prose.mjs`). */
export const GROUP_PROSE: Readonly<Record<Group, Pick<GroupRecord, "short" | "rule">>> = {
  open,
  ask,
  step,
  closed,
};

/** "1,638 to ask first": how many programs of a group, in its words for a sum. */
export function groupCount(group: Group, number: number): string {
  return `${thousands(number)} ${GROUP_WORDS[group].counted}`;
}
