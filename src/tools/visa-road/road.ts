import { addDays, daysBetween } from "../../engine/day.ts";

/** From what a step is counted: Match Day, the day on which all papers for ECFMG are there, the first day of training. */
export type Anchor = "match-day" | "complete" | "start";

/** A step that a page names, of one visa or of the state's license. */
export interface RoadStep {
  readonly id: string;
  readonly road: "j1" | "h1b" | "license";
  /** The state whose rule it is; absent = every state. */
  readonly state?: string | undefined;
  readonly text: string;
  readonly source: string;
  /** More pages: that say the same, or where the text says that they differ. */
  readonly also?: readonly { readonly source: string }[] | undefined;
  readonly note?: string | undefined;
  /** Days after or before an anchor, first and last; absent where no page names a day. */
  readonly when?: When | undefined;
}

/** Days counted from an anchor; without `to` it is one day. */
export type When =
  | { readonly after: Anchor; readonly from: number; readonly to?: number | undefined }
  | { readonly before: Anchor; readonly from: number; readonly to?: number | undefined };

/** The days that the visitor's road hangs on; null where they or our pages do not say. */
export type Anchors = Readonly<Record<Anchor, string | null>>;

/** A step with its days, reckoned from the visitor's anchors. */
export interface DatedStep {
  readonly step: RoadStep;
  /** `YYYY-MM-DD`, first and last day; null where no page names a day, or where its anchor is not known. */
  readonly days: readonly [string, string] | null;
}

/** Whose road it is. */
export interface Traveler {
  readonly visa: "j1" | "h1b" | "none";
  /** Letters of the state of training; empty when it is none of ours. */
  readonly state: string;
}

/** The steps of one road with their days: those without a day first, in their own order, then by day. */
export function roadOf(
  steps: readonly RoadStep[],
  { visa, state }: Traveler,
  anchors: Anchors,
): readonly DatedStep[] {
  return steps
    .filter(
      (step) =>
        (step.road === visa || step.road === "license") && (step.state === undefined || step.state === state),
    )
    .map((step) => ({ step, days: daysOf(step, anchors) }))
    .sort((a, b) =>
      (a.days?.[0] ?? "") < (b.days?.[0] ?? "") ? -1 : (a.days?.[0] ?? "") > (b.days?.[0] ?? "") ? 1 : 0,
    );
}

function daysOf({ when }: RoadStep, anchors: Anchors): DatedStep["days"] {
  if (!when) return null;
  const [anchor, sign] = "after" in when ? [anchors[when.after], 1] : [anchors[when.before], -1];
  if (anchor === null) return null;
  const [first, last] = [when.from, when.to ?? when.from].map((days) => addDays(anchor, sign * days)) as [
    string,
    string,
  ];
  return [first, last];
}

/** How much time is left on the J-1's road. */
export interface Slack {
  /** The last day on which ECFMG's answer may come, by the weeks it reserves. */
  readonly answered: string;
  /** Days between that answer with the visitor's own waits and the first day of training; negative = too late. */
  readonly days: number;
}

/** ECFMG reserves four to six weeks from the day on which everything is there: `ecfmg-evsp-questions`. */
const REVIEW_DAYS = 42;

/** How much room a J-1 leaves when everything is there on a day. `waitDays` = mail, consulate and journey, as the visitor reckons them. */
export function slackOf(anchors: Anchors, waitDays: number): Slack | null {
  const { complete, start } = anchors;
  if (complete === null || start === null) return null;
  const answered = addDays(complete, REVIEW_DAYS);
  return { answered, days: daysBetween(answered, start) - waitDays };
}

/** The last day on which everything has to be with ECFMG, for that much waiting after it. */
export function lastComplete(start: string, waitDays: number): string {
  return addDays(start, -REVIEW_DAYS - waitDays);
}

/** USCIS answers a petition with premium processing within so many business days: `jdsupra-premium-business-days`. */
const PREMIUM_DAYS = 15;
/** Working days within which the Labor Department has to give its word before it: `cornell-20-cfr-655-740`. */
const LABOR_DAYS = 7;

/** The last days of the H-1B's road. */
export interface LastPetition {
  /** The last day to ask the Labor Department. */
  readonly labor: string;
  /** The last day to file with premium processing. */
  readonly petition: string;
}

/** The last days of an H-1B petition, for that much waiting after it. Federal holidays are not taken out. */
export function lastPetition(start: string, waitDays: number): LastPetition {
  const petition = workdaysBefore(addDays(start, -waitDays), PREMIUM_DAYS);
  return { petition, labor: workdaysBefore(petition, LABOR_DAYS) };
}

function workdaysBefore(day: string, count: number): string {
  let [at, left] = [day, count];
  while (left > 0) {
    at = addDays(at, -1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
