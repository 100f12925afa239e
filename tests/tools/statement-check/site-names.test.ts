import { expect, test } from "vitest";
import { buildSite } from "../../../src/site/site.ts";
import { listStatementNames } from "../../../src/tools/statement-check/site-names.ts";

const site = buildSite({ root: process.cwd(), today: "2026-11-23" });

test("a statement may name cities with programs; towns without, which are people's names too, are no places to it", () => {
  const cities = listStatementNames(site).names.flatMap(({ kind, id }) => (kind === "city" ? [id] : []));
  expect(cities).toContain("fresno");
  expect(site.content.cities.has("patterson")).toBe(true);
  expect(cities).not.toContain("patterson");
});
