import { atom, type ReadableAtom } from "nanostores";

/** What of the browser a kept value needs; tests give a small stand-in. */
export interface Keeper {
  readonly localStorage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  addEventListener(type: "storage", listener: (event: Pick<StorageEvent, "key" | "newValue">) => void): void;
  addEventListener(type: "pageshow", listener: () => void): void;
}

/** Why what is seen is not what is kept. */
export type KeepTrouble = "blocked" | "full";

export interface Decoded<T> {
  readonly value: T;
  /** What could not be read, in words; null when all could. */
  readonly lost: string | null;
}

export interface Persisted<T> {
  readonly $value: ReadableAtom<T>;
  /** Storage that refuses: the value then lasts as long as the page. */
  readonly $trouble: ReadableAtom<KeepTrouble | null>;
  /** What could not be read of the kept text. */
  readonly $lost: ReadableAtom<string | null>;
  /** Reads what is kept and follows other tabs. Called once, in the browser. */
  connect(keeper: Keeper): void;
  set(value: T): void;
  /** Back to the start; nothing stays on the device. */
  forget(): void;
}

/**
 * A value kept on the device under one key. What is read is guarded by `decode`; a write that fails never loses the value, which
 * @nanostores/persistent would (it writes before it sets, and storage may throw).
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
  let keeper: Keeper | null = null;

  const show = (text: string | null) => {
    const { value, lost } = text === null ? { value: initial, lost: null } : decode(text);
    $value.set(value);
    $lost.set(lost);
  };

  const read = () => {
    try {
      show(keeper?.localStorage.getItem(key) ?? null);
    } catch {
      $trouble.set("blocked");
    }
  };

  const write = (act: (storage: Keeper["localStorage"]) => void) => {
    try {
      if (keeper) act(keeper.localStorage);
      $trouble.set(null);
    } catch (error) {
      $trouble.set(isFull(error) ? "full" : "blocked");
    }
  };

  return {
    $value,
    $trouble,
    $lost,
    connect(to) {
      if (keeper) return;
      keeper = to;
      read();
      to.addEventListener("storage", (event) => {
        // A null key means that everything was cleared.
        if (event.key === key || event.key === null) show(event.key === null ? null : event.newValue);
      });
      // A page taken from the back/forward cache missed the other tabs' events.
      to.addEventListener("pageshow", () => {
        if ($trouble.get() === null) read();
      });
    },
    set(value) {
      $value.set(value);
      $lost.set(null);
      write((storage) => storage.setItem(key, encode(value)));
    },
    forget() {
      $value.set(initial);
      $lost.set(null);
      write((storage) => storage.removeItem(key));
    },
  };
}

function isFull(error: unknown): boolean {
  const name = error instanceof Error ? error.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}
