/** A change of a kept value, such as "add this program": what it makes of the value as it finds it. Doing it twice is doing it once. */
export type ValueChange<T> = (value: T) => T;

/** Texts and changes further back are forgotten: tabs cross within moments. */
const MOST = 400;
/** Two tabs that take back what the other did, in one moment, must come to an end. */
const MOST_TIMES = 60;

/**
 * From which kept text each other one was made, and by which changes of this tab. A browser hands a write to other tabs after a moment; what a
 * tab writes in that moment is made from an older text, and lacks the change of this one.
 */
export interface Lineage<T> {
  /** Begins anew with a text that lacks nothing. */
  start(text: string): void;
  /** This tab made one text from another, by changes that may be repeated ones. */
  wrote(made: {
    readonly from: string;
    readonly to: string;
    readonly changes: readonly ValueChange<T>[];
  }): void;
  /** Another tab did. */
  heard(made: { readonly from: string; readonly to: string }): void;
  /** This tab's changes that a text was made without, oldest first. None for a text of which it is not known what it was made from. */
  missing(text: string): readonly ValueChange<T>[];
}

/** A text as it stood at one time: the same one may come back, as after adding and taking off. */
interface Version<T> {
  /** In the order of this tab's knowledge. */
  readonly number: number;
  /** Null for the first; undefined while it is not known, as when a text is read before its event comes. */
  from: Version<T> | null | undefined;
  readonly changes: readonly ValueChange<T>[];
}

interface Made<T> {
  readonly change: ValueChange<T>;
  readonly times: number;
  /** The version that it was last made for. */
  readonly number: number;
}

/** The texts of one kept value that this tab has seen, and which of its own changes each was made without. */
export function createLineage<T>(): Lineage<T> {
  const latest = new Map<string, Version<T>>();
  let own: readonly Made<T>[] = [];
  let number = 0;

  const note = (text: string, from: Version<T>["from"], changes: readonly ValueChange<T>[] = []) => {
    const version = { number: ++number, from, changes };
    latest.delete(text);
    latest.set(text, version);
    for (const old of latest.keys()) if (latest.size > MOST) latest.delete(old);
    own = own.filter((made) => made.number > number - MOST);
    return version;
  };
  const versionOf = (text: string) => latest.get(text) ?? note(text, undefined);

  return {
    start(text) {
      latest.clear();
      own = [];
      note(text, null);
    },
    wrote({ from, to, changes }) {
      const version = note(to, versionOf(from), changes);
      const before = new Map(own.map((made) => [made.change, made]));
      own = [
        ...own.filter(({ change }) => !changes.includes(change)),
        ...changes.map((change) => ({
          change,
          times: (before.get(change)?.times ?? 0) + 1,
          number: version.number,
        })),
      ];
    },
    heard({ from, to }) {
      const origin = versionOf(from);
      const known = latest.get(to);
      if (known && known !== origin && known.from === undefined) known.from = origin;
      else note(to, origin);
    },
    missing(text) {
      const held = new Set<ValueChange<T>>();
      let version = latest.get(text);
      for (let back = 0; version && back < MOST; back++) {
        for (const change of version.changes) held.add(change);
        if (version.from === null || version.number <= number - MOST)
          return own.flatMap(({ change, times }) => (held.has(change) || times > MOST_TIMES ? [] : [change]));
        version = version.from;
      }
      return [];
    },
  };
}
