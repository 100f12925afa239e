/**
 * The stages of `npm test` beside each other: each lane runs its stages one after the other, and a stage waits for those of other lanes that
 * it needs. What cannot be tested, because something that it needs failed, is not run and counts as a failure.
 */
import { NOT_RUN } from "./run-summary.mjs";

/**
 * `needs`: what has to have passed.
 * @typedef {{ name: string, needs?: readonly string[] }} Stage
 * @typedef {{ seconds: number, counts: import("./run-summary.mjs").Counts }} Result
 */

/**
 * Runs the lanes to their ends. What the first says is shown as it comes, what the others say once the first is done.
 * @template {Stage} T
 * @param {readonly (readonly T[])[]} lanes
 * @param {{
 *   run: (stage: T, write?: (words: string) => void) => Promise<import("./run-summary.mjs").Counts>,
 *   say: (words: string) => void,
 * }} options `run` lets a stage speak to the terminal itself where it gets no `write`
 * @returns {Promise<Map<string, Result>>} by the name of the stage, in the order of the lanes
 */
export async function runLanes(lanes, { run, say }) {
  checkEnds(lanes);
  /** @type {Map<string, PromiseWithResolvers<Result>>} */
  const ends = new Map(lanes.flat().map(({ name }) => [name, Promise.withResolvers()]));
  /** @param {readonly string[]} names */
  const ended = (names) => Promise.all(names.map((name) => ends.get(name)?.promise));

  /** @param {readonly T[]} lane @param {(words: string) => void} [write] */
  async function runLane(lane, write) {
    for (const stage of lane) {
      const needed = await ended(stage.needs ?? []);
      const start = performance.now();
      (write ?? say)(`\n== ${stage.name}\n`);
      const missing = stage.needs?.find((_, index) => needed[index]?.counts.failed !== 0);
      if (missing) (write ?? say)(`Not run, because of: ${missing}.\n`);
      const counts = missing ? NOT_RUN : await run(stage, write);
      ends.get(stage.name)?.resolve({ seconds: (performance.now() - start) / 1000, counts });
    }
  }

  const [first = [], ...others] = lanes;
  const kept = others.map(() => "");
  const rest = others.map((lane, index) =>
    runLane(lane, (words) => {
      kept[index] += words;
    }),
  );
  await Promise.all([runLane(first).then(() => showAll(rest, kept, say)), ...rest]);
  const names = [...ends.keys()];
  const results = await ended(names);
  return new Map(names.map((name, index) => [name, /** @type {Result} */ (results[index])]));
}

/**
 * @param {readonly (readonly Stage[])[]} lanes
 * @throws where a stage waits for one that is nowhere, or that cannot have ended by then
 */
function checkEnds(lanes) {
  const names = new Set(lanes.flat().map(({ name }) => name));
  const over = new Set();
  let left = lanes;
  for (;;) {
    const waiting = left.flatMap(([stage]) => stage ?? []);
    const can = waiting.filter((stage) => (stage.needs ?? []).every((name) => over.has(name)));
    if (can.length === 0) {
      const [stage] = waiting;
      if (!stage) return;
      const missing = stage.needs?.find((name) => !names.has(name));
      if (missing) throw new Error(`No lane has a stage "${missing}".`);
      throw new Error(`"${stage.name}" waits for what comes after it: ${stage.needs?.join(", ")}.`);
    }
    for (const { name } of can) over.add(name);
    left = left.map((lane) => lane.filter(({ name }) => !over.has(name)));
  }
}

/**
 * @param {readonly Promise<void>[]} lanes
 * @param {readonly string[]} kept
 * @param {(words: string) => void} say
 */
async function showAll(lanes, kept, say) {
  for (const [index, lane] of lanes.entries()) {
    await lane;
    say(kept[index] ?? "");
  }
}
