import { readFileSync } from "node:fs";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/engine/day.ts";
import { calendarFile } from "../../src/season/calendar-file.ts";
import { dayAt } from "../../src/season/day-at.ts";
import { daysInWords, type SeasonDate, timeEvents, toEvents } from "../../src/season/events.ts";
import { EASTERN, instantOf, isZone, timeInWords } from "../../src/season/zone.ts";

const season = JSON.parse(readFileSync("content/seasons/2027.json", "utf8")) as {
  dates: SeasonDate[];
  notAnnounced: { id: string }[];
};
const EVENTS = toEvents(season.dates, 2027);
const at = (iso: string) => Date.parse(iso);

describe("Eastern Time", () => {
  test.each([
    ["winter", "2027-03-03", "21:00", "2027-03-04T02:00:00Z"],
    ["the day before summer time", "2027-03-13", "12:00", "2027-03-13T17:00:00Z"],
    ["an hour before the change", "2027-03-14", "01:59", "2027-03-14T06:59:00Z"],
    ["the hour that is left out", "2027-03-14", "02:30", "2027-03-14T07:30:00Z"],
    ["the hour of the change", "2027-03-14", "03:00", "2027-03-14T07:00:00Z"],
    ["the day after", "2027-03-15", "10:00", "2027-03-15T14:00:00Z"],
    ["summer", "2026-09-15", "12:00", "2026-09-15T16:00:00Z"],
    ["the hour that comes twice", "2026-11-01", "01:30", "2026-11-01T05:30:00Z"],
    ["after it", "2026-11-01", "02:00", "2026-11-01T07:00:00Z"],
  ])("%s", (_, date, time, iso) => {
    expect(new Date(instantOf(date, time, EASTERN)).toISOString()).toBe(iso.replace("Z", ".000Z"));
  });

  test("in the words of other zones: the day may be another", () => {
    const deadline = instantOf("2027-03-03", "21:00", EASTERN);
    expect(timeInWords(deadline, EASTERN)).toBe("Wednesday, March 3, 2027 at 9:00 PM EST");
    expect(timeInWords(deadline, "Asia/Kolkata")).toContain("Thursday, March 4, 2027 at 7:30 AM");
    expect(timeInWords(deadline, "America/Los_Angeles")).toContain("Wednesday, March 3, 2027 at 6:00 PM");
    expect(dayAt(deadline, "Asia/Karachi")).toBe("2027-03-04");
    expect([isZone("Asia/Kathmandu"), isZone("Mars/Olympus")]).toEqual([true, false]);
  });

  const zones = fc.constantFrom(
    EASTERN,
    "UTC",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "America/St_Johns",
    "Africa/Cairo",
  );
  test("law: a day and hour that clocks show comes back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at("2020-01-01") / 6e4, max: at("2035-01-01") / 6e4 }),
        zones,
        (minute, zone) => {
          const instant = minute * 6e4;
          const day = dayAt(instant, zone);
          const time = new Intl.DateTimeFormat("en-GB", {
            timeZone: zone,
            hour: "2-digit",
            minute: "2-digit",
            hourCycle: "h23",
          }).format(instant);
          // In the hour that comes twice the first one is meant: then it is up to an hour earlier.
          const back = instantOf(day, time, zone);
          expect([0, 18e5, 36e5]).toContain(instant - back);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("what is next", () => {
  const next = (iso: string, zone = EASTERN) =>
    timeEvents(EVENTS, { now: at(iso), zone })
      .filter(({ state }) => state === "next")
      .map(({ id, days }) => [id, daysInWords(days)]);

  test.each([
    ["2026-05-01T12:00:00Z", [["myeras-opens", "in 33 days"]]],
    ["2026-11-23T12:00:00Z", [["nrmp-registration-deadline", "in 67 days"]]],
    ["2027-01-30T04:58:59Z", [["nrmp-registration-deadline", "today"]]],
    ["2027-01-30T05:00:00Z", [["ranking-opens", "in 2 days"]]],
    [
      "2027-03-02T12:00:00Z",
      [
        ["ecfmg-verification-deadline", "tomorrow"],
        ["rank-list-deadline", "tomorrow"],
      ],
    ],
    ["2027-03-19T15:59:00Z", [["match-day", "today"]]],
    ["2027-03-19T16:00:01Z", []],
  ])("at %s", (iso, expected) => {
    expect(next(iso)).toEqual(expected);
  });

  test("days are those of the visitor's calendar", () => {
    expect(next("2027-03-02T12:00:00Z", "Asia/Manila")[0]).toEqual([
      "ecfmg-verification-deadline",
      "in 2 days",
    ]);
  });

  test("a day without an hour lasts to its end; a round until it closes", () => {
    expect(next("2026-09-24T03:59:00Z")).toEqual([["programs-review", "today"]]);
    expect(next("2027-03-18T14:59:00Z")).toEqual([["soap-round-1", "today"]]);
    expect([daysInWords(-1), daysInWords(-9), daysBetween("2026-12-31", "2027-01-01")]).toEqual([
      "yesterday",
      "9 days ago",
      1,
    ]);
  });
});

describe("the calendar file", () => {
  const { text: file } = calendarFile({
    name: "Match 2027 dates (Whole File)",
    events: EVENTS,
    stamp: at("2026-11-22T00:00:00Z"),
    revised: "2026-11-22",
    sourceUrl: (id) => `https://wholefile.example/sources/#${id}`,
  });
  const parsed = new ICAL.Component(ICAL.parse(file));
  const events = parsed.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));

  test("holds each date of the record once, and nothing that is not announced", () => {
    expect(events.map(({ uid }) => uid)).toEqual(EVENTS.map(({ id }) => `2027-${id}@wholefile`));
    for (const { id } of season.notAnnounced) expect(file).not.toContain(`2027-${id}@`);
  });

  test("each event is at its instant, whole-day ones on their day only", () => {
    EVENTS.forEach(({ start, end, date }, index) => {
      const event = events[index] as ICAL.Event;
      if (start === null) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe(date);
        expect(daysBetween(date, event.endDate.toString())).toBe(1);
      } else {
        expect(event.startDate.zone.tzid).toBe("UTC");
        expect(event.startDate.toJSDate().getTime()).toBe(start);
        expect(event.endDate.toJSDate().getTime()).toBe(end ?? start);
      }
    });
  });

  const made = (events: typeof EVENTS, revised = "2026-11-22") =>
    calendarFile({ name: "Made", events, stamp: 0, revised, sourceUrl: String });
  const sequenceOf = ({ text }: { text: string }) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1] ?? 0);

  test("names an event by its own season, whichever is shown", () => {
    const [first] = toEvents(season.dates, 2031);
    expect(made(first ? [first] : []).text).toContain("UID:2031-myeras-opens@wholefile");
  });

  test("a file of later data replaces an earlier one, and the same data gives the same file", () => {
    expect(made(EVENTS).text).toBe(made(EVENTS).text);
    expect(sequenceOf(made(EVENTS, "2026-12-09"))).toBe(sequenceOf(made(EVENTS)) + 17);
    expect(sequenceOf(made(EVENTS, "2020-01-01"))).toBe(0);
  });

  test("one bad event is left out and named, the others stay", () => {
    const [first, ...rest] = EVENTS as [(typeof EVENTS)[0], ...typeof EVENTS];
    const bad = ["99-99", "2026-02-31", "", "soon"].map((date) => ({ ...first, start: null, date }));
    const late = { ...first, id: "no-hour", start: Number.NaN };
    const { text, left } = made([...bad, late, ...rest]);
    expect(left).toEqual([...bad, late]);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(rest.length);
  });

  test("what is not confirmed says so in its name", () => {
    EVENTS.forEach(({ confirmed }, index) => {
      expect(events[index]?.summary.endsWith("(not confirmed)")).toBe(!confirmed);
    });
  });

  /** What Google Calendar, Outlook and Apple Calendar each ask of a file that they import, by RFC 5545. */
  describe("is what calendars import", () => {
    const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
    const count = (line: RegExp) => lines.filter((one) => line.test(one)).length;

    test("lines end with CRLF, the last one too, and have at most 75 bytes", () => {
      expect(file.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
      expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.some((line) => Buffer.byteLength(line) > 75)).toBe(true);
    });

    test("version and product once, and published: nobody is asked to answer an invitation", () => {
      expect([count(/^VERSION:2\.0$/), count(/^PRODID:.*Whole File/)]).toEqual([1, 1]);
      expect([count(/^METHOD:PUBLISH$/), count(/^METHOD/)]).toEqual([1, 1]);
      expect(count(/^(?:ORGANIZER|ATTENDEE|RRULE|BEGIN:VTIMEZONE)/)).toBe(0);
    });

    test("each event has its own UID, a stamp in UTC, a start and a name", () => {
      const uids = lines.filter((line) => line.startsWith("UID:"));
      expect(new Set(uids).size).toBe(EVENTS.length);
      expect(count(/^DTSTAMP:20261122T000000Z$/)).toBe(EVENTS.length);
      expect(count(/^DTSTART[:;]/)).toBe(EVENTS.length);
      expect(count(/^SUMMARY:./)).toBe(EVENTS.length);
    });

    test("hours are in UTC and end after they begin, so that no time zone has to be known", () => {
      for (const line of lines.filter((one) => /^DT(?:START|END)/.test(one)))
        expect(line).toMatch(/^DT(?:START|END)(?::\d{8}T\d{6}Z|;VALUE=DATE:\d{8})$/);
      for (const { start, end } of EVENTS)
        if (start !== null && end !== null) expect(end).toBeGreaterThan(start);
    });

    test("a whole day ends on the next day, which is no part of it, and keeps nobody busy", () => {
      const days = EVENTS.filter(({ start }) => start === null).length;
      expect(days).toBeGreaterThan(0);
      expect(count(/^DTSTART;VALUE=DATE:/)).toBe(days);
      expect(count(/^DTEND;VALUE=DATE:/)).toBe(days);
      expect(count(/^TRANSP:TRANSPARENT$/)).toBe(days);
    });

    test("commas, semicolons, backslashes, line breaks and other alphabets survive", () => {
      const what = "A, b; c\\d “e” 医 ".repeat(6).trim();
      const [first] = EVENTS;
      const { text: odd } = calendarFile({
        name: "Odd",
        events: first ? [{ ...first, what, confirmed: true, note: "One\nTwo, three" }] : [],
        stamp: 0,
        revised: "2026-11-22",
        sourceUrl: () => "https://wholefile.example/?a=1,2;b",
      });
      for (const line of odd.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [component] = new ICAL.Component(ICAL.parse(odd)).getAllSubcomponents("vevent");
      const event = new ICAL.Event(component);
      expect(event.summary).toBe(what);
      expect(event.description).toBe("One\nTwo, three\nSource: https://wholefile.example/?a=1,2;b");
      expect(odd.replaceAll(/\r\n /g, "")).toContain("SUMMARY:A\\, b\\; c\\\\d “e” 医");
    });
  });
});
