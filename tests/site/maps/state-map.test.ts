import { expect, test } from "vitest";
import type { State } from "../../../src/content/schemas/state.ts";
import { STATE_NAMES } from "../../../src/identity/states.ts";
import { groupByCity } from "../../../src/site/directory.ts";
import { drawState } from "../../../src/site/maps/state-map.ts";
import { statesByName } from "../../../src/site/states.ts";
import { SITE } from "../../support/content.ts";

test.each(statesByName(SITE))(
  "the map of $name shows each of its cities inside its edges",
  ({ id, programs }) => {
    const { cities, width, height } = drawState(SITE, id);
    expect(cities).toHaveLength(groupByCity(programs).length);
    for (const { x, y } of cities) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  },
);

test.each(["AK", "HI", "PR", "RI"])(
  "%s is drawn whole, where the line of the date or an ocean lies between its parts too",
  (id) => {
    expect(STATE_NAMES.has(id)).toBe(true);
    const { outline, width, height } = drawState(SITE, id as State);
    expect(outline).toMatch(/^M\d/);
    expect(height).toBeGreaterThan(80);
    expect(width).toBe(420);
  },
);
