import type { DaysAhead } from "./alike-ahead.ts";
import type { Gate, Preference } from "./criterion.ts";
import type { Program } from "./facts.ts";
import { GATES } from "./gates/index.ts";
import { FactTable, Likeness } from "./likeness.ts";
import { inOneGo } from "./pieces.ts";
import { PREFERENCES } from "./preferences/index.ts";
import type { Occasion } from "./profile.ts";
import { whatDecides } from "./what-decides.ts";

/** Programs read once for each occasion. `withTold` adds what some of them told the visitor, without reading the others again. */
export interface Compiled {
  readonly programs: readonly Program[];
  on(occasion: Occasion): Columns;
  /** Does the work of `on` in pieces of a few milliseconds at most, for a page that has to stay quick: what it leaves, `on` does. */
  prepare(occasion: Occasion): Generator<void, Columns>;
  /** Programs' places when sorted by name: the last word in the order. */
  readonly byName: Uint32Array;
}

/** Each criterion's rules that can come to different outcomes, and which of them each program has. */
export interface Columns {
  readonly gates: readonly Column<Gate<unknown>>[];
  readonly preferences: readonly Column<Preference<unknown>>[];
}

/** One criterion read of all programs: its distinct rules, and by program the place of its own in `rules`. */
export interface Column<C> {
  readonly criterion: C;
  readonly rules: readonly unknown[];
  readonly ruleOf: Uint32Array;
}

/** What a criterion's rule comes to, by place of the program: each distinct rule is asked once, and only when one of its programs is. */
export function byRule<R, T>(
  { gates, preferences }: Columns,
  { id }: Gate<R> | Preference<R>,
  ask: (rule: R) => T,
): (place: number) => T {
  const { rules, ruleOf } = [...gates, ...preferences].find(
    ({ criterion }) => criterion.id === id,
  ) as Column<unknown>;
  const answers = new Map<number, T>();
  return (place) => {
    const rule = ruleOf[place] as number;
    if (!answers.has(rule)) answers.set(rule, ask(rules[rule] as R));
    return answers.get(rule) as T;
  };
}

/** Occasions that are kept read: today's, the next season's, and one more for who changes the day. */
const KEPT = 3;

/**
 * Reads all programs once for an occasion, whatever the profile will be. Programs share rules, so that a profile costs one check for each
 * distinct rule. `ahead`: the days for which the facts' lists were numbered ahead.
 */
export function compile(programs: readonly Program[], ahead?: DaysAhead): Compiled {
  const order = programs.map((_, index) => index).sort((a, b) => compareNames(programs[a], programs[b]));
  const byName = new Uint32Array(programs.length);
  order.forEach((program, place) => {
    byName[program] = place;
  });
  const read = new Map<string, Columns>();
  let table: { readonly asOf: string; readonly facts: FactTable } | undefined;
  function* readAll(occasion: Occasion): Generator<void, Columns> {
    const { season, asOf } = occasion;
    const key = `${season.year} ${season.opens} ${asOf}`;
    const before = read.get(key);
    if (before) return before;
    if (table?.asOf !== asOf) table = { asOf, facts: new FactTable(programs, asOf, ahead) };
    const { facts } = table;
    yield;
    const columns: { gates: Columns["gates"][number][]; preferences: Columns["preferences"][number][] } = {
      gates: [],
      preferences: [],
    };
    for (const gate of GATES) columns.gates.push(yield* column(gate, programs, { occasion, facts }));
    for (const preference of PREFERENCES)
      columns.preferences.push(yield* column(preference, programs, { occasion, facts }));
    if (read.size >= KEPT) read.delete(read.keys().next().value as string);
    read.set(key, columns);
    return columns;
  }
  return {
    programs,
    byName,
    prepare: readAll,
    on: (occasion) => inOneGo(readAll(occasion)),
  };
}

/** Programs that are read in one piece of work. */
const PIECE = 64;

function* column<C extends Gate<unknown> | Preference<unknown>>(
  criterion: C,
  programs: readonly Program[],
  { occasion, facts }: { readonly occasion: Occasion; readonly facts: FactTable },
): Generator<void, Column<C>> {
  const likeness = new Likeness(criterion, facts);
  const alike = new Map<number, number>();
  const rules = new DistinctRules();
  const read = (program: Program) => criterion.read(program, occasion).rule;
  const ruleFor = (at: number): number => {
    const key = likeness.keyOf(at);
    const before = alike.get(key);
    if (before !== undefined) return before;
    const { value, isNew } = likeness.watch(at, programs[at] as Program, read);
    if (isNew) alike.clear();
    const place = rules.add(value);
    alike.set(isNew ? likeness.keyOf(at) : key, place);
    return place;
  };
  const { firstOf, shapeOf, changed } = facts;
  const ruleOfShape = new Uint32Array(facts.shapes);
  for (let shape = 0; shape < firstOf.length && likeness.isOfFacts; shape++) {
    const first = firstOf[shape];
    if (first !== undefined) ruleOfShape[shape] = ruleFor(first);
    if (shape % PIECE === PIECE - 1) yield;
  }
  const ruleOf = new Uint32Array(programs.length);
  if (likeness.isOfFacts)
    for (let at = 0; at < ruleOf.length; at++) ruleOf[at] = ruleOfShape[shapeOf[at] as number] as number;
  else for (let at = 0; at < ruleOf.length; at++) if (!changed.has(at)) ruleOf[at] = ruleFor(at);
  // What a program told the visitor is no fact of the lists.
  for (const at of changed) ruleOf[at] = rules.add(read(programs[at] as Program));
  yield;
  return { criterion, rules: rules.list, ruleOf };
}

/** Rules that decide the same are one. */
class DistinctRules {
  readonly list: unknown[] = [];
  readonly #places = new Map<string, number>();

  add(rule: unknown): number {
    const decides = whatDecides(rule);
    let place = this.#places.get(decides);
    if (place === undefined) {
      place = this.list.push(rule) - 1;
      this.#places.set(decides, place);
    }
    return place;
  }
}

function compareNames(a: Program | undefined, b: Program | undefined): number {
  const [first, second] = [a as Program, b as Program];
  if (first.name !== second.name) return first.name < second.name ? -1 : 1;
  return first.id < second.id ? -1 : first.id > second.id ? 1 : 0;
}
