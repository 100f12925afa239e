import { atom, computed, type ReadableAtom } from "nanostores";
import {
  addEntries,
  changeEntry,
  changeEvent,
  dropEvent,
  type Entry,
  type List,
  moveEntry,
  noteEvent,
  readEntries,
  removeEntry,
  STATUS_WORDS,
} from "../plan/list.ts";
import type { ListEvent } from "../plan/list-events.ts";
import { noteAsked } from "../plan/noted-asked.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper, type KeepTrouble } from "./persisted.ts";

/** Starts with the prefix of everything that this site keeps; written out, so that a program's page need not load the quiz's answers. */
export const LIST_KEY = "whole-file:list:v1";

const kept = createPersisted<List>({
  key: LIST_KEY,
  initial: [],
  encode: JSON.stringify,
  decode: decodeListText,
});

/** The visitor's list, in their order. */
export const $list: ReadableAtom<List> = kept.$value;

const TROUBLE: Readonly<Record<KeepTrouble, string>> = {
  blocked:
    "Your browser does not let this site save on this device. Your list lasts until you leave or reload this page: on “My list” you can save it as a file before.",
  full: "There is no room left on this device to save your list. What you change now lasts until you leave or reload this page: on “My list” you can save it as a file before.",
};

/** What the visitor should know of their saved list, null when all is well. */
export const $listNotice: ReadableAtom<string | null> = computed(
  [kept.$trouble, kept.$lost],
  (trouble, lost) => (trouble ? TROUBLE[trouble] : lost),
);

/** False while what is shown is on this page alone. */
export const $isListSaved: ReadableAtom<boolean> = computed(kept.$trouble, (trouble) => trouble === null);

interface Step {
  readonly before: List;
  /** What was done: "Removed Saint Agnes". */
  readonly words: string;
  /** Steps of one kind that follow each other are undone together: each letter of a note. */
  readonly kind: string | null;
  /** Takes back what was done beside the list. */
  readonly undoMore?: () => void;
}

const MOST_STEPS = 100;
const $steps = atom<readonly Step[]>([]);
/** The list as this tab's last change left it. */
let own: List = $list.get();
let isActing = false;

/** What the next undo takes back, null when there is nothing. */
export const $undo: ReadableAtom<string | null> = computed($steps, (steps) => steps.at(-1)?.words ?? null);

/** Reads the list kept on this device and stays in step with other tabs. Call once, in the browser. */
export function connectList(keeper: Keeper): void {
  kept.connect(keeper);
}

// Another tab's change is not ours to undo: to go back behind it would undo that one too.
$list.listen((list) => {
  if (list !== own && !isActing) $steps.set([]);
});

export function addToList(entries: readonly Entry[]): void {
  act((list) => addEntries(list, entries), {
    words: entries.length === 1 ? `Added ${entries[0]?.name}` : `Added ${entries.length} programs`,
  });
}

export function removeFromList(id: string): void {
  act((list) => removeEntry(list, id), { words: `Removed ${nameOf(id)}` });
}

export function changeOnList(id: string, change: Partial<Pick<Entry, "status" | "note">>): void {
  const what = change.status === undefined ? "note" : "status";
  act((list) => changeEntry(list, id, change), {
    words: `Changed the ${what} of ${nameOf(id)}`,
    kind: what === "note" ? `note:${id}` : null,
  });
}

/** Notes what happened with a program; it is its status from now on. */
export function noteOnList(id: string, event: ListEvent): void {
  act((list) => noteEvent(list, id, event), { words: `${STATUS_WORDS[event.what]}: ${nameOf(id)}` });
}

/** Changes the day, hour or link of what was noted as number `at`; null takes it back. */
export function changeNoted(id: string, at: number, event: ListEvent | null): void {
  act((list) => (event === null ? dropEvent(list, id, at) : changeEvent(list, id, at, event)), {
    words: `Changed what was noted of ${nameOf(id)}`,
    kind: event === null ? null : `event:${id}:${at}`,
  });
}

/** Marks programs as asked on a day, those that were not on the list too. */
export function markAsked(programs: readonly Pick<Entry, "id" | "name">[], day: string): void {
  const [first] = programs;
  act((list) => noteAsked(list, programs, day), {
    words: programs.length === 1 ? `Asked: ${first?.name}` : `Asked: ${programs.length} programs`,
  });
}

export function moveOnList(id: string, to: number): void {
  act((list) => moveEntry(list, id, to), { words: `Moved ${nameOf(id)}`, kind: `move:${id}` });
}

export function clearList(): void {
  act(() => [], { words: "Emptied the list" });
}

/**
 * What a file makes of the list, as it is kept when the change is made. `undoMore` takes back what came with it, when this step is undone.
 */
export function importToList(edit: ValueChange<List>, words: string, undoMore: () => void): void {
  act(edit, { words, undoMore });
}

/** Takes back the last change. What another tab changed since is not ours to undo: nothing happens then. */
export function undoList(): void {
  const last = $steps.get().at(-1);
  if (!last) return;
  const made = own;
  const now = changeKept((list) => (list === made ? last.before : list));
  if (now === last.before) last.undoMore?.();
  $steps.set(now === last.before ? $steps.get().slice(0, -1) : []);
}

/** A change that is over: the next of the same kind is undone by itself. */
export function endStep(): void {
  const steps = $steps.get();
  const last = steps.at(-1);
  if (last?.kind) $steps.set([...steps.slice(0, -1), { ...last, kind: null }]);
}

type Act = Pick<Step, "words" | "undoMore"> & { kind?: string | null };

function act(edit: ValueChange<List>, { words, kind = null, undoMore }: Act): void {
  const made = own;
  let before = made;
  const now = changeKept((list) => {
    before = list;
    return edit(list);
  });
  // Another tab's change that this one had not heard of yet.
  if (before !== made) $steps.set([]);
  if (now === before && !undoMore) return;
  const steps = $steps.get();
  const isSame = kind !== null && steps.at(-1)?.kind === kind;
  if (!isSame)
    $steps.set([...steps, { before, words, kind, ...(undoMore && { undoMore }) }].slice(-MOST_STEPS));
}

/** Changes the kept list; gives what it is now. */
function changeKept(edit: ValueChange<List>): List {
  isActing = true;
  kept.change(edit);
  isActing = false;
  own = $list.get();
  return own;
}

function nameOf(id: string): string {
  return $list.get().find((entry) => entry.id === id)?.name ?? id;
}

/** Reads kept text that may be broken, old or hostile. */
export function decodeListText(text: string): Decoded<List> {
  const { list, lost } = readEntries(parseJson(text));
  if (lost === 0) return { value: list, lost: null };
  return {
    value: list,
    lost:
      list.length === 0
        ? "The list saved on this device could not be read, so it starts empty."
        : `${lost === 1 ? "One program" : `${lost} programs`} of your saved list could not be read and ${lost === 1 ? "was" : "were"} left out.`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
