import { computed } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { type ChangeOptions, step2Marks } from "../engine/changes.ts";
import { compile } from "../engine/compile.ts";
import { isChosen } from "../engine/scope.ts";
import { sweepStep2, type Threshold } from "../engine/score-sweep.ts";
import { type WhatIf, whatIf } from "../engine/what-if.ts";
import { $occasion } from "./occasion.ts";
import { $shownProfile } from "./shared.ts";
import { $ready } from "./standings.ts";

/** What the visitor can still change, over the programs of the specialties they chose. */
export interface Outlook {
  readonly changes: readonly WhatIf[];
  /** Null when the Step 2 CK score is final or was not told. */
  readonly sweep: readonly Threshold[] | null;
}

export const $outlook = computed(
  [$ready, $shownProfile, $occasion],
  (ready, profile, occasion): Outlook | null => {
    if (!ready || !occasion) return null;
    const wanted = ready.dataset.programs.filter(({ specialty }) => isChosen(specialty, profile));
    const compiled = compile(wanted);
    const marks = step2Marks(wanted, passMarkOf(ready.dataset));
    const options: ChangeOptions = { step2Marks: marks, languages: ready.dataset.languages };
    return {
      changes: whatIf(compiled, profile, occasion, options),
      sweep: sweepStep2(compiled, profile, occasion, marks),
    };
  },
);

function passMarkOf({ figures }: Dataset): number {
  const mark = figures.get("step-2-ck-pass-mark");
  if (typeof mark !== "number") throw new Error("The data set has no pass mark of Step 2 CK.");
  return mark;
}
