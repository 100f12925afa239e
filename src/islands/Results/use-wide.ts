import { useSyncExternalStore } from "react";

/** From here on a table and the opened program have room beside each other: `results.css` draws the same line. */
const WIDE = "(min-width: 70em)";

/** Whether rows stand in a table. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(WIDE);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
