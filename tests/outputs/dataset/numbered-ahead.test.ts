import { test } from "vitest";
import { numberAhead } from "../../../src/engine/alike-ahead.ts";
import { addDays } from "../../../src/engine/day.ts";
import { expectOwnRules, numbered } from "../../engine/numbered.ts";
import { SITE } from "../../support/content.ts";

test("the real programs have the rules that each has alone, today and when the numbers hold for the last time", () => {
  const all = SITE.programs.map(({ engine }) => engine);
  const days = { from: SITE.today, until: addDays(SITE.today, 200) };
  const ahead = numberAhead(all, days);
  const brought = all.map((one) => numbered(one, ahead));
  for (const asOf of [days.from, addDays(days.from, 60), days.until])
    expectOwnRules(brought, days, { season: SITE.engineSeason, asOf });
});
