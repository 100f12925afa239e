import { compile } from "../../../src/engine/compile.ts";
import type { Program } from "../../../src/engine/facts.ts";
import { leanOfGate } from "../../../src/engine/hints.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { rank } from "../../../src/engine/rank.ts";
import { growPrograms } from "./grow.ts";
import { groupsByRulesLibrary } from "./rules-library.ts";

export interface Task {
  readonly real: readonly Program[];
  readonly count: number;
  readonly runs: number;
}

export interface Timing {
  readonly compileMs: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Where the hints on all programs point, as if every one left IMGs and visa open. */
  readonly hintsMs: number;
  readonly libraryMs: number;
  /** Programs for which both ways give the same group; anything but `count` is a fault of the bench. */
  readonly agree: number;
}

const OCCASION: Occasion = { season: { year: 2027, opens: "2026-06-03" }, asOf: "2026-11-23" };
const BASE: Profile = {
  specialties: ["family-medicine"],
  step1: "passed",
  step1Failures: 0,
  step2Failures: 0,
  letters: 3,
};
const PROFILES: readonly Profile[] = [
  {},
  { ...BASE, workStatus: "citizen", step2: "passed", step2Score: 215, graduationYear: 2024 },
  {
    ...BASE,
    workStatus: "needs-visa",
    visas: ["j1"],
    step2: "passed",
    step2Score: 228,
    graduationYear: 2014,
  },
  { ...BASE, workStatus: "needs-visa", visas: ["h1b"], step3: "passed", step2: "passed", step2Score: 240 },
  { ...BASE, workStatus: "resident", step2: "not-taken", languages: ["spanish", "punjabi"], usceHandsOn: 3 },
];

const OPEN = ["takes-imgs", "visa"];

/** Ranks the grown programs for each profile, again and again; the rules library goes over them once, for the groups alone. */
export async function measure({ real, count, runs }: Task): Promise<Timing> {
  const programs = growPrograms(real, count);
  const before = performance.now();
  const compiled = compile(programs);
  compiled.on(OCCASION);
  const compileMs = performance.now() - before;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (const profile of PROFILES) {
      const start = performance.now();
      rank(compiled, profile, OCCASION);
      times.push(performance.now() - start);
    }
  }
  const profile = PROFILES[2] as Profile;
  const hintTimes = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (const { hints } of programs) for (const gate of OPEN) leanOfGate(gate, [], hints, profile);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const byLibrary = groupsByRulesLibrary(programs, profile, OCCASION);
  const start = performance.now();
  const groups = await byLibrary();
  const libraryMs = performance.now() - start;
  const ours = new Map(rank(compiled, profile, OCCASION).map(({ id, group }) => [id, group]));
  times.sort((a, b) => a - b);
  return {
    compileMs,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    worstMs: times[times.length - 1] ?? 0,
    hintsMs: hintTimes[Math.floor(runs / 2)] ?? 0,
    libraryMs,
    agree: programs.filter(({ id }, index) => ours.get(id) === groups[index]).length,
  };
}
