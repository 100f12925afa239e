import { addDays } from "../engine/day.ts";
import { addEntries, entryOf, type List, noteEvent } from "./list.ts";
import { hasApplied } from "./list-events.ts";

/** Days after which a question without an answer is asked once more: our judgment. */
const ASK_AGAIN_AFTER = 10;

/** The day on which a program asked on this one is asked again, if it has not answered. */
export function askAgainOn(asked: string): string {
  return addDays(asked, ASK_AGAIN_AFTER);
}

/** The list with these programs asked on a day: those that were not on it are added, and who has applied there keeps that as the status. */
export function noteAsked(
  list: List,
  programs: readonly { readonly id: string; readonly name: string }[],
  day: string,
): List {
  const added = addEntries(
    list,
    programs.map(({ id, name }) => entryOf(id, name, day)),
  );
  const statusOf = new Map(added.map(({ id, status }) => [id, status]));
  return programs.reduce(
    (all, { id }) => (hasApplied(statusOf.get(id)) ? all : noteEvent(all, id, { what: "asked", day })),
    added,
  );
}
