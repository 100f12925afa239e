import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seasonsOf } from "../../../src/content/season.ts";
import { type Dataset, sourceOf } from "../../../src/dataset/dataset.ts";
import { PACKED_VERSION } from "../../../src/dataset/packed.ts";
import { unpackDataset } from "../../../src/dataset/unpack.ts";
import { sourcesOfRules } from "../../../src/engine/season-rules.ts";
import { toDataset } from "../../../src/outputs/dataset/build.ts";
import { packDataset } from "../../../src/outputs/dataset/pack.ts";
import { buildSite } from "../../../src/site/site.ts";

const SMALL = { gzip: 60_000, programs: 450 };

describe("the real data set", () => {
  const site = buildSite({ root: process.cwd(), today: "2026-11-23" });
  const dataset = toDataset(site);
  const text = JSON.stringify(packDataset(dataset));

  test("comes back as it was", () => {
    expect(unpackDataset(JSON.parse(text))).toEqual(dataset);
  });

  test("is at most 60 kB gzip at 450 programs", () => {
    const bytes = gzipSync(text, { level: 9 }).length;
    expect(bytes / Math.max(1, dataset.programs.length / SMALL.programs)).toBeLessThanOrEqual(SMALL.gzip);
  });

  test("holds every source that a fact cites, and the details of every program", () => {
    for (const { id, facts } of dataset.programs) {
      expect(dataset.details.has(id)).toBe(true);
      for (const fact of Object.values(facts).flat())
        expect(dataset.sources.get(fact.source)).toMatchObject({ kind: fact.kind, shown: fact.shown });
    }
    for (const { remarks } of dataset.details.values())
      for (const { source } of remarks) expect(dataset.sources.has(source)).toBe(true);
    const ruled = seasonsOf(site.content).flatMap(({ rules = {} }) => sourcesOfRules(rules));
    expect(ruled.length).toBeGreaterThan(0);
    for (const id of ruled) expect(sourceOf(dataset, id)?.kind).toBe("official");
  });
});

describe("any data set", () => {
  const SOURCES = {
    s0: { title: "A", publisher: "P", url: "https://a.example/", kind: "program", shown: "2025" },
    s1: { title: "B", publisher: "P", url: "https://b.example/", kind: "forum", shown: null },
    s2: {
      title: "C",
      publisher: "Q",
      url: "https://c.example/",
      kind: "sponsor",
      shown: null,
      notAfter: "2020-12",
    },
  } as const;
  const fact = fc
    .record(
      {
        value: fc.oneof(
          fc.boolean(),
          fc.nat(),
          fc.string(),
          fc.array(fc.string()),
          fc.dictionary(fc.string(), fc.nat()),
        ),
        source: fc.constantFrom("s0" as const, "s1" as const, "s2" as const),
        strength: fc.oneof(
          fc.constantFrom("required", "exceptions", "preferred"),
          fc.constant({ count: "required", inSpecialty: "preferred" }),
        ),
        for: fc.constant("imgs"),
        replaces: fc.constant(true),
        dropped: fc.constant(true),
        sponsorWide: fc.constant(true),
        note: fc.string({ minLength: 1 }),
      },
      { requiredKeys: ["value", "source"] },
    )
    .map((one) => {
      const { kind, shown, ...more } = SOURCES[one.source];
      return { ...one, kind, shown, ...("notAfter" in more && { notAfter: more.notAfter }) };
    });
  const facts = fc.dictionary(
    fc.constantFrom("visaJ1", "letters", "mission", "fill"),
    fc.array(fact, { minLength: 1, maxLength: 3 }),
    { noNullPrototype: true },
  );
  const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null });
  const program = fc.record({
    name: fc.string(),
    specialty: fc.constantFrom("fm", "im"),
    sponsor: fc.constantFrom("s1", "s2"),
    acgmeId: orNull(fc.constantFrom("1200511001")),
    website: orNull(fc.oneof(fc.webUrl(), fc.constant(SOURCES.s1.url))),
    contact: orNull(fc.webUrl()),
    status: fc.constantFrom("listed", "unlisted", "unconfirmed"),
    note: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    remarks: fc.array(
      fc.record({ text: fc.string(), source: fc.constantFrom("s0" as const, "s1" as const) }),
      {
        maxLength: 2,
      },
    ),
    facts,
  });

  test("comes back as it was through JSON", () => {
    fc.assert(
      fc.property(fc.array(program, { maxLength: 4 }), (programs) => {
        const dataset = toGenerated(programs);
        expect(unpackDataset(JSON.parse(JSON.stringify(packDataset(dataset))))).toEqual(dataset);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  type Generated = typeof program extends fc.Arbitrary<infer T> ? T : never;
  function toGenerated(programs: readonly Generated[]): Dataset {
    return {
      asOf: "2026-11-22",
      programs: programs.map(({ name, specialty, facts }, i) => ({
        id: `p${i}`,
        name,
        specialty,
        city: "c",
        county: "k",
        region: "r",
        state: "CA",
        facts,
      })),
      details: new Map(
        programs.map(({ sponsor, acgmeId, website, contact, status, note, remarks }, i) => [
          `p${i}`,
          {
            acgmeId,
            sponsor: { id: sponsor, name: `Sponsor ${sponsor}` },
            cityName: "City",
            website,
            contact,
            listing: { status, ...(note !== undefined && { note }) },
            remarks,
            path: `/programs/p${i}/`,
          },
        ]),
      ),
      sources: new Map(Object.entries(SOURCES)),
      ruleSources: new Map([["nrmp-calendar", "s1"]]),
      names: {
        specialties: new Map([
          ["fm", "Family Medicine"],
          ["im", "Internal Medicine"],
        ]),
        regions: new Map([["r", "Region"]]),
        cities: new Map([["c", "City"]]),
        counties: new Map([["k", "County"]]),
        states: new Map([["CA", "California"]]),
      },
      languages: [{ id: "spanish", name: "Spanish" }],
      figures: new Map([["mark", 218]]),
    } as Dataset;
  }
});

describe("unpackDataset", () => {
  test.each([[null], [{}], [{ version: 1 }], ["x"]])("refuses %j", (json) => {
    expect(() => unpackDataset(json)).toThrow(`Expected a data set of version ${PACKED_VERSION}`);
  });
});
