import { atom } from "nanostores";
import { readFragment, writeFragment } from "../../stores/fragment.ts";
import { PRINT_KEY } from "../../stores/share-link.ts";

/** Whether the adviser's sheet is being printed: it is made only then. */
export const $isPrinting = atom(false);

/** Draws the sheet for paper and opens the browser's print dialog. */
export function printSheet(): void {
  $isPrinting.set(true);
  // React draws the sheet before the browser's next task.
  setTimeout(() => print());
}

/**
 * Prints where the address asks for it: the adviser's desk prints a student's sheet in one press. Once, for a reload is no press.
 * Returns how to call it off while it has not printed: the address then asks on.
 */
export function printIfAsked(): (() => void) | undefined {
  const { [PRINT_KEY]: asked, ...others } = readFragment(location.hash);
  if (asked === undefined) return;
  $isPrinting.set(true);
  const timer = setTimeout(() => {
    history.replaceState(history.state, "", location.pathname + location.search + writeFragment(others));
    print();
  });
  return () => clearTimeout(timer);
}

/** Follows the browser's own print command too. Returns how to stop. */
export function followPrinting(): () => void {
  const media = matchMedia("print");
  const begin = () => $isPrinting.set(true);
  const end = () => $isPrinting.set(false);
  const change = () => $isPrinting.set(media.matches);
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  media.addEventListener("change", change);
  if (media.matches) begin();
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    media.removeEventListener("change", change);
  };
}
