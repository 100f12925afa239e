import { filtersFromFragment, filtersToFragment } from "../../stores/filter-address.ts";
import { $filters } from "../../stores/filters.ts";
import { readFragment, writeFragment } from "../../stores/fragment.ts";
import { ANSWERS_KEY } from "../../stores/share-link.ts";
import { $shared, openShared } from "../../stores/shared.ts";

/** Keeps address and stores in step: a link opens answers and filters, a filter changes the address. Returns how to stop. */
export function followAddress(): () => void {
  const read = () => {
    // Other fragments, as of the skip link, change nothing.
    if (location.hash !== "" && !location.hash.includes("=")) return;
    const fragment = readFragment(location.hash);
    openShared(fragment[ANSWERS_KEY]);
    $filters.set(filtersFromFragment(fragment));
  };
  const write = () => {
    const answers = $shared.get() ? readFragment(location.hash)[ANSWERS_KEY] : null;
    const hash = writeFragment({ [ANSWERS_KEY]: answers, ...filtersToFragment($filters.get()) });
    if (hash !== location.hash)
      history.replaceState(history.state, "", location.pathname + location.search + hash);
  };
  read();
  addEventListener("hashchange", read);
  const stops = [$filters.listen(write), $shared.listen(write)];
  return () => {
    removeEventListener("hashchange", read);
    for (const stop of stops) stop();
  };
}
