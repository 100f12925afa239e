import type { Profile } from "../../engine/profile.ts";
import type { Phase } from "../../engine/season.ts";
import type { FlowFits, FlowQuestion, FlowWay } from "./flow.ts";

/** The answers so far, each by its place among the answers of its question. */
export type FlowPath = readonly number[];

/** Where a path leads. */
export interface FlowPlace {
  /** Id of a question or an ending. */
  readonly at: string;
  readonly ended: boolean;
  /** The part of the path that the flow knows. */
  readonly path: FlowPath;
  readonly trail: readonly { readonly id: string; readonly ask: string; readonly answer: string }[];
}

/** Walks from the start. A path that leads off the flow ends where it last was on it. */
export function follow(flow: FlowWay, path: FlowPath): FlowPlace {
  const trail: { id: string; ask: string; answer: string }[] = [];
  const known: number[] = [];
  let at = flow.start;
  for (const choice of path) {
    const question = questionAt(flow, at);
    const answer = question?.answers[choice];
    if (!question || !answer) break;
    trail.push({ id: at, ask: question.ask, answer: answer.label });
    known.push(choice);
    at = answer.to;
  }
  return { at, ended: questionAt(flow, at) === undefined, path: known, trail };
}

/** The path without its last answer. */
export function goBack(path: FlowPath): FlowPath {
  return path.slice(0, -1);
}

/** Place of the answer that the quiz answers and the day give, null when they give none or more than one. */
export function suggest(
  { answers }: FlowQuestion,
  fits: FlowFits[string] | undefined,
  profile: Profile,
  phase: Phase,
): number | null {
  const fitting = answers.flatMap(({ to }, place) => (fits?.[to]?.(profile, phase) ? [place] : []));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Where a visitor begins on a day: after the first question where the day answers it. */
export function beginOn(flow: FlowWay, fits: FlowFits, profile: Profile, phase: Phase): FlowPath {
  const first = questionAt(flow, flow.start);
  const choice = first?.byDay ? suggest(first, fits[flow.start], profile, phase) : null;
  return choice === null ? [] : [choice];
}

/** Stands before a path of a flow whose older links leave its first answers out. */
const WHOLE = "~";

/** `backup-plan=0.2.1`, for the fragment of an address. The name keeps two flows on one page, and a page's headings, apart. */
export function writeFlowFragment({ id, older }: FlowWay, path: FlowPath): string {
  return `${id}=${older ? WHOLE : ""}${path.join(".")}`;
}

/** Reads what `writeFlowFragment` wrote; a path that cannot be one is the start. Null for a fragment that is not of this flow. */
export function readFlowFragment({ id, older = [] }: FlowWay, fragment: string): FlowPath | null {
  if (!fragment.startsWith(`${id}=`)) return null;
  const written = fragment.slice(id.length + 1);
  const isWhole = written.startsWith(WHOLE);
  const path = isWhole ? written.slice(WHOLE.length) : written;
  if (!/^\d{1,2}(?:\.\d{1,2}){0,29}$/.test(path)) return [];
  const choices = path.split(".").map(Number);
  return isWhole ? choices : [...older, ...choices];
}

function questionAt(flow: FlowWay, id: string): FlowQuestion | undefined {
  return Object.hasOwn(flow.questions, id) ? flow.questions[id] : undefined;
}
