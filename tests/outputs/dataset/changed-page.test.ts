import { expect, test } from "vitest";
import { unpackCommon, unpackShard } from "../../../src/dataset/unpack.ts";
import { packShards } from "../../../src/outputs/dataset/shards.ts";
import { buildSite } from "../../../src/site/site.ts";
import { writeContent } from "../../support/content-folder.ts";

const watch = (more: object) => ({
  "content/watch/kern-fm-faq.json": {
    asked: "2026-12-01",
    seen: "2026-12-01",
    state: "changed",
    since: "2026-12-01",
    changed: "2026-12-01",
    fields: ["visaJ1"],
    reading: "2026-11-22",
    passages: {},
    ...more,
  },
});

/** What the page says beside the J-1, and the day that reaches the browser. */
function seen(files: Parameters<typeof writeContent>[0], today: string) {
  const site = buildSite({ root: writeContent(files), today });
  const program = site.program("kern-family-medicine");
  const [fact] = site.fieldsOf(program).find(({ field }) => field === "visaJ1")?.facts ?? [];
  const travelled = JSON.parse(JSON.stringify([...packShards(site)]));
  const packed = new Map<string, unknown>(travelled);
  const common = unpackCommon(packed.get("common"));
  const [sent] = unpackShard(packed.get("family-medicine"), common).programs[0]?.facts.visaJ1 ?? [];
  expect(sent?.changed).toBe(program.engine.facts.visaJ1?.[0]?.changed);
  return { says: fact?.staleWords, stands: fact?.standing, day: sent?.changed };
}

const CHANGED = "Its page has changed since we read it: confirm with the program.";

test("a changed page is a doubt at once and a hint after thirty days, on pages and in the browser", () => {
  expect(seen(watch({}), "2026-12-02")).toMatchObject({ says: CHANGED, stands: "rule", day: "2026-12-01" });
  expect(seen(watch({}), "2027-01-15")).toMatchObject({ says: CHANGED, stands: "hint" });
});

test("a second reading ends it, and without a watch nothing is said", () => {
  const read = {
    "content/sources/kern-fm-faq.json": (source: { read: string }) => {
      source.read = "2026-12-02";
    },
  };
  expect(seen({ ...watch({}), ...read }, "2027-01-15")).toEqual({
    says: null,
    stands: "rule",
    day: undefined,
  });
  expect(seen({}, "2027-01-15")).toEqual({ says: null, stands: "rule", day: undefined });
});
