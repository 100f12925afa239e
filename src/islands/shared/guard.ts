/**
 * Runs what brings a part of a page to life. An error, now or in what it promises, is told in the page with a way to save and to delete what is
 * kept, and goes on to the console.
 */
export async function guarded(root: Element, start: () => unknown): Promise<void> {
  try {
    await start();
  } catch (error) {
    reportError(error);
    root.prepend(await noteOf());
  }
}

/** The note, whose code is only loaded when it is needed. */
export async function noteOf(): Promise<Element> {
  const { brokenNote } = await import("./broken-note.ts");
  return brokenNote();
}
