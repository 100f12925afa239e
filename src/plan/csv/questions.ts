import { isBareNumber } from "./cells/amounts.ts";
import { isAmbiguousDay } from "./cells/days.ts";
import { isX } from "./cells/yes-no.ts";
import type { Row } from "./read-rows.ts";
import { type Answers, targetsOf, unitOf } from "./rule-columns.ts";
import type { Mapping, Target } from "./targets.ts";

/** Cells that can be read in two ways: the visitor is asked once for the file. */
export interface CellQuestion {
  readonly about: keyof Answers;
  /** Some of the cells. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;

interface Asker {
  readonly about: keyof Answers;
  readonly targets: readonly Target[];
  isMeant(cell: string, heading: string): boolean;
}

const ASKERS: readonly Asker[] = [
  { about: "dayOrder", targets: [...targetsOf("day"), "added"], isMeant: isAmbiguousDay },
  { about: "x", targets: targetsOf("yes-no", "visa"), isMeant: isX },
  {
    about: "usceUnit",
    targets: targetsOf("months"),
    isMeant: (cell, heading) => unitOf(heading) === undefined && isBareNumber(cell) && Number(cell) !== 0,
  },
];

/** Gathers what must be asked while the rows of a file go by. */
export function createQuestions(
  headings: readonly string[],
  mapping: Mapping,
): { look(row: Row): void; questions(): readonly CellQuestion[] } {
  const samples = new Map<keyof Answers, Set<string>>();
  return {
    look({ cells }) {
      for (const { about, targets, isMeant } of ASKERS) {
        for (const target of targets) {
          const at = mapping[target];
          const cell = at === undefined ? "" : (cells[at] ?? "").trim();
          if (at === undefined || cell === "" || !isMeant(cell, headings[at] ?? "")) continue;
          const seen = samples.get(about) ?? new Set();
          if (seen.size < MOST_SAMPLES) seen.add(cell);
          samples.set(about, seen);
        }
      }
    },
    questions: () => [...samples].map(([about, seen]) => ({ about, samples: [...seen] })),
  };
}
