import { atom, computed, type ReadableAtom } from "nanostores";
import SAY from "../../content/words/several-pages.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import {
  addEntries,
  beginAnew,
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
import { fill } from "../words/fill.ts";
import { noticeOf, parseKept } from "./kept-value.ts";
import { LIST_KEY } from "./keys.ts";
import type { ValueChange } from "./lineage.ts";
import { createPersisted, type Decoded, type Keeper } from "./persisted.ts";

const kept = createPersisted<List>({
  key: LIST_KEY,
  initial: [],
  encode: JSON.stringify,
  decode: decodeListText,
});

/** The visitor's list, in their order. */
export const $list: ReadableAtom<List> = kept.$value;

/** What the visitor should know of their saved list, null when all is well. */
export const $listNotice: ReadableAtom<string | null> = noticeOf(kept, {
  blocked: SAY.list.yourBrowserDoesNotLetThis,
  full: SAY.list.thereIsNoRoomLeftOn,
});

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

/** Programs that are on it stay as they are. */
export function addToList(entries: readonly Entry[]): void {
  act((list) => addEntries(list, entries), {
    words:
      entries.length === 1
        ? fill(SAY.list.added, { name: entries[0]?.name ?? "" })
        : fill(SAY.list.addedPrograms, { entries: thousands(entries.length) }),
  });
}

/** Nothing happens where it is not on the list. */
export function removeFromList(id: string): void {
  act((list) => removeEntry(list, id), { words: fill(SAY.list.removed, { id: nameOf(id) }) });
}

/** Letters of a note that follow each other are undone together. */
export function changeOnList(id: string, change: Partial<Pick<Entry, "status" | "note">>): void {
  const what = change.status === undefined ? "note" : "status";
  act((list) => changeEntry(list, id, change), {
    words: fill(SAY.list.changedTheOf, { what, id: nameOf(id) }),
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
    words: fill(SAY.list.changedWhatWasNotedOf, { id: nameOf(id) }),
    kind: event === null ? null : `event:${id}:${at}`,
  });
}

/** Marks programs as asked on a day, those that were not on the list too. */
export function markAsked(programs: readonly Pick<Entry, "id" | "name">[], day: string): void {
  const [first] = programs;
  act((list) => noteAsked(list, programs, day), {
    words:
      programs.length === 1
        ? fill(SAY.list.asked, { name: first?.name ?? "" })
        : fill(SAY.list.askedPrograms, { programs: thousands(programs.length) }),
  });
}

/** To a place counted from 0. */
export function moveOnList(id: string, to: number): void {
  act((list) => moveEntry(list, id, to), {
    words: fill(SAY.list.moved, { id: nameOf(id) }),
    kind: `move:${id}`,
  });
}

/** Begins the list of the next season. */
export function beginListAnew(): void {
  act(beginAnew, { words: SAY.list.beganTheListAnew });
}

/** Takes every program off the list; an undo brings them back. */
export function clearList(): void {
  act(() => [], { words: SAY.list.emptiedTheList });
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
  const { list, lost } = readEntries(parseKept(text));
  if (lost === 0) return { value: list, lost: null };
  return {
    value: list,
    lost:
      list.length === 0
        ? SAY.list.theListSavedOnThisDevice
        : fill(SAY.list.ofYourSavedListCouldNot, {
            part: lost === 1 ? SAY.list.oneProgram : `${thousands(lost)} programs`,
            lost,
          }),
  };
}
