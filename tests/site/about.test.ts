import { expect, test } from "vitest";
import { reportLinks } from "../../src/site/about.ts";

const record = { name: "Saint Agnes & Co", file: "content/programs/ca/x.json" };

test("a report names the program and its file", () => {
  const links = reportLinks(record, "https://github.com/a/b");
  const { searchParams, pathname } = new URL(links?.report ?? "");
  expect(pathname).toBe("/a/b/issues/new");
  expect(searchParams.get("title")).toBe("Wrong fact: Saint Agnes & Co");
  expect(searchParams.get("body")).toContain("File: content/programs/ca/x.json");
  expect(links?.edit).toBe("https://github.com/a/b/edit/main/content/programs/ca/x.json");
});

test("without a repository there is no link", () => {
  expect(reportLinks(record, null)).toBeNull();
});
