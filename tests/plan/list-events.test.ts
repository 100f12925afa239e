import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueOn, dueWords, instantOfEvent } from "../../src/plan/due.ts";
import { changeEntry, dropEvent, noteEvent, readEntries } from "../../src/plan/list.ts";
import { type ListEvent, noted, readEvents } from "../../src/plan/list-events.ts";
import { anyText } from "../support/any-text.ts";
import { entry } from "./builders.ts";

const on = (what: ListEvent["what"], day: string, more: Partial<ListEvent> = {}): ListEvent => ({
  what,
  day,
  ...more,
});

describe("events of a list entry", () => {
  it("the one noted last is the status, whatever its day", () => {
    let list = [entry("a")];
    list = [...noteEvent(list, "a", on("interview", "2027-01-12"))];
    list = [...noteEvent(list, "a", on("rejected", "2026-12-20"))];
    expect(list[0]?.status).toBe("rejected");
    expect([...dropEvent(list, "a", 1)][0]?.status).toBe("interview");
    expect([...dropEvent(dropEvent(list, "a", 1), "a", 0)][0]).toMatchObject({
      status: "considering",
      events: [],
    });
  });

  it("old lists without events keep their status", () => {
    const { list, lost } = readEntries([{ id: "a", name: "A", status: "applied", note: "", added: null }]);
    expect(lost).toBe(0);
    expect(list[0]).toMatchObject({ status: "applied" });
    expect(list[0]?.events).toBeUndefined();
  });

  it("reads back what it wrote", () => {
    const list = noteEvent(
      [entry("a")],
      "a",
      on("interview", "2027-01-12", {
        time: "10:00",
        zone: "America/Chicago",
        link: "https://example.org/x",
        replyBy: "2027-01-02",
      }),
    );
    expect(readEntries(JSON.parse(JSON.stringify(list)))).toEqual({ list, lost: 0 });
  });

  it("keeps the hour in whatever zone a clock of today is set to", () => {
    const zones = [
      ...Intl.supportedValuesOf("timeZone"),
      ...[
        "UTC",
        "GMT",
        "Etc/GMT+5",
        "Etc/GMT-14",
        "EST5EDT",
        "PST8PDT",
        "GMT0",
        "GB-Eire",
        "NZ-CHAT",
        "W-SU",
      ],
      ...["America/Argentina/Buenos_Aires", "America/North_Dakota/New_Salem", "+05:30", "-03:30"],
    ];
    const lost = zones.filter((zone) => {
      const [event] = readEvents([{ what: "interview", day: "2027-01-12", time: "10:00", zone }]);
      return event?.zone !== zone || instantOfEvent(event) === null;
    });
    expect(lost).toEqual([]);
    for (const zone of ["", "utc", "../etc", "A".repeat(100), "America/<b>", "+35:00", "+5:30", 5, null])
      expect(readEvents([{ what: "interview", day: "2027-01-12", time: "10:00", zone }])).toEqual([
        { what: "interview", day: "2027-01-12" },
      ]);
  });

  it("keeps the address of a call as people type or paste it, and nothing that is none", () => {
    const kept = (link: unknown) =>
      readEvents([{ what: "interview", day: "2027-01-12", link }])[0]?.link ?? null;
    expect(
      [
        "https://zoom.us/j/123?pwd=a",
        "http://zoom.us/j/123",
        " zoom.us/j/123 ",
        "Join us at https://teams.example.org/l/x on Tuesday",
        "HTTPS://Zoom.us/j/1",
      ].map(kept),
    ).toEqual([
      "https://zoom.us/j/123?pwd=a",
      "https://zoom.us/j/123",
      "https://zoom.us/j/123",
      "https://teams.example.org/l/x",
      "https://Zoom.us/j/1",
    ]);
    for (const none of [
      "",
      "javascript:alert(1)",
      "data:text/html,x",
      "room 5",
      "file:///etc",
      "a\r\nb",
      5,
      null,
    ])
      expect(kept(none), String(none)).toBeNull();
    fc.assert(
      fc.property(anyText(), (text) => {
        const link = kept(text);
        if (link !== null)
          expect([link, kept(link)]).toEqual([expect.stringMatching(/^https:\/\/[^\s"<>]+$/), link]);
      }),
    );
  });

  it("keeps no time without a zone, no link that is none, and nothing that has no day", () => {
    expect(
      readEvents([{ what: "interview", day: "2027-01-12", time: "25:00", zone: "America/Chicago" }]),
    ).toEqual([on("interview", "2027-01-12")]);
    expect(readEvents([{ what: "invited", day: "2027-01-12", link: "javascript:alert(1)" }])).toEqual([
      on("invited", "2027-01-12"),
    ]);
    expect(
      readEvents([{ what: "hired", day: "2027-01-12" }, { what: "asked", day: "2027-02-30" }, null, 3]),
    ).toEqual([]);
    fc.assert(fc.property(fc.jsonValue(), (json) => void readEvents(json)));
  });

  it("an interview that was only chosen as a status has no day, until one is noted", () => {
    expect(noted("interview", "2026-11-29")).toEqual({ what: "interview", day: "2026-11-29", undated: true });
    expect(noted("applied", "2026-11-29")).toEqual(on("applied", "2026-11-29"));
    const chosen = noted("interview", "2026-11-29");
    const [kept] = readEvents(JSON.parse(JSON.stringify([chosen])));
    expect(kept).toEqual(chosen);
    // An hour without a day is no instant.
    expect(instantOfEvent({ ...chosen, time: "10:00", zone: "America/Chicago" })).toBeNull();
    expect(readEvents([{ what: "applied", day: "2026-11-29", undated: true }])).toEqual([
      on("applied", "2026-11-29"),
    ]);
  });

  it("takes a status that is set by hand as it is, and goes back to considering without events", () => {
    const [after] = changeEntry(noteEvent([entry("a")], "a", on("asked", "2026-11-01")), "a", {
      status: "considering",
    });
    expect(after).toMatchObject({ status: "considering" });
  });
});

it("an interview in Chicago is the same instant on every clock", () => {
  const event = on("interview", "2027-01-12", { time: "10:00", zone: "America/Chicago" });
  expect(instantOfEvent(event)).toBe(Date.parse("2027-01-12T16:00:00Z"));
  expect(instantOfEvent({ ...event, zone: "Mars/Base" })).toBeNull();
});

describe("what is due", () => {
  const today = "2026-12-01";
  it("is an answer owed, an interview ahead, and a question that nobody answered for ten days, as the calendar reminds", () => {
    const dues = dueOn(
      [
        entry("chase", { events: [on("asked", "2026-11-21")] }),
        entry("reply", { events: [on("invited", "2026-11-30", { replyBy: "2026-12-02" })] }),
        entry("talk", { events: [on("interview", "2026-12-09")] }),
        entry("early", { events: [on("asked", "2026-11-22")] }),
        entry("far", { events: [on("interview", "2027-01-12")] }),
        entry("past", { events: [on("interview", "2026-11-20")] }),
      ],
      today,
    );
    expect(dues.map(({ id, what, day }) => [id, what, day])).toEqual([
      ["chase", "chase", "2026-12-01"],
      ["reply", "reply", "2026-12-02"],
      ["talk", "interview", "2026-12-09"],
    ]);
  });

  it("is a last day of a program that was not applied to, and on one day what others wait for goes first", () => {
    const days = new Map([
      ["open", "2026-12-09"],
      ["sent", "2026-12-09"],
      ["gone", "2026-11-30"],
      ["far", "2026-12-23"],
      ["talk", "2026-12-09"],
    ]);
    const entries = [
      entry("open", { status: "asked", events: [on("asked", "2026-11-30")] }),
      entry("sent", { status: "applied", events: [on("applied", "2026-11-30")] }),
      entry("gone"),
      entry("far"),
      entry("talk", { status: "interview", events: [on("interview", "2026-12-09")] }),
    ];
    expect(dueOn(entries, today, days).map(({ id, what }) => [id, what])).toEqual([
      ["talk", "interview"],
      ["open", "last-day"],
    ]);
    expect(dueOn(entries, "2026-12-02", days).at(-1)).toMatchObject({ id: "far", day: "2026-12-23" });
  });

  it("is said with its day, on both clocks where the hour is known", () => {
    const event = on("interview", "2027-01-12", { time: "10:00", zone: "America/Chicago" });
    const said = (entries: Parameters<typeof dueOn>[0], on: string, days?: ReadonlyMap<string, string>) =>
      dueOn(entries, on, days).map((due) => Object.values(dueWords(due, "Africa/Cairo")).join(": "));
    expect(said([entry("a", { events: [event] })], "2027-01-05")).toMatchInlineSnapshot(`
      [
        "Tuesday, January 12, 2027 at 10:00 AM CST; for you Tuesday, January 12, 2027 at 6:00 PM GMT+2: Interview with a.",
      ]
    `);
    expect(
      said(
        [
          entry("a", { events: [on("invited", "2026-11-30", { replyBy: "2026-12-02" })] }),
          entry("b", { events: [on("asked", "2026-11-01")] }),
          entry("c"),
          entry("d", { events: [on("interview", "2026-12-09")] }),
        ],
        today,
        new Map([["c", "2026-12-15"]]),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Since Wednesday, November 11, 2026: No answer from b: ask once more, and note what you are told.",
        "By Wednesday, December 2, 2026: Answer the invitation of a.",
        "Wednesday, December 9, 2026: Interview with d.",
        "By Tuesday, December 15, 2026: c takes applications until then, by its pages.",
      ]
    `);
  });

  it("is the day of an interview of which none is noted, and never the day on which its status was chosen", () => {
    const entries = [
      entry("chosen", { status: "interview", events: [noted("interview", today)] }),
      entry("old", { status: "interview", events: [noted("interview", "2026-11-01")] }),
      entry("imported", { status: "interview" }),
      entry("told", {
        status: "interview",
        events: [on("interview", "2026-12-09"), noted("interview", today)],
      }),
      entry("over", { status: "rejected", events: [noted("interview", today), on("rejected", today)] }),
      entry("thanked", { status: "thanked", events: [noted("interview", today), on("thanked", today)] }),
    ];
    const dues = dueOn(entries, today);
    expect(dues.map(({ id, what }) => [id, what])).toEqual([
      ["chosen", "undated"],
      ["old", "undated"],
      ["imported", "undated"],
      ["told", "interview"],
    ]);
    const [first] = dues;
    expect(first && Object.values(dueWords(first, "Africa/Cairo")).join(": ")).toBe(
      "Interview: day not noted: With chosen. Note its day in the log.",
    );
  });

  it("law: no day stands in what is said of an interview that was only chosen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), (at) => {
        const day = `2026-12-${String(at).padStart(2, "0")}`;
        const dues = dueOn([entry("a", { status: "interview", events: [noted("interview", day)] })], today);
        for (const due of dues) expect(Object.values(dueWords(due, "Africa/Cairo")).join()).not.toMatch(/\d/);
      }),
    );
  });

  it("is nothing more once it is over between the two", () => {
    const events = [on("interview", "2026-12-09"), on("rejected", "2026-12-01")];
    expect(dueOn([entry("a", { events })], today)).toEqual([]);
  });
});
