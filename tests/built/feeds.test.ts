import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const feeds = [
  "feed.xml",
  ...readdirSync("dist/changes").flatMap((file) => (file.endsWith(".xml") ? [`changes/${file}`] : [])),
].map((file) => {
  const [head = "", ...entries] = readFileSync(join("dist", file), "utf8").split("<entry>");
  return { file, head, entries };
});
const textsOf = (part: string, name: string) =>
  [...part.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text = ""]) => text);

test("every feed and each of its entries has what Atom demands, the newest first", () => {
  expect(feeds.length).toBeGreaterThan(50);
  for (const { file, head, entries } of feeds) {
    const parts = [head, ...entries];
    for (const name of ["title", "id", "updated"])
      expect(
        parts.filter((part) => textsOf(part, name).length !== 1 || textsOf(part, name)[0] === ""),
        `${file} ${name}`,
      ).toEqual([]);
    expect(
      entries.filter((entry) => textsOf(entry, "summary")[0] === ""),
      file,
    ).toEqual([]);
    expect(/<link rel="self"[^>]* href="([^"]+)"/.exec(head)?.[1]).toMatch(new RegExp(`/${file}$`));
    const moments = parts.flatMap((part) => textsOf(part, "updated"));
    expect(
      moments.every((moment) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(moment)),
      file,
    ).toBe(true);
    expect(moments, file).toEqual(moments.toSorted().reverse());
  }
});

test("no two feeds and no two entries of one have the same id: readers would take them for one", () => {
  expect(new Set(feeds.map(({ head }) => textsOf(head, "id")[0])).size).toBe(feeds.length);
  for (const { file, entries } of feeds) {
    const ids = entries.flatMap((entry) => textsOf(entry, "id"));
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});
