import { expect, test } from "vitest";
import { getRecord } from "../../src/content/get-record.ts";
import { regionPath, statePath, toldRegions, wholeStateOf } from "../../src/site/regions.ts";
import { SITE } from "../support/content.ts";

const { content } = SITE;
const region = (id: string) => getRecord(content.regions, id);

test("a region that is a whole state is shown on the state's page, a part of one on its own", () => {
  expect(wholeStateOf(content, region("arizona"))).toBe("AZ");
  expect(regionPath(content, region("arizona"))).toBe(statePath("AZ"));
  expect(wholeStateOf(content, region("central-valley"))).toBeNull();
  expect(regionPath(content, region("central-valley"))).toBe("/regions/central-valley/");
});

test("regions of which more is told than names come in their own order, the Central Valley first", () => {
  const told = toldRegions(content).map(({ id }) => id);
  expect(told[0]).toBe("central-valley");
  expect(told).toEqual(expect.arrayContaining(["other-california", "arizona", "other-texas"]));
});
