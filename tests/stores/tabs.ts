import type { Keeper } from "../../src/stores/persisted.ts";

interface Write {
  readonly key: string;
  readonly newValue: string | null;
}
type Listener = (event: Write & { oldValue: string | null }) => void;

/**
 * A device with tabs as browsers have them: each has its own copy of the storage, a write goes from it to the one storage and from there to
 * the other tabs, and each of these ways takes its time. What an event calls the old value is what stood in the one storage, which the
 * writer may never have seen. Nothing moves but by `step`.
 */
export class Device {
  readonly #stored = new Map<string, string>();
  readonly #tabs: Tab[] = [];
  readonly #locked: (() => void)[] = [];
  readonly #hasLocks: boolean;

  constructor({ stored = null, locks }: { stored?: string | null; locks: boolean }) {
    if (stored !== null) this.#stored.set("it", stored);
    this.#hasLocks = locks;
  }

  get stored(): string | null {
    return this.#stored.get("it") ?? null;
  }

  open(): Tab {
    const tab = new Tab(this.#stored, this.#hasLocks ? (act) => this.#locked.push(act) : null);
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
      if (steps > 10_000) throw new Error("The tabs never come to rest.");
  }

  #store(from: Tab): void {
    const write = from.outbox.shift();
    if (!write) return;
    const oldValue = this.#stored.get(write.key) ?? null;
    if (write.newValue === null) this.#stored.delete(write.key);
    else this.#stored.set(write.key, write.newValue);
    from.inbox.push(() => from.acknowledge(write.key));
    for (const tab of this.#tabs) if (tab !== from) tab.inbox.push(() => tab.hear({ ...write, oldValue }));
  }
}

export class Tab implements Keeper {
  readonly outbox: Write[] = [];
  readonly inbox: (() => void)[] = [];
  readonly navigator: Keeper["navigator"] & object;
  readonly #copy: Map<string, string>;
  readonly #unacknowledged: string[] = [];
  readonly #listeners: Listener[] = [];

  constructor(stored: ReadonlyMap<string, string>, lock: ((act: () => void) => void) | null) {
    this.#copy = new Map(stored);
    const request = (_: string, act: () => unknown) => {
      lock?.(act);
      return new Promise(() => {});
    };
    this.navigator = lock ? { locks: { request: request as LockManager["request"] } } : {};
  }

  readonly localStorage = {
    getItem: (key: string) => this.#copy.get(key) ?? null,
    setItem: (key: string, text: string) => this.#write(key, text),
    removeItem: (key: string) => this.#write(key, null),
  };

  addEventListener(type: string, listener: Listener | (() => void)): void {
    if (type === "storage") this.#listeners.push(listener);
  }

  acknowledge(key: string): void {
    this.#unacknowledged.splice(this.#unacknowledged.indexOf(key), 1);
  }

  /** What another tab wrote. The own copy stays while a later write of this tab is on its way. */
  hear(event: Write & { oldValue: string | null }): void {
    if (!this.#unacknowledged.includes(event.key)) this.#put(event);
    for (const listener of this.#listeners) listener(event);
  }

  #write(key: string, newValue: string | null): void {
    // As browsers: what was not there is not taken away.
    if (newValue === null && !this.#copy.has(key)) return;
    this.outbox.push({ key, newValue });
    this.#unacknowledged.push(key);
    this.#put({ key, newValue });
  }

  #put({ key, newValue }: Write): void {
    if (newValue === null) this.#copy.delete(key);
    else this.#copy.set(key, newValue);
  }
}
