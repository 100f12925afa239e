/** Waits for the browser's next task: between two pieces of work a slow phone answers to a touch. */
export function nextTask(): Promise<void> {
  // A timer that a timer sets waits for 4 ms, half as long as a piece of work takes.
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** A reckoning that gives back its last answer to whoever asks the same again: what was made ahead, in a piece of work, is found. */
export function keepLast<Given extends readonly unknown[], T>(
  reckon: (...given: Given) => T,
): (...given: Given) => T {
  let last: Given | undefined;
  let answer: T;
  return (...given) => {
    if (!last || given.some((one, at) => one !== last?.[at])) {
      answer = reckon(...given);
      last = given;
    }
    return answer;
  };
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
