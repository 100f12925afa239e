import { expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { toEvents } from "../../src/season/events.ts";
import { leftInWords, soapEvents, soapNow } from "../../src/season/soap-clock.ts";
import { EASTERN, instantOf } from "../../src/season/zone.ts";

const season = readContent(process.cwd()).content.seasons.get("2027");
const events = toEvents(season?.dates ?? [], 2027);
const at = (day: string, time: string) => soapNow(events, instantOf(day, time, EASTERN));

it("counts to the first moment of the week, through each round, and to the end", () => {
  expect(at("2027-03-14", "10:00")).toMatchObject({
    is: "before",
    next: { id: "match-status" },
    left: 24 * 3_600_000,
  });
  expect(at("2027-03-16", "09:00")).toMatchObject({ is: "between", next: { id: "soap-round-1" } });
  expect(at("2027-03-18", "09:00")).toMatchObject({
    is: "round",
    round: { id: "soap-round-1" },
    left: 2 * 3_600_000,
  });
  expect(at("2027-03-18", "10:59")).toMatchObject({
    is: "round",
    round: { id: "soap-round-1" },
    left: 60_000,
  });
  expect(at("2027-03-18", "11:00")).toMatchObject({ is: "between", next: { id: "soap-round-2" } });
  expect(at("2027-03-18", "19:30")).toMatchObject({ is: "round", round: { id: "soap-round-4" } });
  expect(at("2027-03-18", "21:00")).toEqual({ is: "over" });
  expect(at("2027-06-30", "12:00")).toEqual({ is: "over" });
  expect(at("2027-07-15", "12:00")).toEqual({ is: "unknown" });
});

it("says that it does not know where a season names no hour of a round", () => {
  expect(soapNow([], 0)).toEqual({ is: "unknown" });
  expect(
    soapNow(
      soapEvents(events).map((event) => ({ ...event, start: null })),
      0,
    ),
  ).toEqual({ is: "unknown" });
});

it("rounds what is left up to the minute", () => {
  const minute = 60_000;
  expect(leftInWords(0)).toBe("less than a minute");
  expect(leftInWords(1)).toBe("1 minute");
  expect(leftInWords(72 * minute)).toBe("1 hour 12 minutes");
  expect(leftInWords((2 * 1440 + 3 * 60 + 5) * minute)).toBe("2 days 3 hours");
});
