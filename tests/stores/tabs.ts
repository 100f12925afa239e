import type { Keeper } from "../../src/stores/persisted.ts";

type Listener = (event: { key: string | null; oldValue: string | null; newValue: string | null }) => void;

/**
 * A device with tabs as browsers have them: each has its own copy of the storage, a write goes from it to the one storage and from there to
 * the other tabs, and each of these ways takes its time. Nothing moves but by `step`.
 */
export class Device {
  stored: string | null;
  readonly #tabs: Tab[] = [];
  readonly #locked: (() => void)[] = [];
  readonly #hasLocks: boolean;

  constructor({ stored = null, locks }: { stored?: string | null; locks: boolean }) {
    this.stored = stored;
    this.#hasLocks = locks;
  }

  open(): Tab {
    const tab = new Tab(this.stored, this.#hasLocks ? (act) => this.#locked.push(act) : null);
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets the next thing on one of the ways arrive; false when nothing is on its way. */
  step(choice: number): boolean {
    const ways = [
      ...this.#tabs.filter(({ outbox }) => outbox.length > 0).map((tab) => () => this.#store(tab)),
      ...this.#tabs.filter(({ inbox }) => inbox.length > 0).map((tab) => () => tab.inbox.shift()?.()),
      ...(this.#locked.length > 0 ? [() => this.#locked.shift()?.()] : []),
    ];
    ways[choice % Math.max(1, ways.length)]?.();
    return ways.length > 0;
  }

  settle(): void {
    for (let steps = 0; this.step(0); steps++)
      if (steps > 2_000) throw new Error("The tabs never come to rest.");
  }

  #store(from: Tab): void {
    const write = from.outbox.shift();
    if (!write) return;
    this.stored = write.newValue;
    from.inbox.push(() => from.acknowledge());
    for (const tab of this.#tabs) if (tab !== from) tab.inbox.push(() => tab.hear(write));
  }
}

export class Tab implements Keeper {
  readonly outbox: { oldValue: string | null; newValue: string | null }[] = [];
  readonly inbox: (() => void)[] = [];
  readonly navigator: Keeper["navigator"] & object;
  #copy: string | null;
  #unacknowledged = 0;
  readonly #listeners: Listener[] = [];

  constructor(stored: string | null, lock: ((act: () => void) => void) | null) {
    this.#copy = stored;
    const request = (_: string, act: () => unknown) => {
      lock?.(act);
      return new Promise(() => {});
    };
    this.navigator = lock ? { locks: { request: request as LockManager["request"] } } : {};
  }

  readonly localStorage = {
    getItem: () => this.#copy,
    setItem: (_: string, text: string) => this.#write(text),
    removeItem: () => this.#write(null),
  };

  addEventListener(type: string, listener: Listener | (() => void)): void {
    if (type === "storage") this.#listeners.push(listener);
  }

  acknowledge(): void {
    this.#unacknowledged--;
  }

  /** What another tab wrote. The own copy stays while a later write of this tab is on its way. */
  hear({ oldValue, newValue }: { oldValue: string | null; newValue: string | null }): void {
    if (this.#unacknowledged === 0) this.#copy = newValue;
    for (const listener of this.#listeners) listener({ key: "it", oldValue, newValue });
  }

  #write(newValue: string | null): void {
    this.outbox.push({ oldValue: this.#copy, newValue });
    this.#copy = newValue;
    this.#unacknowledged++;
  }
}
