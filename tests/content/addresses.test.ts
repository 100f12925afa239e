import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIXED_PAGES, isPage, listAddresses } from "../../src/content/addresses.ts";
import { readContent } from "../../src/content/read-content.ts";
import { writeContent } from "../support/content-folder.ts";

test("FIXED_PAGES names every page of src/pages that no record makes", () => {
  const pages = readdirSync("src/pages", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".astro") && !file.includes("[") && !file.startsWith("tools/"))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/, "/")}`.replace(/\/+$/, "/"));
  const missing = pages.filter((page) => page !== "/404/" && !FIXED_PAGES.has(page));
  expect(missing).toEqual([]);
});

describe("isPage", () => {
  const read = () => readContent(writeContent()).content;

  test.each([
    ["/", true],
    ["/quiz/", true],
    ["/quiz", false],
    ["/search/?q=family", true],
    ["/method/#weights", true],
    ["/programs/kern-family-medicine/", true],
    ["/programs/kern-family-medicine", false],
    ["/programs/kern-family-medicine/seats/", false],
    ["/programs/nobody/", false],
    ["/states/ca/", true],
    ["/states/oh/", false],
    ["/sponsors/kern-medical/", false],
    ["/tools/cost/", true],
    ["/tools/cost/#ranks", true],
    ["/tools/costs/", false],
    ["/tools/cost", false],
    ["/tools/cost/fees/", false],
    // Made for the present season alone: a link to it would die with the season.
    ["/tools/season-2027.ics", false],
    ["/data/v1/programs.csv", true],
  ])("%s: %s", (address, expected) => {
    expect(isPage(read(), address)).toBe(expected);
  });

  test("every address it hints at is one", () => {
    const content = read();
    for (const address of listAddresses(content)) expect(isPage(content, address)).toBe(true);
  });
});
