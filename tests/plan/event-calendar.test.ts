import { expect, it } from "vitest";
import { eventsOfList } from "../../src/plan/event-calendar.ts";
import { calendarFile } from "../../src/season/calendar-file.ts";
import { entry } from "./builders.ts";

const AT = { season: 2027, today: "2026-12-01" };

it("puts interviews into the calendar at their own hour, with both zones, the link and two reminders", () => {
  const list = [
    entry("a", {
      name: "Alder",
      events: [
        { what: "invited", day: "2026-11-30", replyBy: "2026-12-02" },
        {
          what: "interview",
          day: "2027-01-12",
          time: "10:00",
          zone: "America/Chicago",
          link: "https://example.org/x",
        },
      ],
    }),
  ];
  const events = eventsOfList(list, AT);
  expect(events.map(({ what, date, start }) => [what, date, start])).toEqual([
    ["Answer the invitation: Alder", "2026-12-02", null],
    ["Interview: Alder", "2027-01-12", Date.parse("2027-01-12T16:00:00Z")],
  ]);
  expect(events[1]?.note).toBe(
    "Tuesday, January 12, 2027 at 10:00 AM CST\nTuesday, January 12, 2027 at 11:00 AM EST\nhttps://example.org/x",
  );
  const { text, left } = calendarFile({
    name: "x",
    events,
    stamp: 0,
    revised: "2026-12-01",
    sourceUrl: (id) => id,
  });
  expect(left).toEqual([]);
  expect(text).toContain("DTSTART:20270112T160000Z");
  // A day and an hour before the talk, and the evening before an answer is due.
  expect(text.match(/^TRIGGER.*$/gm)?.map((line) => line.trim())).toEqual([
    "TRIGGER:-PT4H",
    "TRIGGER:-P1D",
    "TRIGGER:-PT1H",
  ]);
});

it("leaves out an interview whose day is not noted", () => {
  const events = [{ what: "interview", day: "2026-12-01", undated: true }] as const;
  expect(eventsOfList([entry("a", { events })], AT)).toEqual([]);
});

it("leaves out what is past, and what has no hour stays a whole day", () => {
  const list = [
    entry("a", {
      events: [
        { what: "interview", day: "2026-11-30" },
        { what: "interview", day: "2026-12-01" },
      ],
    }),
    entry("b", { events: [{ what: "applied", day: "2026-12-05" }] }),
    entry("old"),
  ];
  expect(eventsOfList(list, AT).map(({ date, start }) => [date, start])).toEqual([["2026-12-01", null]]);
});

it("reminds ten days after a question, while nothing was noted since", () => {
  const asked = { what: "asked", day: "2026-11-25" } as const;
  const list = [
    entry("a", { name: "Alder", events: [asked] }),
    entry("b", { events: [asked, { what: "answered", day: "2026-11-27" }] }),
    entry("c", { events: [{ what: "asked", day: "2026-11-10" }] }),
  ];
  expect(eventsOfList(list, AT).map(({ what, date }) => `${date} ${what}`)).toEqual([
    "2026-12-05 Ask again, if it has not answered: Alder",
  ]);
});

it("keeps an event's id while the log around it changes, so that no calendar shows it twice", () => {
  const first = { what: "interview", day: "2026-12-10" } as const;
  const second = { what: "interview", day: "2027-01-12", time: "10:00", zone: "America/Chicago" } as const;
  const idsOf = (...events: readonly (typeof first | typeof second | { what: "applied"; day: string })[]) =>
    eventsOfList([entry("a", { events })], AT).map(({ id }) => id);
  const [before, after] = idsOf({ what: "applied", day: "2026-09-24" }, first, second);
  expect(before).not.toBe(after);
  expect(idsOf(second)).toEqual([after]);
  expect(idsOf(first, second)).toEqual([before, after]);
  // Its hour was corrected: the calendar moves it.
  expect(idsOf({ ...second, time: "11:00" } as never)).toEqual([after]);
  // Twice on one day are two.
  expect(new Set(idsOf(first, first, second)).size).toBe(3);
  expect(idsOf(first, first, second)).toContain(before);
});
