import fc from "fast-check";
import type { Program } from "../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { assessor } from "../../src/engine/verdict.ts";
import type { Verdict } from "../../src/engine/verdict-types.ts";
import { IS_MUTATION_RUN, occasions, programs } from "./arbitraries.ts";

/** A program on a day, read: it gives its verdict for one person after another. */
export interface Read {
  readonly program: Program;
  readonly on: Occasion;
  readonly verdict: (profile: Profile) => Verdict;
}

const drawn = fc.record({ program: programs, on: occasions });

const read = ({ program, on }: Omit<Read, "verdict">): Read => {
  let verdict: Read["verdict"] | undefined;
  const told = {
    program,
    on,
    verdict: (profile: Profile) => {
      verdict ??= assessor(program, on);
      return verdict(profile);
    },
  };
  // What a law that is broken prints.
  return Object.assign(told, { [fc.toStringMethod]: () => fc.stringify({ program, on }) });
};

/**
 * Programs for laws that hold one change after another against them: four thousand, drawn once for all tests of a worker and read once each,
 * which takes longer than ten visitors do. Every run still has a visitor of its own. A mutation run reads each anew, since what is read is
 * what it changes. A case that breaks a law is made small but for its program.
 */
export const readPrograms: fc.Arbitrary<Read> = IS_MUTATION_RUN
  ? drawn.map(read)
  : fc.constantFrom(...Array.from({ length: 4_000 }).keys()).map((at) => {
      pool ??= fc.sample(drawn, 4_000).map(read);
      return pool[at] as Read;
    });

let pool: readonly Read[] | undefined;
