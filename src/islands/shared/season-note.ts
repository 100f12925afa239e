import { daySet } from "../../stores/day-here.ts";

/** Honolulu keeps ten hours behind UTC all year: when its day is over, it is over in every state. */
const BEHIND_UTC_MS = 10 * 60 * 60 * 1000;

/** Shows the notes of pages that were made while their season lasted and are read when it is over. */
export function showSeasonNotes(clock = Date.now()): void {
  const today = daySet(location.search) ?? new Date(clock - BEHIND_UTC_MS).toISOString().slice(0, 10);
  for (const note of document.querySelectorAll<HTMLElement>("[data-season-ends]"))
    if (today > (note.dataset.seasonEnds ?? "")) note.hidden = false;
}
