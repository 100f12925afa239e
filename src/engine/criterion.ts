import type { FactValues, Field, Program } from "./facts.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Known, Read } from "./rule.ts";
import type { SeasonRules } from "./season-rules.ts";
import type { Manner } from "./statement.ts";
import type { Direction, Effect, Range, Status } from "./verdict-types.ts";

/** Fields with a `Manner` each, which is that of the field's values. */
export type Manners = { readonly [F in Field]?: Manner<FactValues[F], unknown> };

/** What every criterion tells of itself. Method page, quiz, results and e-mail take it from here. */
interface Described {
  readonly id: string;
  readonly title: string;
  /** The rule in one or two sentences for the method page. */
  readonly rule: string;
  /** The question to a program that does not say, ready for an e-mail. Null where no program can answer it. */
  readonly question: string | null;
  /** The facts that state it. With `alsoReads` they are all that it looks at. */
  readonly reads: readonly Field[];
  /** How the fields that pages of programs speak of are weighed: each stands with one criterion. */
  readonly manners?: Manners;
  /** Facts on something else that bear on it. */
  readonly alsoReads?: readonly Field[];
  /** It weighs facts otherwise than they are: days in the season's terms, tracks added up. Two lists that weigh the same may make different rules. */
  readonly reshapes?: true;
  /** The visitor's answers that it looks at, and no others; the one to ask for first stands first. */
  readonly answers: readonly (keyof Profile)[];
}

/**
 * One criterion: `read` boils a program down to plain data once for an occasion (its day tells which pages are too old, its season which
 * days count), `check` holds that data against a profile.
 * `check` sees nothing of the program but the rule, so that equal rules are checked once for ten thousand programs.
 */
export interface Gate<R> extends Described {
  /** Whether what a program does not say could still rule this visitor out, so that it is worth asking. */
  asks(profile: Profile, occasion: Occasion): boolean;
  /** Fair to ask of any program that does not say, whoever asks. */
  readonly asksAnybody: boolean;
  /** It rests on the season's rules and not on the program: the same for every one, told once, and no part of what is known of one. */
  readonly forAll?: true;
  /** The season's rules that it looks at, and no others. */
  readonly seasonRules?: readonly (keyof SeasonRules)[];
  read(program: Program, occasion: Occasion): Read<R>;
  check(rule: R, profile: Profile, occasion: Occasion): Outcome;
}

/** A criterion that adds to the fit and never closes, opens or asks. */
export interface Preference<R> extends Described {
  /** What it can add to the fit, of 100 in all. Our judgement, read from what program directors say they look at. */
  readonly points: number;
  /** Why that much. */
  readonly reason: string;
  /** The cited figure in `content/figures` that the reason rests on. */
  readonly figure: string | null;
  read(program: Program, occasion: Occasion): Read<R>;
  check(rule: R, profile: Profile, occasion: Occasion): Share;
}

/** What a gate says to one visitor of one program: where they stand, what that does to the group, and the sentence. */
export interface Outcome {
  readonly status: Status;
  readonly effect: Effect;
  /** The sentence is made when somebody reads it. */
  say(): string;
  readonly disputed?: boolean;
  /** A page speaks of it and leaves it open: case by case, a demand without a length. */
  readonly depends?: true;
  /** Pages of the season's rules that it rests on besides. */
  readonly seasonSources?: readonly string[];
  /** What pages say that decide nothing. */
  hints?(): readonly SaidHint[];
  /** The hints that its sentence speaks of, by their place in the `hints` of the `Read`. */
  readonly speaksOf?: readonly number[];
}

/** A page that answers in no way that decides, and which way it points. */
export interface SaidHint {
  readonly direction: Direction;
  say(): string;
  /** Its page's place in the `hints` of the `Read`. */
  readonly at: number;
}

/** How much of a preference's weight a program earns, 0-1, and why. */
export interface Share {
  readonly status: Status;
  readonly share: Range;
  say(): string;
}

/** No share of a criterion's points. */
export const NOTHING: Range = { low: 0, high: 0 };
/** The share of what nobody knows: from none to all. */
export const ANYTHING: Range = { low: 0, high: 1 };

/** The visitor meets what the program states. */
export function met(say: () => string): Outcome {
  return { status: "met", effect: "none", say };
}

/** The rule speaks of others, or its answer changes nothing for this visitor. */
export function notApplicable(say: () => string): Outcome {
  return { status: "not-applicable", effect: "none", say };
}

/** The program does not say. `effect` is `ask` only for what decides: IMG policy and a needed visa. */
export function programUnknown(effect: "none" | "ask", say: () => string): Outcome {
  return { status: "unknown-program", effect, say };
}

/** Pages disagree: acts as unknown and asks. Pages that only prefer decide nothing, agreed or not. */
export function disputed(rule: Pick<Known<unknown>, "strength">, say: () => string): Outcome {
  const effect = rule.strength === "preferred" ? "none" : "ask";
  return { status: "unknown-program", effect, say, disputed: true };
}

/** The answer that decides is missing. A mere preference of the program decides nothing. */
export function profileUnknown(rule: Pick<Known<unknown>, "strength">, say: () => string): Outcome {
  return { status: "unknown-profile", effect: rule.strength === "preferred" ? "none" : "ask", say };
}

/**
 * A stated gate is not met. `required` closes, or is one step away when the visitor can still change it; `exceptions` asks
 * first; `preferred` changes nothing.
 */
export function notMet(
  rule: Pick<Known<unknown>, "strength">,
  can: "change" | "not-change",
  say: () => string,
): Outcome {
  return { status: "not-met", effect: effectOf(rule, can), say };
}

function effectOf(rule: Pick<Known<unknown>, "strength">, can: "change" | "not-change"): Effect {
  if (rule.strength === "preferred") return "none";
  if (rule.strength === "exceptions") return "ask";
  return can === "change" ? "step" : "close";
}

/**
 * A known share. Half of the weight or more is a reason for the program; where the sentence names something that the visitor has, `speaksFor`
 * says so, for that is a reason for the program however little it weighs.
 */
export function known(share: Range, say: () => string, speaksFor = share.low + share.high >= 1): Share {
  return { status: speaksFor ? "met" : "not-met", share, say };
}

/** A share that hangs on what the program's pages, or the visitor's answers, do not say. */
export function unknownShare(of: "program" | "profile", say: () => string): Share {
  return { status: of === "program" ? "unknown-program" : "unknown-profile", share: ANYTHING, say };
}

const SEVERITY: Readonly<Record<Effect, number>> = { none: 0, ask: 1, step: 2, close: 3 };

/** The worst of several outcomes: the one that does most to the group, then the one that says least good. */
export function worst(outcomes: readonly [Outcome, ...Outcome[]]): Outcome {
  return outcomes.reduce((a, b) => (badness(b) > badness(a) ? b : a));
}

/** Higher is worse: first by what the outcome does to the group, then by its status. For comparing only. */
export function badness(outcome: Outcome): number {
  return SEVERITY[outcome.effect] * 10 + STATUS_BADNESS[outcome.status];
}

const STATUS_BADNESS: Readonly<Record<Status, number>> = {
  "not-applicable": 0,
  "unknown-program": 1,
  met: 2,
  "unknown-profile": 3,
  "not-met": 4,
};
