import { startListButtons } from "../shared/list-button.ts";

/** Rows within one more window above and below get theirs too, so that a button is there before its row is seen. */
const NEAR = "100% 0%";

/**
 * Puts a list button at the end of each row when the reader comes near it: many at once would keep a slow phone busy. Its room is
 * kept free by the style sheet, so that nothing moves. What results leave out (`data-left-out`) is for no list either.
 */
export function addRowButtons(rows: Iterable<Element>): void {
  startListButtons();
  if (hasAnswers()) void import("../shared/own-mark.ts").then(({ startOwnMarks }) => startOwnMarks());
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        addButton(target);
      }
    },
    { rootMargin: NEAR },
  );
  for (const row of rows) if (!row.hasAttribute("data-left-out")) near.observe(row);
}

/** As the head of each page says before the first line is drawn. */
function hasAnswers(): boolean {
  return "mine" in document.documentElement.dataset;
}

function addButton(row: Element): void {
  const link = row.querySelector("a");
  const id = link?.pathname.split("/").filter(Boolean).at(-1);
  if (!link || !id) return;
  const button = document.createElement("list-button");
  button.setAttribute("compact", "");
  button.setAttribute("program", id);
  button.setAttribute("name", link.textContent ?? id);
  row.append(button);
  if (!hasAnswers()) return;
  const mark = document.createElement("own-mark");
  mark.setAttribute("compact", "");
  mark.setAttribute("program", id);
  link.after(mark);
}
