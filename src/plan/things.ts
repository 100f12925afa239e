import type { Glance } from "../engine/glance.ts";
import { leanRank } from "../engine/hints.ts";
import type { ReachLevel } from "../engine/reach.ts";
import type { Phase } from "../engine/season.ts";
import type { Group } from "../engine/verdict-types.ts";
import type { EntryStatus } from "./list.ts";
import { askAgainOn } from "./noted-asked.ts";
import { START_SIZE } from "./start-size.ts";

/** A program of the visitor's search, as what to do next looks at it. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  /** Its firm last day when that is near: `YYYY-MM-DD` and whole days from today. */
  readonly near: { readonly day: string; readonly left: number } | null;
  readonly glance: Pick<Glance, "asks" | "waits" | "steps" | "lean">;
  readonly reach: ReachLevel;
  /** How far the visitor has come with it; null = not on the list. */
  readonly status: EntryStatus | null;
  /** `YYYY-MM-DD` on which the question was noted that waits for an answer; null where none waits or no day is known. */
  readonly asked: string | null;
}

interface Sponsor {
  readonly id: string;
  readonly name: string;
}

/** All that the first things hang on. */
export interface Situation {
  readonly phase: Phase;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The programs that pass the filters, in the order of the results. */
  readonly programs: readonly Placed[];
  /** The institution that answers for a program. */
  sponsorOf(id: string): Sponsor;
  /** Criteria that wait for an answer of the visitor's, and for how many programs, most first. */
  readonly unanswered: readonly { readonly criterion: string; readonly programs: number }[];
  /** The question of the quiz that a criterion waits for; null where none is asked. */
  questionOf(criterion: string): string | null;
  /** The visitor said that all applications of the season are sent. */
  readonly hasApplied: boolean;
  /** Programs on the list; null where the answers are somebody else's, whom the visitor's own list does not serve. */
  readonly listed: number | null;
  /** Days of the season that bind every applicant, where pages tell them. */
  readonly register: string | null;
  readonly certify: string | null;
}

/** One thing to do. Its words are made by `thingWords`. */
export type Thing =
  | { readonly kind: "apply" | "ask-by" | "asked-by"; readonly program: Placed }
  | { readonly kind: "more-days"; readonly count: number; readonly until: string }
  | {
      readonly kind: "ask";
      readonly sponsor: Sponsor;
      /** One e-mail asks for all of them. */
      readonly programs: readonly Placed[];
      readonly gates: readonly string[];
    }
  | {
      readonly kind: "answer";
      readonly criteria: readonly string[];
      readonly waiting: number;
      readonly touched: number;
    }
  | { readonly kind: "step"; readonly gate: string; readonly programs: number }
  | { readonly kind: "interview"; readonly program: Placed }
  | { readonly kind: "due"; readonly programs: readonly Placed[] }
  | { readonly kind: "plan"; readonly programs: number }
  | { readonly kind: "register" | "certify"; readonly day: string }
  | { readonly kind: "rank-list" | "soap" };

/** Sorts of things; a phase has room for so many of each. */
export type ThingSort = "day" | "ask" | "answer" | "step" | "interview" | "due" | "plan" | "season" | "close";

/** Everything there is to do of each sort, what matters most first. */
export const THINGS: Readonly<Record<ThingSort, (situation: Situation) => readonly Thing[]>> = {
  day: lastDays,
  ask: mails,
  answer: ownAnswers,
  step: steps,
  interview: ({ programs }) =>
    programs
      .filter(({ status }) => status === "interview")
      .map((program) => ({ kind: "interview", program })),
  due: ({ programs, today }) => {
    const asked = programs.filter(({ status, asked }) => status === "asked" && asked !== today);
    return asked.length === 0 ? [] : [{ kind: "due", programs: asked }];
  },
  plan: ({ programs, listed, hasApplied }) => {
    const open = programs.filter(({ group }) => group === "open" || group === "ask");
    return hasApplied || listed === null || listed >= START_SIZE || open.length === 0
      ? []
      : [{ kind: "plan", programs: Math.min(START_SIZE, open.length) }];
  },
  season: ({ phase, register, certify }) => {
    if (phase === "rank") return certify === null ? [] : [{ kind: "certify", day: certify }];
    return register === null ? [] : [{ kind: "register", day: register }];
  },
  close: ({ phase }) => [{ kind: phase === "rank" ? "rank-list" : "soap" }],
};

/** Programs that close soon and that the visitor has not applied to: soonest first, then what is open, then what is no reach. */
function lastDays({ programs, hasApplied, today }: Situation): readonly Thing[] {
  if (hasApplied) return [];
  const rank = ({ group, reach, glance }: Placed) =>
    (group === "open" ? 0 : 100) + (reach === "reach" ? 10 : 0) + glance.asks.length;
  return programs
    .filter(
      ({ near, group, status, asked }) =>
        near !== null &&
        (group === "open" || (group === "ask" && !isWaiting(asked, today, near.day))) &&
        isAhead(status),
    )
    .toSorted((a, b) => (a.near?.left ?? 0) - (b.near?.left ?? 0) || rank(a) - rank(b))
    .map((program) => ({ kind: kindOf(program, today), program }));
}

/** True while a question has its days to be answered in, and they end before the last day. */
function isWaiting(asked: string | null, today: string, lastDay: string): boolean {
  return asked !== null && today < askAgainOn(asked) && askAgainOn(asked) <= lastDay;
}

function kindOf({ group, asked }: Placed, today: string): "apply" | "ask-by" | "asked-by" {
  if (group === "open") return "apply";
  return asked !== null && today < askAgainOn(asked) ? "asked-by" : "ask-by";
}

/** One e-mail an institution, for all of its programs that only an answer of theirs keeps in Ask first: what decides most for least. */
function mails({ programs, hasApplied, sponsorOf }: Situation): readonly Thing[] {
  const of = new Map<string, Mail>();
  for (const program of programs) {
    const { id, group, glance, status, near, reach } = program;
    if (group !== "ask" || glance.asks.length === 0 || near !== null) continue;
    if (status === "asked" || status === "interview" || status === "ranked") continue;
    // Who has sent all applications asks only where one went.
    if (hasApplied && status !== "applied") continue;
    const sponsor = sponsorOf(id);
    const mail = of.get(sponsor.id) ?? { sponsor, asked: [], gates: new Set(), lean: Infinity, reaches: 0 };
    of.set(sponsor.id, mail);
    mail.asked.push(program);
    for (const gate of glance.asks) mail.gates.add(gate);
    mail.lean = Math.min(mail.lean, leanRank(glance.lean));
    if (reach === "reach") mail.reaches++;
  }
  return [...of.values()]
    .sort(
      (a, b) =>
        a.lean - b.lean ||
        a.gates.size / a.asked.length - b.gates.size / b.asked.length ||
        a.reaches / a.asked.length - b.reaches / b.asked.length,
    )
    .map(({ sponsor, asked, gates }) => ({ kind: "ask", sponsor, programs: asked, gates: [...gates] }));
}

interface Mail {
  readonly sponsor: Sponsor;
  readonly asked: Placed[];
  readonly gates: Set<string>;
  /** The best of them: small first. */
  lean: number;
  reaches: number;
}

/** The visitor's own missing answers: first those that programs wait for, else those that touch most programs. */
function ownAnswers({ programs, unanswered, questionOf }: Situation): readonly Thing[] {
  const waiting = programs.filter(({ group, glance }) => group === "ask" && glance.waits.length > 0);
  const open =
    waiting.length > 0
      ? waiting.flatMap(({ glance }) => glance.waits)
      : unanswered.map(({ criterion }) => criterion);
  const asked = new Map<string, string>();
  for (const criterion of open) {
    const question = questionOf(criterion);
    if (question !== null && !asked.has(question)) asked.set(question, criterion);
  }
  if (asked.size === 0) return [];
  const criteria = [...asked.values()].slice(0, waiting.length > 0 ? undefined : MOST_ANSWERS);
  return [{ kind: "answer", criteria, waiting: waiting.length, touched: unanswered[0]?.programs ?? 0 }];
}

/** Answers that no group hangs on are asked for a few at a time. */
const MOST_ANSWERS = 3;

/** The requirement that most programs one step away wait for. */
function steps({ programs }: Situation): readonly Thing[] {
  const counts = new Map<string, number>();
  for (const { group, glance } of programs)
    if (group === "step") for (const gate of glance.steps) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([gate, count]) => ({ kind: "step", gate, programs: count }));
}

function isAhead(status: EntryStatus | null): boolean {
  return status === null || status === "considering" || status === "asked";
}
