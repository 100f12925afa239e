import SAY from "../../../../content/words/season.json" with { type: "json" };
import { dueOn, dueWords } from "../../../plan/due.ts";
import type { List } from "../../../plan/list.ts";
import { element } from "../../shared/dom.ts";

/** What is due on the visitor's list, soonest first, each with its brief. */
export function dueItems(list: List, today: string, base: string): readonly HTMLElement[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return dueOn(list, today).map((due) => {
    const { when, todo } = dueWords(due, own);
    return element(
      "li",
      {},
      element("strong", {}, when),
      `: ${todo} `,
      element("a", { href: `${base}season/brief/#${due.id}` }, SAY.dueView.briefAndLog),
    );
  });
}
