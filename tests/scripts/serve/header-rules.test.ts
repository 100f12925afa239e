import { describe, expect, it } from "vitest";
import { headersFor, parseHeaderRules } from "../../../scripts/serve/header-rules.mjs";

const FILE = `
# for every page
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: max-age=31536000
/data/*.csv
  Content-Disposition: attachment; filename="a:b.csv"
`;

describe("headersFor", () => {
  const rules = parseHeaderRules(FILE);

  it("adds up all rules that match, and joins what two say of one header as hosts do", () => {
    expect(headersFor(rules, "/_astro/app.js")).toEqual({
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache, max-age=31536000",
    });
  });

  it("takes a star in the middle, and a dot for a dot", () => {
    expect(headersFor(rules, "/data/v1/programs.csv")).toHaveProperty(
      "content-disposition",
      'attachment; filename="a:b.csv"',
    );
    expect(headersFor(rules, "/data/programs-csv")).not.toHaveProperty("content-disposition");
  });

  it("gives none where no rule matches", () => {
    expect(headersFor(parseHeaderRules("/a\n  X: 1"), "/ab")).toEqual({});
  });
});

describe("parseHeaderRules", () => {
  it.each(["  X: 1", "/a\n  nothing", "/a\nX: 1"])("refuses %j with its line", (text) => {
    expect(() => parseHeaderRules(text)).toThrow(
      /^_headers, line [12]: expected a path or an indented header, found/,
    );
  });
});
