import { guarded } from "../../islands/shared/guard.ts";

/** Starts a tool in its root, with the data that its page holds for it. Everything it shows or reads lies within the root. */
export type StartTool<D = unknown> = (root: HTMLElement, data: D) => void;

const BLOCK = 'script[type="application/json"]';

/** The root of a tool in a page. */
export function findRoot(page: Document, tool: string): HTMLElement {
  const root = page.querySelector<HTMLElement>(`[data-tool-root="${tool}"]`);
  if (!root) throw new Error(`The page has no tool ${tool}.`);
  return root;
}

/** Takes the data block out of a root and reads it; a tool without one gets null. */
export function takeData(root: HTMLElement): unknown {
  const block = root.querySelector(BLOCK);
  block?.remove();
  return block ? JSON.parse(block.textContent ?? "") : null;
}

/** Starts a tool on its own page; what waited for its height is shown. */
export function startHere<D>(tool: string, start: StartTool<D>): void {
  const root = findRoot(document, tool);
  void guarded(root, () => start(root, takeData(root) as D));
  for (const part of [root, ...root.querySelectorAll("[data-settles]")]) part.removeAttribute("data-settles");
}
