/** Opens all that an element is folded in, so that it can take the focus. */
export function openFold(element: Element | null): void {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
}
