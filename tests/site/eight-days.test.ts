import { beforeAll, describe, expect, test } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { lintContent } from "../../src/content/lint-content.ts";
import { reviewDayOf } from "../../src/content/season.ts";
import { findContradictions } from "../../src/engine/contradictions.ts";
import { readLastDay } from "../../src/engine/gates/deadline.ts";
import { dayIn, type Occasion } from "../../src/engine/profile.ts";
import { dayInSeason, seasonOfYear } from "../../src/engine/season.ts";
import { assess } from "../../src/engine/verdict.ts";
import type { TableBlock } from "../../src/guides/blocks.ts";
import { makeBlock } from "../../src/guides/directives/index.ts";
import { expandMarkers, toPlainText } from "../../src/guides/expand.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { isSeasonal } from "../../src/guides/seasonal.ts";
import { allTasks } from "../../src/guides/this-week.ts";
import { calendarWords, listCalendarOf } from "../../src/islands/List/list-calendar.ts";
import { toDataset } from "../../src/outputs/dataset/build.ts";
import { lateWords } from "../../src/plan/late.ts";
import { composeMail } from "../../src/plan/mail.ts";
import { calendarFile } from "../../src/season/calendar-file.ts";
import { timeEvents, toEvents } from "../../src/season/events.ts";
import { assumedWords, overWords } from "../../src/season/over-words.ts";
import { EASTERN } from "../../src/season/zone.ts";
import { listOptionsOf } from "../../src/site/list-options.ts";
import { type Site, toSite } from "../../src/site/site.ts";
import { nearLastDay } from "../../src/stores/last-day.ts";
import { $occasion, $reckoning, setDay } from "../../src/stores/occasion.ts";
import {
  letterDates,
  letterDatesIntro,
  undatedLetterSteps,
} from "../../src/tools/letters-planner/letter-dates.ts";
import { expandFlow } from "../../src/tools/shared/flow-words.ts";
import { EIGHT_DAYS, PRESENT_SEASON } from "../support/eight-days.ts";

let content: Content;
beforeAll(() => {
  // Read once: what is read of pages does not change with the day.
  ({ content } = lintContent({ root: process.cwd(), today: "9999-12-31" }));
});

test("a text that quotes a season's dates or prices names the season, and never calls it this one", () => {
  const texts = [...content.guides.values()].flatMap(({ id, body, answer, faq, ...guide }) =>
    [...body.split("\n\n"), answer, ...allTasks(guide), ...(faq ?? []).flatMap(({ q, a }) => [q, a])].map(
      (text) => [id, text] as const,
    ),
  );
  const flows = [...content.flows.values()].flatMap(({ id, questions, endings }) =>
    [
      ...Object.values(questions).map(({ help = "" }) => help),
      ...Object.values(endings).flatMap(({ why, steps }) => [...why, ...steps]),
    ].map((text) => [id, text] as const),
  );
  const quoting = [...texts, ...flows].filter(([, text]) => text.includes("{season:"));
  expect(quoting.length).toBeGreaterThan(30);
  expect(quoting.filter(([, text]) => PRESENT_SEASON.test(text))).toEqual([]);
});

describe.each(EIGHT_DAYS)("$day", ({ day, phase, year, isOver }) => {
  let site: Site;
  let occasion: Occasion;
  beforeAll(() => {
    site = toSite(content, day);
    setDay(day, site.seasons);
    occasion = $occasion.get() as Occasion;
  });

  test("pages, browser and command reckon the same season and phase", () => {
    expect([site.engineSeason.year, site.reckoning.phase]).toEqual([year, phase]);
    expect(site.reckoning).toEqual($reckoning.get());
    expect(seasonOfYear(year, site.seasons)).toEqual(occasion.season);
    expect([site.reckoning.over !== null, occasion.season.assumed === true]).toEqual([isOver, isOver]);
    expect(site.season.year).toBe(2027);
  });

  test("what is over is said in words that name both seasons", () => {
    const { over } = site.reckoning;
    if (!over) return;
    expect(overWords(over)).toMatch(/^The 2027 season is over: Match Day was March 19, 2027\./);
    expect(assumedWords(over, occasion.season)).toContain(`the ${year} season`);
    for (const words of [overWords(over), assumedWords(over, occasion.season)])
      expect(words).not.toMatch(PRESENT_SEASON);
  });

  test("the calendar of the season: nothing that has passed is still to come", () => {
    const now = Date.parse(`${day}T17:00:00Z`);
    const timed = timeEvents(toEvents(site.season.dates, site.season.year), { now, zone: EASTERN });
    for (const { state, days } of timed) expect(state === "past" ? days <= 0 : days >= 0).toBe(true);
    if (isOver) expect(timed.filter(({ state }) => state !== "past")).toEqual([]);
    else expect(timed.some(({ state }) => state === "next")).toBe(true);
  });

  test("letters: counted back to a day of the season that is running, or to none", () => {
    const review = reviewDayOf(site.season);
    if (!review) throw new Error("The season has no day on which programs begin to read.");
    const words = JSON.stringify([
      letterDatesIntro(isOver ? site.season.year : null),
      isOver ? undatedLetterSteps() : letterDates(review.day, { today: day, phase: site.reckoning.phase }),
    ]);
    if (isOver) expect(words).not.toMatch(/20\d\d-|, 20\d\d|Ask now/);
    else if (phase !== "interviews") expect(words).not.toContain("Ask now");
    else expect(words).toContain("Ask now");
    const late = lateWords(occasion, review);
    if (isOver) expect(late).toBeNull();
    else expect(late).toMatch(phase === "interviews" ? /late files are read/ : /^Programs rank/);
  });

  test("guides: prices and dates say of which season they are, and that the next is not announced", () => {
    const context = createGuideContext(site);
    const fee = (id: string) => toPlainText(expandMarkers(`{season:${id}}`, context));
    expect(fee("eras-tier-1")).toBe(isOver ? "$11 (2027 price)" : "$11");
    expect(fee("year")).toBe("2027");
    const calendar = makeBlock(site, { name: "calendar", options: {}, text: "" }) as TableBlock;
    expect(calendar.caption).toContain("the 2027 season");
    expect(calendar.after).toMatch(isOver ? /^The 2027 season is over/ : /^Not announced/);
    const fees = makeBlock(site, { name: "fees", options: {}, text: "" }) as TableBlock;
    const own = fees.rows.filter(({ cells }) =>
      cells.every(({ text }) => !/ price\)|not confirmed/.test(text)),
    );
    expect(own.length > 0).toBe(!isOver);
    for (const guide of content.guides.values())
      if (guide.body.includes("{season:")) expect(isSeasonal(guide)).toBe(true);
    for (const flow of content.flows.values())
      expect(JSON.stringify(expandFlow(flow, site))).not.toContain("undefined");
  });

  test("programs: a sentence on a last day agrees with the day, and none is of another season", () => {
    const programs = site.programs.filter(({ engine }) => engine.facts.deadline);
    expect(programs.length).toBeGreaterThan(20);
    for (const { engine } of programs) {
      const gate = assess(engine, {}, occasion).criteria.find(({ id }) => id === "deadline");
      const reading = readLastDay(engine, occasion);
      const today = dayIn(occasion, engine.state);
      if (!reading) {
        // A page that is too old, or that a later copy contradicts, is a hint: it asks where its day has passed.
        const asks = gate?.hints.some(({ direction }) => direction === "no");
        expect([gate?.status, gate?.effect]).toEqual(["unknown-program", asks ? "ask" : "none"]);
        if (!asks) expect(gate?.sentence).not.toMatch(/takes applications until|has passed/);
        continue;
      }
      for (const one of reading.days) expect(dayInSeason(one, occasion.season)).toBe(one);
      const coming = reading.days.filter((one) => one >= today);
      if (coming.length === 0) expect(gate?.sentence).toMatch(/has passed|would have liked/);
      else expect(gate?.sentence).not.toContain("which has passed");
      const near = nearLastDay(engine, occasion);
      if (near) expect([near.day >= today, reading.says]).toEqual([true, "until"]);
    }
  });

  test("the list's calendar holds days of this season only, named by it", () => {
    const dataset = toDataset(site);
    const programOf = new Map(dataset.programs.map((program) => [program.id, program]));
    const listed = dataset.programs.flatMap((program) =>
      program.facts.deadline
        ? [{ program, entry: { id: program.id }, own: undefined, standing: undefined }]
        : [],
    );
    const view = { pool: { dataset, programOf }, occasion, options: listOptionsOf(site) };
    const calendar = listCalendarOf(view as never, listed as never, day);
    const { text, left } = calendarFile({
      name: "List",
      events: calendar.events,
      stamp: 0,
      revised: dataset.asOf,
      sourceUrl: String,
    });
    expect([left, calendar.hasSeason]).toEqual([[], !isOver]);
    for (const [, season] of text.matchAll(/^UID:(\d+)-/gm)) expect(season).toBe(String(year));
    const words = calendarWords(calendar, occasion.season);
    if (isOver) expect(words).toContain(`Dates of the ${year} season are not announced`);
    else expect(words).toMatch(/^The calendar holds the dates of the 2027 season/);
  });

  test("quiz and letters speak of the season that can still be applied to", () => {
    const wrong = (graduationYear: number) =>
      findContradictions({ graduationYear }, occasion).filter(({ kind }) => kind === "wrong");
    expect([wrong(year), wrong(year + 1)].map((found) => found.length)).toEqual([0, 1]);
    const [program] = site.programs;
    const names = { region: String, language: String, specialty: String };
    if (program)
      expect(composeMail(program.engine, [], { profile: {}, occasion, names }).body).toContain(
        `${year} Match`,
      );
  });
});
