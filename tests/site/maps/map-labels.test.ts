import { expect, test } from "vitest";
import { placeLabels } from "../../../src/site/maps/map-labels.ts";

const area = { width: 200, height: 100 };

test("a name stands to the right of its dot", () => {
  const [label] = placeLabels([{ text: "Fresno", x: 50, y: 50, radius: 5 }], area);
  expect(label).toMatchObject({ x: 59, anchor: "start" });
});

test("at the right edge it stands to the left", () => {
  const [label] = placeLabels([{ text: "Fresno", x: 190, y: 50, radius: 5 }], area);
  expect(label).toMatchObject({ x: 181, anchor: "end" });
});

test("two names never cover each other", () => {
  const [first, second] = placeLabels(
    [
      { text: "Stockton", x: 60, y: 50, radius: 5 },
      { text: "French Camp", x: 62, y: 56, radius: 3 },
    ],
    area,
  );
  expect(first?.anchor).toBe("start");
  expect(second?.anchor).not.toBe("start");
});

test("without a place inside the area there is no name", () => {
  expect(
    placeLabels([{ text: "A name far too long for this map of ours", x: 100, y: 50, radius: 5 }], area),
  ).toEqual([null]);
});
