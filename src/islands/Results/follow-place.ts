import { $place } from "../../stores/results-place.ts";
import { HISTORY_KEY, keptPlace } from "./kept-place.ts";

/** Takes up the place that the browser's history kept, once the rows are drawn, and keeps it there from then on. Returns how to stop. */
export function followPlace(): () => void {
  const kept = keptPlace();
  if (kept.at) {
    history.scrollRestoration = "manual";
    hold(kept.at);
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

/** Looks at the place, 50 ms apart, that must find it unmoved: an opened row grows when its part comes, panels above come late. */
const UNMOVED = 20;
/** Looks after which a row that is not drawn by then, on a slow phone, is given up. */
const MOST = 600;

/** Holds the row where it stood in the window until it rests there, or until the visitor scrolls, touches or types. */
function hold({ row, below }: { row: string; below: number }): void {
  const over = new AbortController();
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"])
    addEventListener(kind, () => over.abort(), { signal: over.signal, passive: true });
  let unmoved = 0;
  const look = (left: number) => {
    if (over.signal.aborted) return;
    const found = document.querySelector(`[data-row="${CSS.escape(row)}"]`);
    const off = found ? found.getBoundingClientRect().top - below : 0;
    if (Math.abs(off) > 1) scrollBy({ top: off, behavior: "instant" });
    unmoved = found && Math.abs(off) <= 1 ? unmoved + 1 : 0;
    if (unmoved === UNMOVED || left === 0) over.abort();
    else setTimeout(() => look(left - 1), 50);
  };
  look(MOST);
}
