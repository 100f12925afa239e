import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAssess } from "../../src/cli/run-assess.ts";
import { compile } from "../../src/engine/compile.ts";
import { rank } from "../../src/engine/rank.ts";
import { SITE } from "../support/content.ts";
import { PROGRAM, set, writeContent } from "../support/content-folder.ts";
import { runCli } from "./run-cli.ts";

const PROFILE = {
  step2: "passed",
  step2Score: 225,
  workStatus: "needs-visa",
  visas: ["j1"],
  specialties: ["family-medicine"],
};

/** Runs over the small content on a fixed day, in a process of its own as a caller would. */
function assess(args: readonly string[], input = "") {
  return runCli("assess", { args: smallContent(args), input });
}

/** The same without the process, which takes a second to come up: what it prints, as `assess.ts` passes it on. */
function assessHere(args: readonly string[], input = "") {
  let [stdout, stderr] = ["", ""];
  const code = runAssess({
    args,
    env: process.env,
    read: (name) => (name === "-" ? input : readFileSync(name, "utf8")),
    write: (text) => {
      stdout += text;
    },
    note: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { code, stdout, stderr };
}

const smallContent = (args: readonly string[]) => [
  "--root",
  writeContent(),
  "--as-of",
  "2026-11-23",
  ...args,
];

describe("npm run assess", () => {
  test("prints verdicts as JSON, from standard input", () => {
    const { code, stdout, stderr } = assess(["-"], JSON.stringify(PROFILE));
    expect([code, stderr]).toEqual([0, ""]);
    const verdicts = JSON.parse(stdout);
    expect(verdicts).toHaveLength(1);
    expect(Object.keys(verdicts[0])).toEqual(["id", "group", "fit", "coverage", "reach", "criteria"]);
    expect(verdicts[0]).toMatchObject({
      id: "kern-family-medicine",
      // Its two pages disagree on the minimum, and one shows no date.
      group: "ask",
      fit: { low: expect.any(Number), high: expect.any(Number) },
      coverage: { known: expect.any(Number), total: expect.any(Number) },
    });
    const visa = verdicts[0].criteria.find(({ id }: { id: string }) => id === "visa");
    expect(Object.keys(visa)).toEqual(["id", "kind", "status", "sentence", "sources"]);
    expect(visa).toMatchObject({ kind: "gate", status: "met", sources: ["kern-fm-faq"] });
  });

  test("and from a file, the same each time", () => {
    const root = writeContent();
    const file = join(root, "profile.json");
    writeFileSync(file, JSON.stringify(PROFILE));
    const [first, second] = [1, 2].map(() =>
      runCli("assess", { args: [file, "--root", root, "--as-of", "2026-11-23"] }),
    );
    expect(first?.code).toBe(0);
    expect(first?.stdout).toBe(second?.stdout);
  });

  test.each([
    { args: [], of: "of the chosen specialties", keep: ["family-medicine"] },
    { args: ["--all"], of: "of all specialties", keep: null },
  ])("puts the real programs $of in the order of the results page", ({ args, keep }) => {
    const { stdout } = assessHere(["-", "--as-of", "2026-11-23", ...args], JSON.stringify(PROFILE));
    const programs = SITE.programs
      .filter(({ isInResults, engine }) => isInResults && (keep?.includes(engine.specialty) ?? true))
      .map(({ engine }) => engine);
    const order = rank(compile(programs), PROFILE as object, {
      season: SITE.engineSeason,
      asOf: "2026-11-23",
    });
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(order.map(({ id }) => id));
  });

  test("a season and a day in it are one occasion, announced or not", () => {
    const root = writeContent();
    const run = (...args: string[]) => assessHere(["-", "--root", root, ...args], JSON.stringify(PROFILE));
    const [byDay, byYear, byBoth] = [
      run("--as-of", "2027-06-15"),
      run("--season", "2028"),
      run("--season", "2028", "--as-of", "2027-06-15"),
    ];
    expect([byDay.code, byYear.stdout, byBoth.stdout]).toEqual([0, byDay.stdout, byDay.stdout]);
    expect([byYear.stderr, byBoth.stderr]).toEqual([byDay.stderr, byDay.stderr]);
    expect(byDay.stderr).toContain("2028 is not announced on any page that we read.");
  });

  test("an empty profile is a profile", () => {
    expect(assessHere(smallContent(["-"]), "{}").code).toBe(0);
  });

  test("answers that cannot stand together are noted, not refused", () => {
    const contradicting = JSON.stringify({ step2: "not-taken", step2Score: 220 });
    const { code, stderr } = assessHere(smallContent(["-"]), contradicting);
    expect(code).toBe(0);
    expect(stderr).toContain("Note on step2Score:");
  });
});

describe("a wrong profile", () => {
  test("every field with what was expected, exit code 2, nothing on stdout", () => {
    const wrong = {
      step2Score: "abc",
      graduationYear: 1900,
      visas: ["h1"],
      specialities: [],
      specialties: ["family-medecine"],
      places: "central-valley",
      schoolListed: "yes",
    };
    const { code, stdout, stderr } = assess(["-"], JSON.stringify(wrong));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatchInlineSnapshot(`
      "standard input → step2Score: expected a whole number from 1 to 300, found "abc".
      standard input → graduationYear: expected a year of four digits, from 1950 on, found 1900.
      standard input → visas: expected a list of j1, h1b, each once, found ["h1"].
      standard input: unknown field "specialities", expected one of the fields specialties, places, workStatus, visas, graduationYear, lastClinicalYear, schoolListed, ecfmg, step1, step1When, step1Score, step1Failures, step2, step2When, step2Score, step2Failures, step3, step3When, step3Failures, firstStepYear, usResidency, usceHandsOn, usceHandsOnWeeks, usceObserver, usceObserverWeeks, usceLastYear, usceRegions, letters, lettersUs, lettersSpecialty, lettersRegions, languages, experience, ties, applied, registered, interviews, matchYear. Did you mean "specialties"?
      standard input → places: expected a list of at most 24 ids such as "family-medicine", each once, found "central-valley".
      standard input → schoolListed: expected true or false, found "yes".
      standard input → specialties[0]: expected one of family-medicine, psychiatry, found "family-medecine". Did you mean "family-medicine"?
      "
    `);
  });
});

describe("a wrong command", () => {
  test.each([
    [
      ["--as-of", "yesterday", "-"],
      '--as-of: expected a day of the calendar written as YYYY-MM-DD, found "yesterday".',
    ],
    [["--season", "2026", "-"], '--season: expected one of 2027 or a later year, found "2026".'],
    [["--season", "next", "-"], '--season: expected one of 2027 or a later year, found "next".'],
    [["--as-of", "2026-02-30", "-"], "--as-of: expected a day of the calendar written as YYYY-MM-DD, found"],
    [[], "Expected one profile."],
    [["a.json", "b.json"], "Expected one profile."],
    [["--speed", "-"], "Unknown option '--speed'."],
    [["nowhere.json"], "nowhere.json: expected a file that can be read."],
  ])("%j", (args, words) => {
    const { code, stdout, stderr } = assessHere(smallContent(args), "{}");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  test("broken content is exit code 1", () => {
    const root = writeContent({ [PROGRAM]: set({ city: "nowhere" }) });
    const { code, stderr } = runCli("assess", { args: ["--root", root, "-"], input: "{}" });
    expect(code).toBe(1);
    expect(stderr).toContain('no city "nowhere".');
  });
});

describe("--schema", () => {
  test("prints the JSON Schema of a profile", () => {
    const { code, stdout } = assessHere(smallContent(["--schema"]));
    const schema = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
    expect(schema.properties.step2Score).toMatchInlineSnapshot(`
      {
        "description": "a whole number from 1 to 300",
        "maximum": 300,
        "minimum": 1,
        "type": "integer",
      }
    `);
    expect(schema.properties.specialties).toMatchInlineSnapshot(`
      {
        "description": "a list of at most 24 ids such as "family-medicine", each once",
        "items": {
          "enum": [
            "family-medicine",
            "psychiatry",
          ],
          "type": "string",
        },
        "maxItems": 24,
        "type": "array",
        "uniqueItems": true,
      }
    `);
  });
});
