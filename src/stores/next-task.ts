/** Waits for the browser's next task: between two pieces of work a slow phone answers to a touch. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A task that takes as long still lets a slow phone answer in time. */
const MOST_MS = 8;

/** Does pieces of work, as many in one task as take a few milliseconds; undefined where nobody wants it any more. */
export async function inPieces<T>(work: Generator<void, T>): Promise<T>;
export async function inPieces<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined>;
export async function inPieces<T>(work: Generator<void, T>, isWanted = () => true): Promise<T | undefined> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < MOST_MS) continue;
    await nextTask();
    if (!isWanted()) return undefined;
    start = performance.now();
  }
}
