/** Opens what an element is folded in, so that it can take the focus. */
export function openFold(element: Element | null): void {
  const fold = element?.closest("details");
  if (fold) fold.open = true;
}
