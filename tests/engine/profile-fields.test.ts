import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expectedOf,
  isAnswer,
  MAX_IDS,
  PROFILE_FIELD_NAMES,
  PROFILE_FIELDS,
  readProfile,
} from "../../src/engine/profile-fields.ts";
import { ANSWER_NAMES, profiles, RUNS } from "./arbitraries.ts";

const anything = fc.anything({
  withSparseArray: true,
  withNullPrototype: true,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", ...PROFILE_FIELD_NAMES)),
});

describe("reading a profile", () => {
  test("keeps each sound answer", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile, problems: [] });
      }),
      RUNS,
    );
  });

  test("never throws, whatever it is given, and gives back a profile that reads without a problem", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { profile, problems } = readProfile(input);
        expect(readProfile(profile)).toEqual({ profile, problems: [] });
        for (const { expected } of problems) expect(expected).not.toBe("");
        expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
        expect(Object.keys({})).toEqual([]);
      }),
      { ...RUNS, numRuns: RUNS.numRuns * 3 },
    );
  });

  test("keeps sound answers among unsound ones and names each of those", () => {
    const unsound = fc.dictionary(fc.constantFrom(...PROFILE_FIELD_NAMES, "__proto__", "luck"), anything);
    fc.assert(
      fc.property(profiles, unsound, (sound, others) => {
        const input = Object.assign(Object.create(null), others, sound);
        const { profile, problems } = readProfile(input);
        expect(profile).toMatchObject(sound);
        const named = problems.map(({ field }) => field);
        expect([...Object.keys(profile), ...named].sort()).toEqual(Object.keys(input).sort());
      }),
      RUNS,
    );
  });

  test.each([undefined, null, 7, "text", true, [], [{}], () => 1])("%j is no profile", (input) => {
    expect(readProfile(input)).toEqual({
      profile: {},
      problems: [{ field: "profile", expected: "an object of answers" }],
    });
  });

  test("no answers are a profile", () => expect(readProfile({})).toEqual({ profile: {}, problems: [] }));

  test("a key that reaches for the prototype is refused as unknown", () => {
    const { profile, problems } = readProfile(JSON.parse('{"__proto__": {"letters": 3}, "letters": 2}'));
    expect(profile).toEqual({ letters: 2 });
    expect(profile.lettersUs).toBeUndefined();
    expect(problems.map(({ field }) => field)).toEqual(["__proto__"]);
  });

  test("inherited answers and names are none", () => {
    expect(readProfile(Object.create({ letters: 3 }))).toEqual({ profile: {}, problems: [] });
    expect(readProfile({ toString: 1 }).problems[0]?.field).toBe("toString");
  });

  test("the words of each problem", () => {
    const wrong = {
      workStatus: "alien",
      visas: ["j1", "j1"],
      specialties: ["Family Medicine"],
      graduationYear: 1949,
      schoolListed: "yes",
      luck: 1,
    };
    expect(readProfile(wrong).problems).toMatchInlineSnapshot(`
      [
        {
          "expected": "one of citizen, resident, needs-visa, work-permit, green-card-pending, refugee, asylee, asylum-pending, tps, daca, h4-ead, h4, opt, on-j1, on-h1b",
          "field": "workStatus",
        },
        {
          "expected": "a list of j1, h1b, each once",
          "field": "visas",
        },
        {
          "expected": "a list of at most 24 ids such as "family-medicine", each once",
          "field": "specialties",
        },
        {
          "expected": "a year of four digits, from 1950 on",
          "field": "graduationYear",
        },
        {
          "expected": "true or false",
          "field": "schoolListed",
        },
        {
          "expected": "one of the fields specialties, places, workStatus, visas, graduationYear, lastClinicalYear, schoolListed, ecfmg, step1, step1When, step1Score, step1Failures, step2, step2When, step2Score, step2Failures, step3, step3When, step3Failures, firstStepYear, usResidency, usceHandsOn, usceHandsOnWeeks, usceObserver, usceObserverWeeks, usceLastYear, usceRegions, letters, lettersUs, lettersSpecialty, lettersRegions, languages, experience, ties, applied, registered, interviews, matchYear",
          "field": "luck",
        },
      ]
    `);
  });
});

describe("what stands as an answer", () => {
  const { workStatus, visas, specialties, letters, step2Score, schoolListed } = PROFILE_FIELDS;

  test.each([
    [workStatus, "citizen", true],
    [workStatus, "Citizen", false],
    [workStatus, ["citizen"], false],
    [workStatus, undefined, false],
    [visas, [], true],
    [visas, ["h1b", "j1"], true],
    [visas, ["j1", "j1"], false],
    [visas, ["j2"], false],
    [visas, "j1", false],
    [visas, [["j1"]], false],
    // biome-ignore lint/suspicious/noSparseArray: a list with a hole must not pass
    [visas, [, "j1"], false],
    [specialties, ["family-medicine"], true],
    [specialties, ["family--medicine"], false],
    [specialties, ["-family"], false],
    [specialties, ["family-"], false],
    [specialties, ["x y"], false],
    [specialties, [""], false],
    [specialties, [7], false],
    [specialties, ["a".repeat(64)], true],
    [specialties, ["a".repeat(65)], false],
    [specialties, Array.from({ length: MAX_IDS }, (_, at) => `s${at}`), true],
    [specialties, Array.from({ length: MAX_IDS + 1 }, (_, at) => `s${at}`), false],
    [letters, 0, true],
    [letters, 12, true],
    [letters, 13, false],
    [letters, -1, false],
    [letters, 1.5, false],
    [letters, "1", false],
    [letters, Number.NaN, false],
    [step2Score, 1, true],
    [step2Score, 0, false],
    [step2Score, 300, true],
    [step2Score, 301, false],
    [schoolListed, false, true],
    [schoolListed, "false", false],
    [schoolListed, null, false],
  ])("%o %o: %s", (field, value, sound) => expect(isAnswer(field, value)).toBe(sound));

  test("at most 24 ids", () => expect(MAX_IDS).toBe(24));
});

describe("the table", () => {
  test("each field has a short name of its own", () => {
    const keys = Object.values(PROFILE_FIELDS).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(PROFILE_FIELD_NAMES).toEqual(ANSWER_NAMES);
  });

  test("what each takes; a changed key or limit breaks shared links", () => {
    const rows = Object.entries(PROFILE_FIELDS).map(([name, field]) => {
      const more = field.kind === "ids" && field.ordered ? ", in order" : "";
      const unit = field.kind === "number" ? ` (${field.unit})` : "";
      return `${field.key} ${name}: ${expectedOf(field)}${more}${unit}`;
    });
    expect(rows).toMatchInlineSnapshot(`
      [
        "s specialties: a list of at most 24 ids such as "family-medicine", each once, in order",
        "p places: a list of at most 24 ids such as "family-medicine", each once, in order",
        "w workStatus: one of citizen, resident, needs-visa, work-permit, green-card-pending, refugee, asylee, asylum-pending, tps, daca, h4-ead, h4, opt, on-j1, on-h1b",
        "v visas: a list of j1, h1b, each once",
        "g graduationYear: a year of four digits, from 1950 on (year)",
        "lc lastClinicalYear: a year of four digits, from 1950 on (year)",
        "sl schoolListed: true or false",
        "e ecfmg: one of certified, in-progress, not-started",
        "a step1: one of passed, awaiting, failed, not-taken",
        "aw step1When: a month written as YYYY-MM, from 1950-01 on",
        "as step1Score: a whole number from 1 to 300 (points)",
        "af step1Failures: a whole number from 0 to 6 (failed attempts)",
        "b step2: one of passed, awaiting, failed, not-taken",
        "bw step2When: a month written as YYYY-MM, from 1950-01 on",
        "bs step2Score: a whole number from 1 to 300 (points)",
        "bf step2Failures: a whole number from 0 to 6 (failed attempts)",
        "c step3: one of passed, awaiting, failed, not-taken",
        "cw step3When: a month written as YYYY-MM, from 1950-01 on",
        "cf step3Failures: a whole number from 0 to 6 (failed attempts)",
        "fy firstStepYear: a year of four digits, from 1950 on (year)",
        "rs usResidency: one of none, unfinished, finished",
        "uh usceHandsOn: a whole number from 0 to 120 (months)",
        "uhw usceHandsOnWeeks: a whole number from 0 to 520 (weeks)",
        "uo usceObserver: a whole number from 0 to 120 (months)",
        "uow usceObserverWeeks: a whole number from 0 to 520 (weeks)",
        "uy usceLastYear: a year of four digits, from 1950 on (year)",
        "ur usceRegions: a list of at most 24 ids such as "family-medicine", each once",
        "l letters: a whole number from 0 to 12 (letters)",
        "lu lettersUs: a whole number from 0 to 12 (letters)",
        "ls lettersSpecialty: a whole number from 0 to 12 (letters)",
        "lr lettersRegions: a list of at most 24 ids such as "family-medicine", each once",
        "la languages: a list of at most 24 ids such as "family-medicine", each once",
        "x experience: a list of underserved, rural, farmworker, research, each once",
        "t ties: a list of at most 24 ids such as "family-medicine", each once",
        "ap applied: one of yes, partly, no",
        "rg registered: one of yes, no",
        "iv interviews: a whole number from 0 to 100 (interviews)",
        "my matchYear: a year of four digits, from 1950 on (year)",
      ]
    `);
  });
});
