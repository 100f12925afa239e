/** Waits for the browser's next task: between two pieces of work a slow phone answers to a touch. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A task that takes as long still lets a slow phone answer in time. */
const MOST_MS = 8;

/** Does pieces of work, as many in one task as take a few milliseconds. */
export async function inPieces(work: Iterable<void>): Promise<void> {
  let start = performance.now();
  for (const _ of work) {
    if (performance.now() - start < MOST_MS) continue;
    await nextTask();
    start = performance.now();
  }
}
