import { computed } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { compile } from "../engine/compile.ts";
import { withSent } from "../engine/compile-changed.ts";
import type { Program } from "../engine/facts.ts";
import { checkInPieces } from "../engine/outcomes.ts";
import { $appliedTo } from "./applied-to.ts";
import { $dataset, prepareWith } from "./dataset.ts";
import { $occasion } from "./occasion.ts";
import { $profile } from "./profile.ts";
import { $hear } from "./told.ts";

/** A data set made ready for questions: compiled once, whatever the answers. */
export interface Ready {
  readonly dataset: Dataset;
  readonly compiled: ReturnType<typeof compile>;
  readonly programOf: ReadonlyMap<string, Program>;
}

const compiled = new WeakMap<Dataset, Ready["compiled"]>();

/** The programs of a data set, compiled. */
export function compiledOf(dataset: Dataset): Ready["compiled"] {
  const made = compiled.get(dataset) ?? compile(dataset.programs, dataset.ahead);
  compiled.set(dataset, made);
  return made;
}

prepareWith(function* (dataset) {
  const programs = compiledOf(dataset);
  yield;
  const occasion = $occasion.get();
  if (occasion) yield* checkInPieces(yield* programs.prepare(occasion), $profile.get(), occasion);
});

/** As pages have it. */
export const $read = computed($dataset, (state): Ready | null => {
  if (state.state !== "ready") return null;
  const { dataset } = state;
  return {
    dataset,
    compiled: compiledOf(dataset),
    programOf: new Map(dataset.programs.map((program) => [program.id, program])),
  };
});

/** With what programs told the visitor and what the visitor sent them, whatever link is open. */
export const $heard = computed([$read, $hear, $appliedTo], (read, hear, sent): Ready | null => {
  if (read === null || hear === "coming") return null;
  const compiled = withSent(hear === null ? read.compiled : hear(read.compiled), sent);
  if (compiled === read.compiled) return read;
  const { programs } = compiled;
  return {
    dataset: { ...read.dataset, programs },
    compiled,
    programOf: new Map(programs.map((program) => [program.id, program])),
  };
});
