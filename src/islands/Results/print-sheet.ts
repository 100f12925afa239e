import { atom } from "nanostores";
import { flushSync } from "react-dom";

/** Whether the adviser's sheet is being printed: it is made only then. */
export const $isPrinting = atom(false);

export function printSheet(): void {
  setPrinting(true);
  print();
}

/** Follows the browser's own print command too. Returns how to stop. */
export function followPrinting(): () => void {
  const media = matchMedia("print");
  const begin = () => setPrinting(true);
  const end = () => setPrinting(false);
  const change = () => setPrinting(media.matches);
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

/** The page must hold the sheet before the browser lays it out for paper. */
function setPrinting(isPrinting: boolean): void {
  flushSync(() => $isPrinting.set(isPrinting));
}
