import type { Keeper } from "../../src/stores/persisted.ts";

/** A stand-in for the browser's storage and its events. */
export class FakeKeeper implements Keeper {
  readonly texts = new Map<string, string>();
  /** What every access throws, as a browser does that blocks storage. */
  refusal: Error | null = null;
  readonly #listeners: [string, (event: { key: string | null; newValue: string | null }) => void][] = [];

  get localStorage() {
    if (this.refusal) throw this.refusal;
    const { texts } = this;
    return {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
      key: (index: number) => [...texts.keys()][index] ?? null,
      get length() {
        return texts.size;
      },
    };
  }

  addEventListener(type: string, listener: (event: { key: string | null; newValue: string | null }) => void) {
    this.#listeners.push([type, listener]);
  }

  /** Another tab wrote, or cleared everything (`key` null). */
  fromOtherTab(key: string | null, newValue: string | null) {
    if (key && newValue !== null) this.texts.set(key, newValue);
    this.#tell("storage", { key, newValue });
  }

  /** The page comes back from the back/forward cache. */
  comeBack() {
    this.#tell("pageshow", { key: null, newValue: null });
  }

  #tell(type: string, event: { key: string | null; newValue: string | null }) {
    for (const [of, listener] of this.#listeners) if (of === type) listener(event);
  }
}

export function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
