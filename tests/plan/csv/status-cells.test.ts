import { expect, test } from "vitest";
import { readStatus } from "../../../src/plan/csv/status-cells.ts";

const said = (cell: string) => {
  const status = readStatus(cell);
  return status.is === "value" ? status.value : status.is;
};

test("a status is read from whole words that have one meaning", () => {
  expect(
    ["Applied", "II received", "Wait-listed", "not selected", "Withdrew", "Will apply"].map(said),
  ).toEqual(["applied", "invited", "waitlisted", "rejected", "declined", "considering"]);
});

test("words of which nobody can say who did it, or whether it is for good, are remarked", () => {
  for (const cell of [
    "No interview",
    "turned down",
    "Cancelled",
    "canceled",
    "not sent",
    "Applied?",
    "no II",
  ])
    expect(said(cell), cell).toBe("unread");
});
