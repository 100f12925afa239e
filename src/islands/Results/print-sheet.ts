import { atom } from "nanostores";

/** Whether the adviser's sheet is being printed: it is made only then. */
export const $isPrinting = atom(false);

export function printSheet(): void {
  $isPrinting.set(true);
  // React draws the sheet before the browser's next task.
  setTimeout(() => print());
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
