import type { Program } from "../../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import type { Identities } from "../../../src/identity/identity.ts";
import { createIdentityTable } from "../../../src/identity/table.ts";
import { MARKS, type Mark } from "../../../src/islands/season/soap/marked.ts";
import { createMarker } from "../../../src/islands/season/soap/marker.ts";
import { growPrograms } from "../engine/grow.ts";
import { VISITOR } from "../visitor.ts";

export interface Task {
  readonly real: readonly Program[];
  readonly identities: Identities;
  /** Rows of the visitor's list. */
  readonly rows: number;
  /** Programs in the data, as many as in the country. */
  readonly programs: number;
  readonly runs: number;
}

/** Milliseconds of each piece of the worker's work, and how many rows were known: anything but all is a fault of the bench. Medians where nothing else is said. */
export interface Timing {
  /** Names and rules, got ready while nobody has pasted anything. */
  readonly ready: number;
  /** From the pasted text to rows with their marks and sentences. */
  readonly marked: number;
  /** The fastest run of it: nearest to what it takes on a machine that does nothing else. */
  readonly fastest: number;
  /** It in counts of the words of the same text, timed just before: the load of the machine is in both. */
  readonly ratio: number;
  /** Again after a box is pressed. */
  readonly pressed: number;
  readonly known: number;
}

type Piece = "ready" | "counted" | "marked" | "pressed";

const OCCASION: Occasion = {
  season: { year: 2027, opens: "2026-06-03" },
  asOf: "2027-03-15",
};
const PROFILE: Profile = { ...VISITOR, specialties: ["family-medicine"] };

/** Reads and marks a list of unfilled programs, half of its rows by number and half by name and place, each time as new. */
export function measure({ real, identities, rows, programs, runs }: Task): Timing {
  const grown = growIdentities(identities, programs);
  const pool = growPrograms(real, programs).map((program, at) => ({
    ...program,
    id: grown.programs[at]?.id ?? program.id,
  }));
  const list = listOf(grown, rows);
  const times: Record<Piece, number[]> = { ready: [], counted: [], marked: [], pressed: [] };
  const ask = {
    profile: PROFILE,
    occasion: OCCASION,
    answers: [],
    filter: "",
    most: Object.fromEntries(MARKS.map((mark) => [mark, 25])) as Record<Mark, number>,
  };
  let known = 0;
  for (let run = 0; run < runs; run++) {
    const timed = <T>(piece: Piece, work: () => T): T => {
      const start = performance.now();
      const result = work();
      times[piece].push(performance.now() - start);
      return result;
    };
    const mark = timed("ready", () => {
      const made = createMarker(pool, createIdentityTable(grown));
      made({ ...ask, text: "", chosen: [] });
      return made;
    });
    timed("counted", () => countWords(list));
    known = timed("marked", () => mark({ ...ask, text: list, chosen: [] })).known;
    timed("pressed", () => mark({ ...ask, text: list, chosen: [2] }));
  }
  const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    ready: median(times.ready),
    marked: median(times.marked),
    fastest: Math.min(...times.marked),
    ratio: median(times.marked.map((ms, run) => ms / (times.counted[run] ?? ms))),
    pressed: median(times.pressed),
    known,
  };
}

/** The yardstick: work of the same sort, of letters and maps, that no change of ours moves. */
function countWords(text: string): number {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

/** The real names, each again under a number of its own where more are wanted. */
function growIdentities({ programs, specialties }: Identities, count: number): Identities {
  const grown = Array.from({ length: count }, (_, at) => {
    const real = programs[at % programs.length] as (typeof programs)[number];
    if (at < programs.length) return real;
    const turn = Math.floor(at / programs.length);
    return {
      ...real,
      id: `${real.id}-${turn}`,
      name: `${real.name} ${ORDINALS[turn] ?? turn}`,
      acgmeId: real.acgmeId && String(9_000_000_000 + at),
      nrmpCodes: [],
      otherNames: real.otherNames.map((name) => `${name} ${ORDINALS[turn] ?? turn}`),
    };
  });
  return { programs: grown, specialties };
}

const ORDINALS = ["", "North", "South", "East", "West", "Lake", "Harbor", "Hill"];

function listOf({ programs }: Identities, rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const { name, acgmeId, city, state } = programs[at % programs.length] as (typeof programs)[number];
    return [`"${name}"`, city, state, at % 2 === 0 ? (acgmeId ?? "") : "", "2"].join(",");
  });
  return ["Program,City,State,Program code,Positions", ...lines].join("\n");
}
