import { type Due, dueOn, instantOfEvent } from "../../../plan/due.ts";
import type { List } from "../../../plan/list.ts";
import { dayInWords, EASTERN, timeInWords } from "../../../season/zone.ts";
import { element } from "../../shared/dom.ts";

const WORDS: Readonly<Record<Due["what"], string>> = {
  reply: "Answer the invitation of",
  interview: "Interview with",
  chase: "Ask once more, and note what you are told:",
};

/** What is due on the visitor's list, soonest first, each with its brief. */
export function dueItems(list: List, today: string, base: string): readonly HTMLElement[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return dueOn(list, today).map(({ id, name, what, day, event }) => {
    const start = event && instantOfEvent(event);
    const zones = [...new Set([event?.zone ?? EASTERN, own])];
    const when =
      typeof start === "number"
        ? zones.map((zone) => timeInWords(start, zone)).join("; for you ")
        : dayInWords(day);
    return element(
      "li",
      {},
      element("strong", {}, what === "reply" ? `By ${when}` : when),
      `: ${WORDS[what]} ${name}. `,
      element("a", { href: `${base}season/brief/#${id}` }, "Brief and log"),
    );
  });
}
