import type { Gate, Outcome } from "./criterion.ts";
import type { Facts, Program } from "./facts.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Read } from "./rule.ts";

/**
 * What a program told the visitor, and how it is heard. `OwnAnswers` is the one that does it: it hangs on the program, so that who was told
 * nothing need not load a byte of it.
 */
export interface Told {
  read<R>(gate: Gate<R>, program: Program, occasion: Occasion): Read<unknown>;
  /** The program's facts as a gate hears them. */
  facts(gate: string, program: Pick<Program, "facts">, occasion: Occasion): Facts;
  /** Every Step 2 CK minimum that was told. */
  minimums(): readonly number[];
  /** What was told, a sentence each, in the order in which it was noted. */
  said(): readonly string[];
  /** True when it has answered this season all that a gate would ask of the visitor. */
  isAnswered(gate: string, profile: Profile, occasion: Occasion): boolean;
}

/** A gate's rule of a program that told the visitor something of it. Its fields are plain data, as every rule. */
export abstract class ToldRule {
  abstract check<R>(gate: Gate<R>, profile: Profile, occasion: Occasion): Outcome;
}

/** The gate that also hears what a program told the visitor. What is told on it moves this gate and no other, for only this gate reads it. */
export function hearing<R>(gate: Gate<R>): Gate<unknown> {
  return {
    ...gate,
    read: (program, occasion) => program.told?.read(gate, program, occasion) ?? gate.read(program, occasion),
    check: (rule, profile, occasion) =>
      rule instanceof ToldRule
        ? rule.check(gate, profile, occasion)
        : gate.check(rule as R, profile, occasion),
  };
}
