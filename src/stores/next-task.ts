/** Waits for the browser's next task: between two pieces of work a slow phone answers to a touch. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
