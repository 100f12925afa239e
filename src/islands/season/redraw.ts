/** Puts the focus back after a part was drawn anew; `isElse` = to the part itself where the control is not there any more, not to its neighbour. */
type PutBack = (now: HTMLElement, isElse?: "part") => void;

/**
 * Remembers which control of a part has the focus, for who works by keys or hears the page: once the part is drawn anew they are at the control
 * of the same name, else at the one in its place. Where the focus was elsewhere it stays there.
 */
export function rememberFocus(part: HTMLElement): PutBack {
  const before = controlsOf(part);
  const at = before.indexOf(document.activeElement as HTMLElement);
  const name = nameOf(before[at]);
  return (now, isElse) => {
    if (at < 0) return;
    const after = controlsOf(now);
    const named = after.filter((one) => nameOf(one) === name);
    const there = after[at];
    const same = there && named.includes(there) ? there : named.length === 1 ? named[0] : undefined;
    const next = same ?? (isElse === "part" ? undefined : after[Math.min(at, after.length - 1)]);
    if (!next) now.tabIndex = -1;
    (next ?? now).focus();
  };
}

/** Draws a part anew and leaves the focus where it was. */
export function redraw(part: HTMLElement, children: readonly Node[], isElse?: "part"): void {
  const putBack = rememberFocus(part);
  part.replaceChildren(...children);
  putBack(part, isElse);
}

function controlsOf(part: HTMLElement): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>("button, input, select, textarea")];
}

function nameOf(control: HTMLElement | undefined): string {
  if (!control) return "";
  const { tagName, dataset, id, textContent } = control;
  return [tagName, dataset.line ?? control.getAttribute("aria-label") ?? (id || textContent)].join(" ");
}
