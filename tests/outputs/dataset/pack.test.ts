import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seasonsOf } from "../../../src/content/season.ts";
import { type Dataset, sourceOf } from "../../../src/dataset/dataset.ts";
import { shardsOfPrograms } from "../../../src/dataset/shards-of-programs.ts";
import { joinShards, OtherVersion, unpackCommon, unpackShard } from "../../../src/dataset/unpack.ts";
import { numberAhead } from "../../../src/engine/alike-ahead.ts";
import { compile } from "../../../src/engine/compile.ts";
import type { Program } from "../../../src/engine/facts.ts";
import { readProfile } from "../../../src/engine/profile-fields.ts";
import { rank } from "../../../src/engine/rank.ts";
import { isChosen } from "../../../src/engine/scope.ts";
import { sourcesOfRules } from "../../../src/engine/season-rules.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { toDataset, type WholeDataset } from "../../../src/outputs/dataset/build.ts";
import { buildOf, packCommon, packShard } from "../../../src/outputs/dataset/pack.ts";
import { packShards, shardsOf } from "../../../src/outputs/dataset/shards.ts";
import { SITE } from "../../support/content.ts";
import { expectSame } from "../../support/expect-same.ts";
import { askForAll, nameSourcesByPlace } from "../../support/sources-by-place.ts";

/** What a browser holds that asked for these specialties: through JSON, as the files travel. */
function read(files: ReadonlyMap<string, unknown>, specialties: readonly string[]): Dataset {
  const travel = (name: string) => JSON.parse(JSON.stringify(files.get(name)));
  const common = unpackCommon(travel("common"));
  return joinShards(
    common,
    specialties.map((id) => unpackShard(travel(id), common)),
    common.build,
  );
}

function readPersona(file: string): ReturnType<typeof readProfile> {
  return readProfile(JSON.parse(readFileSync(`tests/engine/personas/${file}`, "utf8")).profile);
}

describe("the real data set", () => {
  const dataset = toDataset(SITE);
  const files = packShards(SITE);
  const { specialties } = shardsOf(SITE, "");
  const all = specialties.map(([id]) => id);

  test("comes back as it was, from all its files", () => {
    const whole = nameSourcesByPlace(dataset);
    expect(askForAll(read(files, all), whole)).toEqual(whole);
  });

  test("has a file for every specialty whose programs results show, and one for what they share", () => {
    expect([...files.keys()]).toEqual(["common", ...all]);
    expect(new Set(all)).toEqual(new Set(dataset.programs.map(({ specialty }) => specialty)));
    expect(all).not.toContain("common");
  });

  test("every program's own address and number tell the file it is in", () => {
    const shards = shardsOf(SITE, "");
    for (const { id, specialty } of dataset.programs) {
      expectSame(shardsOfPrograms(shards, [id]), [specialty]);
      const number = dataset.details.get(id)?.acgmeId;
      if (number) expectSame(shardsOfPrograms(shards, [number]), [specialty]);
    }
  });

  const occasion = { season: SITE.engineSeason, asOf: SITE.today };
  const whole = compile(SITE.programs.flatMap(({ isInResults, engine }) => (isInResults ? engine : [])));
  test.each(readdirSync("tests/engine/personas"))("gives %s the verdicts of the whole content", (file) => {
    const { profile } = readPersona(file);
    const asked = all.filter((id) => isChosen(id, profile));
    const held = read(files, asked);
    const compiled = compile(held.programs, held.ahead);
    const specialtyOf = new Map(dataset.programs.map(({ id, specialty }) => [id, specialty]));
    const chosen = rank(whole, profile, occasion).filter(({ id }) =>
      asked.includes(specialtyOf.get(id) ?? ""),
    );
    expectSame(rank(compiled, profile, occasion), chosen);
  });

  test("gives the same sentences on the same pages", () => {
    const { profile } = readPersona("needs-j1-228-graduated-2014.json");
    const held = read(files, all);
    const told = (program: Program, urlOf: (source: string) => string | undefined) =>
      assess(program, profile, occasion).criteria.map(({ sentence, sources, hints }) => ({
        sentence,
        pages: [...sources, ...hints.map(({ source }) => source)].map(urlOf),
      }));
    const urlHeld = (source: string) => sourceOf(held, source)?.url;
    const urlWhole = (source: string) => SITE.content.sources.get(source)?.url;
    for (const program of held.programs)
      expectSame(told(program, urlHeld), told(SITE.program(program.id).engine, urlWhole));
  });

  test("holds every source that a fact cites, and the details of every program", () => {
    for (const { id, facts } of dataset.programs) {
      expect(dataset.details.has(id)).toBe(true);
      for (const fact of Object.values(facts).flat())
        expect(dataset.sources.get(fact.source)).toMatchObject({ kind: fact.kind, shown: fact.shown });
    }
    for (const { remarks } of dataset.details.values())
      for (const { source } of remarks) expect(dataset.sources.has(source)).toBe(true);
    const ruled = seasonsOf(SITE.content).flatMap(({ rules = {} }) => sourcesOfRules(rules));
    expect(ruled.length).toBeGreaterThan(0);
    for (const id of ruled) expect(sourceOf(dataset, id)?.kind).toBe("official");
  });
});

describe("any data set", () => {
  const SOURCES = {
    s00000: { title: "A", publisher: "P", url: "https://a.example/", kind: "program", shown: "2025" },
    s00001: { title: "B", publisher: "P", url: "https://b.example/", kind: "forum", shown: null },
    s00002: {
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
        source: fc.constantFrom("s00000" as const, "s00001" as const, "s00002" as const),
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
    name: fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.oneof(fc.string(), fc.constant("Sponsor s1")),
          fc.constantFrom("Family Medicine", "Surgery"),
        )
        .map(([head, specialty]) => `${head} ${specialty}, City`),
    ),
    usual: fc.constantFrom("no", "with city", "without"),
    specialty: fc.constantFrom("fm", "im"),
    sponsor: fc.constantFrom("s1", "s2"),
    acgmeId: orNull(fc.constantFrom("1200511001")),
    website: orNull(fc.oneof(fc.webUrl(), fc.constant(SOURCES.s00001.url))),
    contact: orNull(fc.webUrl()),
    status: fc.constantFrom("listed", "unlisted", "unconfirmed"),
    note: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    remarks: fc.array(
      fc.record({ text: fc.string(), source: fc.constantFrom("s00000" as const, "s00001" as const) }),
      {
        maxLength: 2,
      },
    ),
    facts,
  });

  test("comes back as it was through JSON", () => {
    fc.assert(
      fc.property(fc.array(program, { maxLength: 4 }), (programs) => {
        const dataset = toGenerated(programs.toSorted((a, b) => (a.specialty < b.specialty ? -1 : 1)));
        const alike = numberAhead(dataset.programs, dataset.ahead);
        const files = new Map<string, unknown>([
          ["common", packCommon(dataset, "one")],
          ...["fm", "im"].map((id) => [id, packShard(dataset, id, { build: "one", alike })] as const),
        ]);
        const whole = nameSourcesByPlace(dataset);
        expect(askForAll(read(files, ["fm", "im"]), whole)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  type Generated = typeof program extends fc.Arbitrary<infer T> ? T : never;
  function toGenerated(programs: readonly Generated[]): WholeDataset {
    const cited = new Set([
      "s00001",
      ...programs.flatMap(({ facts, remarks }) =>
        [...Object.values(facts).flat(), ...remarks].map(({ source }) => source),
      ),
    ]);
    const place = { county: "k", region: "r", state: "CA" };
    // Each id once: only the first program has the one that its sponsor and specialty make.
    const ids = programs.map(({ usual, sponsor, specialty }, i) =>
      i > 0 || usual === "no" ? `p${i}` : `${sponsor}-${specialty}${usual === "with city" ? "-c" : ""}`,
    );
    return {
      asOf: "2026-11-22",
      ahead: { from: "2026-10-23", until: "2027-06-10" },
      programs: programs.map(({ name, specialty, facts }, i) => ({
        id: ids[i] as string,
        name,
        specialty,
        city: "c",
        ...place,
        facts,
      })),
      details: new Map(
        programs.map(({ sponsor, acgmeId, website, contact, status, note, remarks }, i) => [
          ids[i] as string,
          {
            acgmeId,
            sponsor: {
              id: sponsor,
              name: `Sponsor ${sponsor}`,
              office: sponsor === "s1" ? SOURCES.s00001.url : null,
            },
            cityName: "City",
            website,
            contact,
            listing: { status, ...(note !== undefined && { note }) },
            remarks,
            path: `/programs/${ids[i]}/`,
          },
        ]),
      ),
      sources: new Map(Object.entries(SOURCES).filter(([id]) => cited.has(id))),
      ruleSources: new Map([["nrmp-calendar", "s00001"]]),
      names: {
        specialties: new Map([
          ["fm", "Family Medicine"],
          ["im", "Internal Medicine"],
        ]),
        regions: new Map([["r", "Region"]]),
        cities: new Map([["c", "City"]]),
        states: new Map([["CA", "California"]]),
      },
      cities: new Map([["c", place]]),
      languages: [{ id: "spanish", name: "Spanish" }],
      figures: new Map([["mark", 218]]),
    } as WholeDataset;
  }
});

describe("files that do not fit", () => {
  test.each([[null], [{}], [{ version: 1 }], ["x"]])("%j is refused as another version", (json) => {
    expect(() => unpackCommon(json)).toThrow(OtherVersion);
  });

  test("a specialty's file of another build is refused", () => {
    const dataset = toDataset(SITE);
    const common = unpackCommon(packCommon(dataset, "one"));
    const alike = numberAhead(dataset.programs, dataset.ahead);
    expect(() => unpackShard(packShard(dataset, "family-medicine", { build: "two", alike }), common)).toThrow(
      OtherVersion,
    );
  });

  test("what a build is called changes with any fact, and with what the engine makes of them", () => {
    const dataset = toDataset(SITE);
    const alike = numberAhead(dataset.programs, dataset.ahead);
    const [first, ...more] = dataset.programs as [Program, ...Program[]];
    const other = { ...dataset, programs: [{ ...first, facts: {} }, ...more] };
    const build = buildOf(dataset, alike);
    expect(buildOf(other, alike)).not.toBe(build);
    expect(buildOf({ ...dataset, sources: new Map() }, alike)).not.toBe(build);
    expect(buildOf(dataset, new Map([...alike].map(([list, number]) => [list, number + 1])))).not.toBe(build);
  });

  test("only a page of the same build goes by the numbers of its lists", () => {
    const common = unpackCommon(packCommon(toDataset(SITE), "one"));
    expect(joinShards(common, [], "one").ahead).toEqual(common.ahead);
    for (const page of [undefined, "two"]) expect(joinShards(common, [], page).ahead).toBeUndefined();
  });
});
