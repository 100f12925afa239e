import { expect, test } from "vitest";
import { listStatementNames } from "../../../src/tools/statement-check/site-names.ts";
import { SITE } from "../../support/content.ts";

test("a statement may name cities with programs; towns without, which are people's names too, are no places to it", () => {
  const cities = listStatementNames(SITE).names.flatMap(({ kind, id }) => (kind === "city" ? [id] : []));
  expect(cities).toContain("fresno");
  expect(SITE.content.cities.has("patterson")).toBe(true);
  expect(cities).not.toContain("patterson");
});
