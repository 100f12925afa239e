import { describe, expect, test } from "vitest";
import { buildSite } from "../../src/site/site.ts";
import {
  type Changes,
  CITY,
  markdown,
  PROGRAM,
  SOURCE,
  SPONSOR,
  set,
  TODAY,
  writeContent,
} from "../support/content-folder.ts";

const site = (changes: Changes = {}) => buildSite({ root: writeContent(changes), today: TODAY });

/** Another program of the same city; `facts` tells what is known of it. */
const program = (name: string, specialty: string, facts: object = {}) => ({
  acgmeId: null,
  name,
  aliases: [],
  specialty,
  sponsor: "valley-health",
  city: "bakersfield",
  listing: { status: "listed", source: "eras-list" },
  facts,
});
const NEIGHBOURS: Changes = {
  "content/sponsors/valley-health.json": {
    name: "Valley Health",
    aliases: [],
    kind: null,
    state: "CA",
    facts: {},
  },
  "content/programs/ca/valley-psychiatry.json": program("Valley Psychiatry", "psychiatry"),
  "content/programs/ca/valley-family-medicine.json": program("Valley Family Medicine", "family-medicine"),
  "content/programs/ca/closed-family-medicine.json": {
    ...program("Closed Family Medicine", "family-medicine"),
    listing: { status: "closed", source: "eras-list" },
  },
};

describe("buildSite", () => {
  test("throws with every problem in words when the content is broken", () => {
    expect(() => site({ [PROGRAM]: set({ city: "bakersfeld" }), [SOURCE]: set({ kind: "blog" }) })).toThrow(
      /kern-family-medicine\.json → city: no city "bakersfeld"[\s\S]*kern-fm-faq\.json → kind: expected one of/,
    );
  });

  test("finds programs by id, city, region, specialty, sponsor and state, and names the season", () => {
    const { season, asOf, ...rest } = site(NEIGHBOURS);
    expect([season.year, asOf]).toEqual([2027, "2026-11-22"]);
    expect(rest.programs.map(({ record }) => record.name)).toEqual([
      "Closed Family Medicine",
      "Kern Medical Family Medicine, Bakersfield",
      "Valley Family Medicine",
      "Valley Psychiatry",
    ]);
    expect(rest.program("kern-family-medicine").path).toBe("/programs/kern-family-medicine/");
    expect(() => rest.program("nobody")).toThrow('No program "nobody".');
    for (const [groups, id, count] of [
      [rest.byCity, "bakersfield", 4],
      [rest.byRegion, "central-valley", 4],
      [rest.bySpecialty, "psychiatry", 1],
      [rest.bySponsor, "valley-health", 3],
      [rest.byState, "CA", 4],
    ] as const)
      expect(groups.get(id)).toHaveLength(count);
  });

  test("similar programs: same specialty first, none that is closed, not itself", () => {
    const { program, similarTo } = site(NEIGHBOURS);
    const similar = similarTo(program("kern-family-medicine"));
    expect(similar.map(({ record }) => record.id)).toEqual(["valley-family-medicine", "valley-psychiatry"]);
  });

  test("bare is a program of which neither it nor its sponsor tells anything but identity", () => {
    const { program } = site(NEIGHBOURS);
    expect(program("valley-psychiatry").isBare).toBe(true);
    expect(program("kern-family-medicine").isBare).toBe(false);
    const known = site({
      ...NEIGHBOURS,
      "content/sponsors/valley-health.json": {
        name: "Valley Health",
        aliases: [],
        kind: null,
        state: "CA",
        facts: { takesImgs: [{ value: true, source: "kern-gme" }] },
      },
    });
    expect(known.program("valley-psychiatry").isBare).toBe(false);
  });

  test("a bare city has no text and only bare programs", () => {
    const place = { name: "Arvin", state: "CA", county: "kern-county", region: "central-valley" };
    const text = markdown({ ...place, lat: 35.2, lon: -118.8, aliases: [] }, "");
    const { content, isBareCity } = site({ "content/cities/arvin.md": text });
    const bare = ["arvin", "bakersfield"].map((id) => {
      const city = content.cities.get(id);
      return city && isBareCity(city);
    });
    expect(bare).toEqual([true, false]);
    expect(CITY).toContain("bakersfield");
  });
});

describe("fields as pages show them", () => {
  const fieldsOf = (changes: Changes = {}) => {
    const built = site(changes);
    const fields = built.fieldsOf(built.program("kern-family-medicine"));
    return Object.fromEntries(fields.map((field) => [field.field, field]));
  };

  test("a field of which no page speaks is there, without facts", () => {
    expect(fieldsOf().visaH1b).toEqual({
      field: "visaH1b",
      label: "H-1B visa",
      isPolicy: true,
      facts: [],
      state: "silent",
      isAnswered: false,
      disagrees: false,
      disagreementWords: null,
    });
  });

  test("words, strength, date and marks of each fact", () => {
    const minimum = fieldsOf().step2Minimum;
    expect([minimum?.disagrees, minimum?.disagreementWords]).toEqual([
      true,
      "Pages disagree: ask the program which holds.",
    ]);
    expect(minimum?.facts[0]).toMatchObject({
      words: "At least 220",
      strength: "Required",
      scope: null,
      note: null,
      source: { title: "Kern FM FAQ" },
      dateWords: "page dated June 2025, read in a stored copy on November 22, 2026",
      staleness: null,
      staleWords: null,
      isSponsorWide: false,
      hearsayWords: null,
    });
    expect(minimum?.facts[1]).toMatchObject({
      dateWords: "undated page, read in a stored copy on November 22, 2026",
      staleness: "undated",
      staleWords: "Undated: confirm with the program.",
    });
  });

  test("a sponsor's rule is marked, and old after 24 months", () => {
    expect(fieldsOf().letters?.facts[0]).toMatchObject({
      words: "3 in all, 1 from the specialty",
      isSponsorWide: true,
      staleWords: "Old: confirm with the program.",
    });
  });

  test("a program that states otherwise than its sponsor", () => {
    const visa = fieldsOf({
      [SPONSOR]: (sponsor) => {
        sponsor.facts.visaJ1 = [{ value: "no", source: "kern-gme", strength: "required" }];
      },
    }).visaJ1;
    expect(visa?.facts.map(({ words, isSponsorWide }) => [words, isSponsorWide])).toEqual([
      ["Sponsors it", false],
      ["Does not sponsor it", true],
    ]);
    expect([visa?.disagrees, visa?.disagreementWords]).toEqual([false, null]);
    expect(visa?.facts.map(({ standing, standingWords }) => [standing, standingWords])).toEqual([
      ["rule", null],
      ["set aside", "A page nearer to the program counts before it."],
    ]);
  });

  test("a directory's word is marked as one", () => {
    expect(fieldsOf({ [SOURCE]: set({ kind: "directory" }) }).visaJ1?.facts[0]?.hearsayWords).toBe(
      "Only a directory says so.",
    );
  });

  test("a sponsor's web page is not its programs'", () => {
    const changes: Changes = {
      [SPONSOR]: (sponsor) => {
        sponsor.facts.website = [{ value: "https://example.org/", source: "kern-gme" }];
      },
    };
    expect(fieldsOf(changes).website?.facts).toEqual([]);
    const built = site(changes);
    const sponsor = built.content.sponsors.get("kern-medical");
    expect(sponsor && built.sponsorFieldsOf(sponsor).map(({ field }) => field)).toEqual([
      "letters",
      "website",
    ]);
  });
});
