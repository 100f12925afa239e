import type { SeasonEvent } from "../../../season/events.ts";
import { leftInWords, soapNow } from "../../../season/soap-clock.ts";
import { EASTERN, timeInWords } from "../../../season/zone.ts";
import { element } from "../../shared/dom.ts";

/** What the week's clock says now: which round is on, how long it still takes, and what comes next, in both zones. */
export function clockWords(
  events: readonly SeasonEvent[],
  now: number,
  zone: string,
): readonly HTMLElement[] {
  const at = soapNow(events, now);
  if (at.is === "unknown")
    return [
      element("p", {}, "The hours of SOAP are not announced for this season on any page that we read."),
    ];
  if (at.is === "over") return [element("p", {}, "SOAP is over. Now you may write to programs freely.")];
  if (at.is === "round")
    return [
      element("p", { class: "tool-total" }, `${at.round.what} is on`),
      element(
        "p",
        {},
        at.left === null
          ? "The page names no end of this round."
          : `Offers of this round end in ${leftInWords(at.left)}: ${bothZones(at.round.end ?? now, zone)}.`,
      ),
    ];
  const { next, left } = at;
  return [
    element("p", { class: "tool-total" }, `In ${leftInWords(left)}`),
    element(
      "p",
      {},
      `${next.what}: ${bothZones(next.start ?? now, zone)}${next.confirmed ? "" : " (not confirmed)"}.`,
    ),
  ];
}

function bothZones(instant: number, zone: string): string {
  const eastern = timeInWords(instant, EASTERN);
  return zone === EASTERN ? eastern : `${timeInWords(instant, zone)} for you, ${eastern}`;
}
