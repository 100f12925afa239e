import { atom, computed, onMount } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import type { ChangeOptions } from "../engine/changes.ts";
import { someOf } from "../engine/compile-some.ts";
import { step2Marks } from "../engine/exam-passes.ts";
import type { Occasion, Profile } from "../engine/profile.ts";
import { isChosen } from "../engine/scope.ts";
import { sweepInPieces, type Threshold } from "../engine/score-sweep.ts";
import { type WhatIf, whatIfInPieces } from "../engine/what-if.ts";
import { inPieces } from "./next-task.ts";
import { $occasion } from "./occasion.ts";
import type { Ready } from "./ready.ts";
import { $shownProfile } from "./shared.ts";
import { $ready } from "./standings.ts";

/** What the visitor can still change, over the programs of the specialties they chose. */
export interface Outlook {
  readonly changes: readonly WhatIf[];
  /** Null when the Step 2 CK score is final or was not told. */
  readonly sweep: readonly Threshold[] | null;
}

interface Asked {
  readonly ready: Ready;
  readonly profile: Profile;
  readonly occasion: Occasion;
}

const $asked = computed([$ready, $shownProfile, $occasion], (ready, profile, occasion): Asked | null =>
  ready && occasion ? { ready, profile, occasion } : null,
);

/** For the answers shown. Each change that is tried is a piece of work, so it follows them by some tasks; null before it is first there. */
export const $outlook = atom<Outlook | null>(null);

onMount($outlook, () =>
  $asked.subscribe(async (asked) => {
    if (!asked) $outlook.set(null);
    const outlook = asked && (await inPieces(outlookInPieces(asked), () => $asked.get() === asked));
    if (outlook) $outlook.set(outlook);
  }),
);

/** As `$outlook` will be, for who waits for it; null before the data is there. */
export async function outlookNow(): Promise<Outlook | null> {
  const asked = $asked.get();
  return asked && inPieces(outlookInPieces(asked));
}

function* outlookInPieces({ ready, profile, occasion }: Asked): Generator<void, Outlook> {
  const compiled = someOf(ready.compiled, ({ specialty }) => isChosen(specialty, profile));
  const marks = step2Marks(compiled.programs, passMarkOf(ready.dataset));
  const options: ChangeOptions = { step2Marks: marks, languages: ready.dataset.languages };
  return {
    changes: yield* whatIfInPieces(compiled, profile, occasion, options),
    sweep: yield* sweepInPieces(compiled, profile, occasion, marks),
  };
}

function passMarkOf({ figures }: Dataset): number {
  const mark = figures.get("step-2-ck-pass-mark");
  if (typeof mark !== "number") throw new Error("The data set has no pass mark of Step 2 CK.");
  return mark;
}
