import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import type { Fact, Facts, Program } from "../../../src/engine/facts.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { rank } from "../../../src/engine/rank.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { expectSame } from "../../support/expect-same.ts";
import { IS_MUTATION_RUN, profiles, programs, RUNS } from "../arbitraries.ts";
import { occasion } from "../builders.ts";

/** Numbers that tell a shuffle what to do; the same ones give the same order. */
const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });

describe("law 4: order does not matter, and the same input gives the same output", () => {
  test("of the answers, and within each answer that is no order of wishes", () => {
    fc.assert(
      fc.property(programs, profiles, seeds, (program, profile, seed) => {
        expectSame(
          assess(program, mixedAnswers(profile, seed), occasion()),
          assess(program, profile, occasion()),
        );
      }),
      RUNS,
    );
  });

  test("of a program's fields, of the facts on each, and within their values", () => {
    fc.assert(
      fc.property(programs, profiles, seeds, (program, profile, seed) => {
        expectSame(
          assess(mixedFacts(program, seed), profile, occasion()),
          assess(program, profile, occasion()),
        );
      }),
      RUNS,
    );
  });

  test("of the programs", () => {
    const several = fc.uniqueArray(programs, { minLength: 2, maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(several, profiles, seeds, (some, profile, seed) => {
        const mixed = mix(some, seed).map((program) => mixedFacts(program, seed));
        expectSame(rank(compile(mixed), profile, occasion()), rank(compile(some), profile, occasion()));
      }),
      RUNS,
    );
  });

  test("the same input twice gives the same output, and is left as it was", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const before = structuredClone({ program, profile });
        const first = assess(frozen(program), frozen(profile), occasion());
        expectSame(assess(program, profile, occasion()), first);
        expectSame({ program, profile }, before);
      }),
      RUNS,
    );
  });
});

// A mutation run writes its own switches into the sources.
describe.skipIf(IS_MUTATION_RUN)("the engine's sources", () => {
  const root = fileURLToPath(new URL("../../../src/engine", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );

  test("there are some", () => expect(files.length).toBeGreaterThan(20));

  test.each(files)(
    "%s reads no clock, chance, locale, screen or process, and imports the engine only",
    (file) => {
      const text = readFileSync(join(root, file), "utf8");
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
      expect(code.match(IMPURE)).toBeNull();
      for (const [, path = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
        expect(path).toMatch(/^\.{1,2}\/.*\.ts$/);
        expect(relative(root, resolve(root, dirname(file), path))).not.toMatch(/^\.\./);
      }
    },
  );

  test("the scan finds what it looks for", () => {
    for (const code of [
      "new Date()",
      "new Date(day)",
      "Date.now()",
      "Date.parse(day)",
      "day.getDay()",
      "Math.random()",
      "a.toLocaleString()",
      "Intl.NumberFormat",
      "document.title",
      "a.localeCompare(b)",
      "performance.now()",
    ])
      expect(code).toMatch(IMPURE);
    expect("new Date(Date.UTC(year, 2, 15)).getUTCDay()").not.toMatch(IMPURE);
  });
});

/** `new Date(Date.UTC(…))` reads a calendar, not the clock; the getters of local time read the machine's zone. */
const IMPURE =
  /\b(?:Date\b(?!\.UTC\(|\(Date\.UTC\()|get(?:Day|Date|Month|FullYear|Hours|Minutes|TimezoneOffset)\b|Math\.random|toLocale\w*|localeCompare|Intl|document|window|globalThis|process|performance|crypto|navigator|localStorage|sessionStorage|fetch|setTimeout|setInterval|require)\b/;

const SETS = ["visas", "usceRegions", "lettersRegions", "languages", "experience", "ties"] as const;

function mixedAnswers(profile: Profile, seed: readonly number[]): Profile {
  const sets = SETS.flatMap((name) => (profile[name] ? [[name, mix<string>(profile[name], seed)]] : []));
  const answers: [string, unknown][] = Object.entries({ ...profile, ...Object.fromEntries(sets) });
  return Object.fromEntries(mix(answers, seed)) as Profile;
}

function mixedFacts(program: Program, seed: readonly number[]): Program {
  const fields: [string, readonly Fact<unknown>[]][] = Object.entries(program.facts);
  const facts = fields.map(([field, some]) => [field, mix(some, seed).map((fact) => mixedValue(fact, seed))]);
  return mixedKeys(
    { ...program, facts: Object.fromEntries(mix(facts as [string, unknown][], seed)) as Facts },
    seed,
  );
}

/** Every list in a fact's value is a set. */
function mixedValue<T>(value: T, seed: readonly number[]): T {
  if (Array.isArray(value))
    return mix(
      value.map((one) => mixedValue(one, seed)),
      seed,
    ) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, one]) => [key, mixedValue(one, seed)] as [string, unknown],
  );
  return Object.fromEntries(mix(entries, seed)) as T;
}

function mixedKeys<T extends object>(value: T, seed: readonly number[]): T {
  return Object.fromEntries(mix(Object.entries(value), seed)) as T;
}

function mix<T>(items: readonly T[], seed: readonly number[]): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = (seed[at % seed.length] as number) % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}
