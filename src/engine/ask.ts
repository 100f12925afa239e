import type { Gate } from "./criterion.ts";
import { daysBetween } from "./day.ts";
import type { Program } from "./facts.ts";
import { deadline, readLastDay } from "./gates/deadline.ts";
import { GATES } from "./gates/index.ts";
import { dayIn, type Occasion, type Profile } from "./profile.ts";
import { assess } from "./verdict.ts";
import type { Criterion } from "./verdict-types.ts";
import { list, sayDay } from "./wording.ts";
import { wordsOf } from "./words.ts";

/** One thing to ask a program, and why it is worth asking. */
export interface Question {
  /** Id of the criterion. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The answer decides whether to apply; the others could still rule the visitor out. */
  readonly decides: boolean;
}

/** An e-mail with more questions is seldom answered. */
export const MOST_QUESTIONS = 5;

/** Days before a last day within which nobody can be sure that a file sent now is still read. */
const NEAR_DAYS = 21;

/**
 * What this visitor should ask this program: once programs read, whether they still do; then every unknown that keeps it in Ask first, then what it does not publish and what could
 * still rule this visitor out. Nothing that the visitor has not answered, and nothing that cannot touch them.
 */
export function questionsFor(program: Program, profile: Profile, occasion: Occasion): readonly Question[] {
  const gates = assess(program, profile, occasion).criteria.filter(({ kind }) => kind === "gate");
  const deciding = gates.filter(isDeciding);
  const others = gates.filter(
    (gate) =>
      gate.status === "unknown-program" &&
      !isDeciding(gate) &&
      GATE_OF.get(gate.id)?.asks(profile, occasion) === true,
  );
  const late = stillReading(program, profile, occasion);
  const asked = [...deciding, ...others].filter(
    ({ id }) => (late === null || id !== late.id) && !program.told?.isAnswered(id, profile, occasion),
  );
  return [...(late ? [late] : []), ...asked.flatMap((gate) => toQuestion(gate) ?? [])].slice(
    0,
    MOST_QUESTIONS,
  );
}

/**
 * Whether files sent now are still read: null before programs read and after rank lists are due, for who has sent all applications, and while
 * every last day that its pages name is well ahead.
 */
function stillReading(program: Program, { applied }: Profile, occasion: Occasion): Question | null {
  const { days } = occasion.season;
  const today = dayIn(occasion, program.state);
  const isReading =
    days?.review != null && today >= days.review && (days.lists === null || today <= days.lists);
  if (!isReading || applied === "yes" || program.sent || program.told?.isAnswered(deadline.id, {}, occasion))
    return null;
  const named = readLastDay(program, occasion)?.days ?? [];
  if (named.length > 0 && named.every((day) => daysBetween(today, day) > NEAR_DAYS)) return null;
  const ask = "do you still read applications that are sent now?";
  const text =
    named.length === 0
      ? `${ask.charAt(0).toUpperCase()}${ask.slice(1)}`
      : `Your pages name ${list(named.map(sayDay))} as the last day: ${ask}`;
  return { id: deadline.id, title: deadline.title, text, decides: true };
}

const GATE_OF: ReadonlyMap<string, Gate<unknown>> = new Map(GATES.map((gate) => [gate.id, gate]));

/** What the program would have to tell decides: alone, or beside a step that the visitor still has to take. */
function isDeciding({ effect, status, disputed }: Criterion): boolean {
  if (status === "unknown-program" && effect === "step") return true;
  return (effect === "ask" && status !== "unknown-profile") || disputed;
}

function toQuestion({ id, effect, disputed, depends, status }: Criterion): Question | undefined {
  const { title, question } = wordsOf(id);
  if (question === null) return undefined;
  const before = disputed ? "Your pages differ on this" : depends ? "Your pages leave this open" : null;
  const text = before === null ? question : `${before}, so I would like to be sure: ${question}`;
  return { id, title, text, decides: effect !== "none" && status !== "unknown-profile" };
}
