import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { dayInWords } from "../../facts/date-words.ts";
import { type Counts, erasCost, pickFees } from "../../plan/cost/index.ts";
import type { Site } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { TableBlock, Words } from "../blocks.ts";
import { clock, feeCaveat } from "../season-words.ts";

const EACH = {
  once: "once",
  attempt: SAY.season.forEachAttempt,
  program: SAY.season.forEachProgram,
  rank: SAY.season.forEachProgramRanked,
  season: SAY.season.forEachSeason,
  year: SAY.season.forEachYear,
} as const;

/** `::fees`: what the season costs, each price with its season. */
export function feesBlock({ season, reckoning }: Site): TableBlock {
  return {
    kind: "table",
    caption: fill(SAY.season.feesOfTheSeason, { year: season.year }),
    columns: [{ name: "Fee" }, { name: SAY.season.usDollars, isNumber: true }, { name: "When" }],
    rows: season.fees.map((fee) => ({
      head: { text: fee.what, ...(fee.note && { small: fee.note }) },
      cells: [
        { text: thousands(fee.amountUsd), sources: [fee.source] },
        { text: `${EACH[fee.per]}${feeCaveat(season, fee, reckoning.over !== null)}` },
      ],
    })),
  };
}

/** `::costs counts=30,60`: what ERAS asks for so many applications, in one specialty and in two equal halves. */
export function costsBlock(
  { season, reckoning }: Site,
  { counts }: Readonly<Record<string, string>>,
): TableBlock {
  const tiers = season.fees.filter(({ per }) => per === "program");
  const sources = [...new Set(tiers.map(({ source }) => source))];
  const { eras } = pickFees(season.fees);
  const money = (applications: Counts, withSources = false): Words => ({
    text: `$${thousands(erasCost(applications, { eras, erasOnce: [] }).total)}`,
    ...(withSources && { sources }),
  });
  return {
    kind: "table",
    caption: SAY.season.whatErasAsksForTheApplications,
    columns: [
      { name: "Applications" },
      { name: SAY.season.inOneSpecialty, isNumber: true },
      { name: SAY.season.halfEachInTwo, isNumber: true },
    ],
    rows: (counts ?? "")
      .split(",")
      .map(Number)
      .map((number, index) => ({
        head: { text: String(number) },
        cells: [
          money({ one: number }, index === 0),
          money({ one: Math.ceil(number / 2), other: Math.floor(number / 2) }),
        ],
      })),
    after: fill(SAY.season.erasCountsEachSpecialtyByItself, {
      season: costCaveat(season, reckoning.over !== null),
    }),
  };
}

/** `::calendar`: the season's dates. */
export function calendarBlock({ season, reckoning }: Site): TableBlock {
  return {
    kind: "table",
    caption: fill(SAY.season.datesOfTheSeasonEasternTime, { year: season.year }),
    columns: [{ name: "Date" }, { name: "What" }],
    rows: season.dates.map(({ id, date, time, endTime, what, confirmed, source, note }) => ({
      event: id,
      head: {
        text:
          time === null
            ? dayInWords(date)
            : `${dayInWords(date)}, ${clock(time)}${endTime ? ` to ${clock(endTime)}` : ""}`,
      },
      cells: [
        {
          text: what,
          sources: [source],
          ...(confirmed ? {} : { small: [SAY.season.notConfirmed, note ?? ""].join(" ").trim() }),
        },
      ],
    })),
    after: notAnnouncedWords(season, reckoning.over !== null),
  };
}

function costCaveat(season: Site["season"], isOver: boolean): string {
  if (isOver) return ` ${fill(SAY.season.thePricesAreThoseOfThe, { year: season.year })}`;
  const isOld = season.fees.some((fee) => fee.per === "program" && feeCaveat(season, fee) !== "");
  return isOld ? ` ${SAY.season.thePriceOfTheHigherStep}` : "";
}

function notAnnouncedWords({ year, notAnnounced }: Site["season"], isOver: boolean): string {
  if (isOver) return fill(SAY.season.theSeasonIsOverNoDate, { year });
  const things = notAnnounced.map(({ what }) => what.replace(/[.]$/, ""));
  return fill(SAY.season.notAnnouncedOnAnyPageThat, { things: things.join("; ") });
}

/** `::signals`: signals of each specialty, with the season of the table. */
export function signalsBlock({ season, content }: Site): TableBlock {
  return {
    kind: "table",
    caption: SAY.season.signalsBySpecialty,
    columns: [{ name: "Specialty" }, { name: "Signals" }, { name: SAY.season.seasonOfTheTable }],
    rows: season.signals.map(({ specialty, gold, silver, single, season: of, source }) => ({
      head: {
        text: content.specialties.get(specialty)?.name ?? specialty,
        path: `/specialties/${specialty}/`,
      },
      cells: [
        {
          text:
            single === undefined
              ? fill(SAY.season.goldAndSilver, { gold: gold ?? 0, silver: silver ?? 0 })
              : String(single),
          sources: [source],
        },
        { text: of },
      ],
    })),
  };
}
