import type { Column, Columns, Compiled } from "./compile.ts";
import type { Program } from "./facts.ts";

/** Some of the programs, by the rules that are read already. */
export function someOf(compiled: Compiled, isWanted: (program: Program) => boolean): Compiled {
  const places = compiled.programs.flatMap((program, place) => (isWanted(program) ? [place] : []));
  if (places.length === compiled.programs.length) return compiled;
  const pick = (all: Uint32Array) => Uint32Array.from(places, (place) => all[place] as number);
  const picked = <C>({ criterion, rules, ruleOf }: Column<C>): Column<C> => ({
    criterion,
    rules,
    ruleOf: pick(ruleOf),
  });
  const read = new WeakMap<Columns, Columns>();
  return {
    programs: places.map((place) => compiled.programs[place] as Program),
    byName: closedUp(pick(compiled.byName)),
    *prepare(occasion) {
      yield* compiled.prepare(occasion);
      return this.on(occasion);
    },
    on(occasion) {
      const whole = compiled.on(occasion);
      const columns = read.get(whole) ?? {
        gates: whole.gates.map(picked),
        preferences: whole.preferences.map(picked),
      };
      read.set(whole, columns);
      return columns;
    },
  };
}

/** The same order without gaps: 7, 2, 9 as 1, 0, 2. */
function closedUp(places: Uint32Array): Uint32Array {
  const order = Uint32Array.from(places.keys()).sort((a, b) => (places[a] as number) - (places[b] as number));
  const closed = new Uint32Array(places.length);
  order.forEach((program, place) => {
    closed[program] = place;
  });
  return closed;
}
