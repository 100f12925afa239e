import type { Columns, Compiled } from "./compile.ts";
import type { Program } from "./facts.ts";
import type { Occasion } from "./profile.ts";

/** The same programs where the visitor applied to some of them in time: a last day that passes later closes nothing of theirs. */
export function withSent(compiled: Compiled, sent: ReadonlySet<string>): Compiled {
  return withChanged(compiled, new Set(["deadline"]), (program) =>
    sent.has(program.id) ? { ...program, sent: true } : program,
  );
}

/** The same programs, some of them changed: only they are read again, and only by the gates that the change can touch. */
export function withChanged(
  compiled: Compiled,
  gates: ReadonlySet<string | undefined>,
  change: (program: Program) => Program,
): Compiled {
  const programs = compiled.programs.map(change);
  const places = programs.flatMap((program, place) => (program === compiled.programs[place] ? [] : [place]));
  if (places.length === 0) return compiled;
  const read = new WeakMap<Columns, Columns>();
  return {
    ...compiled,
    programs,
    *prepare(occasion) {
      yield* compiled.prepare(occasion);
      return this.on(occasion);
    },
    on(occasion) {
      const plain = compiled.on(occasion);
      const columns = read.get(plain) ?? {
        ...plain,
        gates: plain.gates.map((one) =>
          gates.has(one.criterion.id) ? readAgain(one, programs, places, occasion) : one,
        ),
      };
      read.set(plain, columns);
      return columns;
    },
  };
}

function readAgain(
  { criterion, rules, ruleOf }: Columns["gates"][number],
  programs: readonly Program[],
  places: readonly number[],
  occasion: Occasion,
): Columns["gates"][number] {
  const own = rules.slice();
  const ownRuleOf = ruleOf.slice();
  for (const place of places)
    ownRuleOf[place] = own.push(criterion.read(programs[place] as Program, occasion).rule) - 1;
  return { criterion, rules: own, ruleOf: ownRuleOf };
}
