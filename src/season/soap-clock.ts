import SAY from "../../content/words/season-words.json" with { type: "json" };
import { plural } from "../engine/counted.ts";
import type { SeasonEvent } from "./events.ts";

/** Where in SOAP an instant lies, by the season's record. */
export type SoapNow =
  /** No record of this season tells its hours. */
  | { readonly is: "unknown" }
  | { readonly is: "before"; readonly next: SeasonEvent; readonly left: number }
  /** Offers of this round can be answered; `left` milliseconds until it ends, null where its end is not known. */
  | { readonly is: "round"; readonly round: SeasonEvent; readonly left: number | null }
  | { readonly is: "between"; readonly next: SeasonEvent; readonly left: number }
  | { readonly is: "over" };

/** From March until training starts in July the week is just over; later one wants to know of the next, of which no page tells. */
const STAYS_OVER = 105 * 86_400_000;

/** The moments of SOAP among a season's events, earliest first. */
export function soapEvents(events: readonly SeasonEvent[]): readonly SeasonEvent[] {
  return events.filter(({ id }) => id === "match-status" || id.startsWith("soap-"));
}

function isRound({ id }: Pick<SeasonEvent, "id">): boolean {
  return /^soap-round-\d+$/.test(id);
}

/** What the clock of the week shows at an instant. */
export function soapNow(events: readonly SeasonEvent[], now: number): SoapNow {
  const timed = soapEvents(events).filter(
    (event): event is SeasonEvent & { start: number } => event.start !== null,
  );
  const first = timed[0];
  if (!first || !timed.some(isRound)) return { is: "unknown" };
  const round = timed.find(({ start, end, ...one }) => isRound(one) && start <= now && now < (end ?? start));
  if (round) return { is: "round", round, left: round.end === null ? null : round.end - now };
  const next = timed.find(({ start }) => start > now);
  const last = timed.at(-1) ?? first;
  if (!next) return { is: now - (last.end ?? last.start) > STAYS_OVER ? "unknown" : "over" };
  return { is: next === first ? "before" : "between", next, left: next.start - now };
}

/** "2 days 3 hours", "1 hour 12 minutes", "4 minutes": whole minutes, rounded up, so that nothing is over before it says so. */
export function leftInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const part = (number: number, one: string) => (number === 0 ? [] : [plural(number, one)]);
  if (days > 0) return [...part(days, "day"), ...part(hours, "hour")].join(" ");
  return [...part(hours, "hour"), ...part(rest, "minute")].join(" ") || SAY.soapClock.lessThanAMinute;
}
