import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { SeasonEvent } from "../../../season/events.ts";
import { leftInWords, soapNow } from "../../../season/soap-clock.ts";
import { EASTERN, timeInWords } from "../../../season/zone.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";

/** What the week's clock says now: which round is on, how long it still takes, and what comes next, in both zones. */
export function clockWords(
  events: readonly SeasonEvent[],
  now: number,
  zone: string,
): readonly HTMLElement[] {
  const at = soapNow(events, now);
  if (at.is === "unknown") return [element("p", {}, SAY.clockView.theHoursOfSoapAreNot)];
  if (at.is === "over") return [element("p", {}, SAY.clockView.soapIsOverNowYouMay)];
  if (at.is === "round")
    return [
      element("p", { class: "tool-total" }, fill(SAY.clockView.isOn, { what: at.round.what })),
      element(
        "p",
        {},
        at.left === null
          ? SAY.clockView.thePageNamesNoEndOf
          : fill(SAY.clockView.offersOfThisRoundEndIn, {
              left: leftInWords(at.left),
              end: bothZones(at.round.end ?? now, zone),
            }),
      ),
    ];
  const { next, left } = at;
  return [
    element("p", { class: "tool-total" }, `In ${leftInWords(left)}`),
    element(
      "p",
      {},
      `${next.what}: ${bothZones(next.start ?? now, zone)}${next.confirmed ? "" : ` ${SAY.clockView.notConfirmed}`}.`,
    ),
  ];
}

function bothZones(instant: number, zone: string): string {
  const eastern = timeInWords(instant, EASTERN);
  return zone === EASTERN
    ? eastern
    : fill(SAY.clockView.forYou, { instant: timeInWords(instant, zone), eastern });
}
