import { expect, test } from "vitest";
import { countTaking } from "../../src/site/program-count.ts";

type Status = "listed" | "unconfirmed" | "planned" | "closing" | "closed" | "doubtful";
const some = (...statuses: Status[]) =>
  statuses.map((status) => ({ record: { listing: { status } } })) as unknown as Parameters<
    typeof countTaking
  >[0];

test("programs that take residents are simply counted", () => {
  expect(countTaking([])).toBe("0 programs");
  expect(countTaking(some("listed"))).toBe("1 program");
  expect(countTaking(some("listed", "unconfirmed"), "residency program")).toBe("2 residency programs");
});

test("where some take nobody, both numbers stand", () => {
  expect(countTaking(some("listed", "listed", "closed", "planned"))).toBe(
    "4 programs, 2 of them taking residents",
  );
  expect(countTaking(some("closing", "doubtful"))).toBe("2 programs, none of them taking residents");
  const thousand = some(...Array.from({ length: 1000 }, () => "listed" as const), "closed");
  expect(countTaking(thousand)).toBe("1,001 programs, 1,000 of them taking residents");
  expect(countTaking(some("planned"))).toBe("1 program, not taking residents");
});
