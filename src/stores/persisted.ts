import { atom, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { createLineage, type ValueChange } from "./lineage.ts";

/** What of the browser a kept value needs; tests give a small stand-in. */
export interface Keeper {
  readonly localStorage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Absent in old browsers, and where the site is not served securely. */
  readonly navigator?: { readonly locks?: Pick<LockManager, "request"> };
  addEventListener(
    type: "storage",
    listener: (event: Pick<StorageEvent, "key" | "newValue"> & { readonly oldValue?: string | null }) => void,
  ): void;
  addEventListener(type: "pageshow", listener: () => void): void;
}

/** Why what is seen is not what is kept. */
export type KeepTrouble = "blocked" | "full";

/** A kept text as it was understood. */
export interface Decoded<T> {
  readonly value: T;
  /** What could not be read, in words; null when all could. */
  readonly lost: string | null;
}

/** A value on the device, for stores to build on. */
export interface Persisted<T> {
  readonly $value: ReadableAtom<T>;
  /** Storage that refuses: the value then lasts as long as the page. */
  readonly $trouble: ReadableAtom<KeepTrouble | null>;
  /** What could not be read of the kept text. */
  readonly $lost: ReadableAtom<string | null>;
  /** Reads what is kept and follows other tabs. Called once, in the browser. */
  connect(keeper: Keeper): void;
  /** Changes the value as it is kept now, whatever this page last saw of it. */
  change(change: ValueChange<T>): void;
  /** Back to the start; nothing stays on the device. */
  forget(): void;
}

/**
 * A value kept on the device under one key. What is read is guarded by `decode`; a write that fails never loses the value.
 *
 * Tabs share the key. A change is made on what is kept, and written in the same breath: a page that is left in the next moment must not lose
 * it, so it cannot wait for a lock. Where another tab wrote without knowing of it, which the text that this tab replaced tells, the change is
 * made once more on what that tab wrote, one tab at a time under a Web Lock.
 */
export function createPersisted<T>(options: {
  readonly key: string;
  readonly initial: T;
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => Decoded<T>;
}): Persisted<T> {
  const { key, initial, encode, decode } = options;
  const $value = atom<T>(initial);
  const $trouble = atom<KeepTrouble | null>(null);
  const $lost = atom<string | null>(null);
  const originKey = `${key}:origin`;
  const lineage = createLineage<T>();
  /** From what the texts were made that other tabs are about to write: two tabs' words may come before either text. */
  const origins = new Map<string, string>();
  /** What storage refused to take. */
  let unsaved: readonly ValueChange<T>[] = [];
  let keeper: Keeper | null = null;
  /** The kept text that was last read or written, and what it says. */
  let last: { readonly text: string | null } & Decoded<T> = { text: null, value: initial, lost: null };

  const decoded = (text: string): Decoded<T> => {
    try {
      return decode(text);
    } catch {
      return { value: initial, lost: SAY.persisted.whatWasSavedOnThisDevice };
    }
  };

  /** Says first from what the text was made: another tab hears of both in this order. */
  const store = (storage: Keeper["localStorage"], text: string | null, base: string | null) => {
    if (text === null) {
      storage.removeItem(originKey);
      storage.removeItem(key);
    } else {
      storage.setItem(originKey, `${markOf(text)} ${markOf(base)}`);
      storage.setItem(key, text);
    }
  };

  const understand = (text: string | null) => {
    if (text !== last.text)
      last = { text, ...(text === null ? { value: initial, lost: null } : decoded(text)) };
    return last;
  };

  const show = (text: string | null) => {
    const { value, lost } = understand(text);
    $value.set(value);
    $lost.set(lost);
  };

  /** What is kept now; undefined where nothing can be read. */
  const read = (): string | null | undefined => {
    try {
      return keeper?.localStorage.getItem(key);
    } catch (error) {
      $trouble.set(isFull(error) ? "full" : "blocked");
      return undefined;
    }
  };

  const start = (text = read()) => {
    if (text === undefined) return;
    lineage.start(markOf(text));
    unsaved = [];
    show(text);
  };

  /** Shows and keeps what changes made of a kept text. */
  const put = (value: T, { base, changes }: { base: string | null; changes: readonly ValueChange<T>[] }) => {
    const text = value === initial ? null : value === understand(base).value ? base : encode(value);
    $value.set(value);
    $lost.set(null);
    try {
      if (text !== base && keeper) store(keeper.localStorage, text, base);
      last = { text, value, lost: null };
      unsaved = [];
      $trouble.set(null);
      if (text !== base) lineage.wrote({ from: markOf(base), to: markOf(text), changes });
    } catch (error) {
      unsaved = gather(changes, value);
      $trouble.set(isFull(error) ? "full" : "blocked");
    }
  };

  const change = (one: ValueChange<T>) => {
    const base = read();
    const changes = [...unsaved, one];
    if (base === undefined) {
      $value.set(one($value.get()));
      unsaved = gather(changes, $value.get());
    } else if (base === last.text && unsaved.length > 0) put(one($value.get()), { base, changes });
    else put(apply(changes, understand(base).value), { base, changes });
  };

  /** Shows what is kept, with the changes of this tab that it was written without. */
  const settle = () => {
    const base = read();
    if (base === undefined) return;
    const changes = [...lineage.missing(markOf(base)), ...unsaved];
    const merged = apply(changes, understand(base).value);
    if (changes.length === 0 || encode(merged) === base) show(base);
    else put(merged, { base, changes });
  };

  const hear = ({ from, to }: { from: string; to: string }) => {
    lineage.heard({ from, to });
    const now = read();
    if (now === undefined) return;
    // Where a write of this tab is still on its way, what is read is that.
    if (lineage.missing(markOf(now)).length + unsaved.length === 0) show(now);
    else alone(settle);
  };

  /** Runs while no other tab does the same; at once where the browser has no locks or refuses them. */
  const alone = (act: () => void) => {
    const { locks } = keeper?.navigator ?? {};
    if (!locks) act();
    // Doing it twice does no harm.
    else locks.request(`${key}:merge`, async () => act()).catch(act);
  };

  return {
    $value,
    $trouble,
    $lost,
    connect(to) {
      if (keeper) return;
      keeper = to;
      start();
      to.addEventListener("storage", ({ key: of, oldValue, newValue }) => {
        // A null key means that everything was cleared.
        if (of === null) start(null);
        else if (of === originKey) noteOrigin(origins, newValue);
        else if (of === key) {
          const to = markOf(newValue);
          // What a browser calls the old value is what the other tab's write replaced, not what it was made from.
          const from = origins.get(to) ?? markOf(oldValue === undefined ? last.text : oldValue);
          hear({ from, to });
        }
      });
      // A page taken from the back/forward cache missed the other tabs' events.
      to.addEventListener("pageshow", () => {
        if ($trouble.get() === null) start();
      });
    },
    change,
    forget: () => change(() => initial),
  };
}

/** A short name for a text (its length and FNV-1a). */
function markOf(text: string | null): string {
  if (text === null) return "-";
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}.${hash.toString(36)}`;
}

const MOST_ORIGINS = 50;

function noteOrigin(origins: Map<string, string>, text: string | null): void {
  const [of, from] = text?.split(" ") ?? [];
  if (of === undefined || from === undefined) return;
  origins.delete(of);
  origins.set(of, from);
  for (const old of origins.keys()) if (origins.size > MOST_ORIGINS) origins.delete(old);
}

/** More changes than this that could not be saved, such as the letters of a note, become one: "what is shown now". */
const MOST_UNSAVED = 100;

function gather<T>(changes: readonly ValueChange<T>[], value: T): readonly ValueChange<T>[] {
  return changes.length > MOST_UNSAVED ? [() => value] : changes;
}

function apply<T>(changes: readonly ValueChange<T>[], value: T): T {
  return changes.reduce((now, change) => change(now), value);
}

function isFull(error: unknown): boolean {
  const name = error instanceof Error ? error.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}
