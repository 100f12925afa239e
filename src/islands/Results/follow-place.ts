import { $place } from "../../stores/results-place.ts";
import { HISTORY_KEY, keptPlace } from "./kept-place.ts";

/** Takes up the place that the browser's history kept, once the rows are drawn, and keeps it there from then on. Returns how to stop. */
export function followPlace(): () => void {
  const kept = keptPlace();
  if (kept.at) {
    history.scrollRestoration = "manual";
    restore(kept.at, 0);
  }
  const keep = () => {
    const place = { ...$place.get(), at: topRow() };
    history.replaceState({ ...(history.state as object | null), [HISTORY_KEY]: place }, "");
  };
  addEventListener("pagehide", keep);
  // A link is followed before the page hides: some browsers give the new page its history first.
  document.addEventListener("click", keep);
  const stop = $place.listen(keep);
  return () => {
    stop();
    removeEventListener("pagehide", keep);
    document.removeEventListener("click", keep);
  };
}

/** The first row in the window; null above the rows. */
function topRow(): { row: string; below: number } | null {
  for (const row of document.querySelectorAll<HTMLElement>("[data-row]")) {
    // To ask where a row out of sight stands would have the browser draw it.
    if (row.checkVisibility?.({ contentVisibilityAuto: true }) === false) continue;
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0 && row.dataset.row) return top > innerHeight ? null : { row: row.dataset.row, below: top };
  }
  return null;
}

/** Rows are drawn piece by piece and an opened one grows when its part comes: for a moment the place is held. */
const TRIES = 20;

function restore({ row, below }: { row: string; below: number }, tried: number): void {
  const found = document.querySelector(`[data-row="${CSS.escape(row)}"]`);
  const off = found ? found.getBoundingClientRect().top - below : 0;
  if (found && Math.abs(off) > 1) scrollBy({ top: off, behavior: "instant" });
  if (tried >= TRIES) return;
  const again = () => restore({ row, below }, tried + 1);
  const timer = setTimeout(again, 50);
  // Whoever scrolls, touches or types has taken over.
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"])
    addEventListener(kind, () => clearTimeout(timer), { once: true, passive: true });
}
