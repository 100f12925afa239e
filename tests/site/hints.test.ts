import { describe, expect, test } from "vitest";
import { imgsWord, visaWord } from "../../src/engine/answers.ts";
import type { Facts, SponsorKind } from "../../src/engine/facts.ts";
import { FEWEST_SIMILAR, HINTED } from "../../src/engine/hints.ts";
import { type CountedProgram, countHints } from "../../src/site/hints.ts";
import { fact, occasion, program } from "../engine/builders.ts";
import { SITE } from "../support/content.ts";

let made = 0;
function one(
  facts: Facts,
  { sponsor = `s${made}`, kind = "community", state = "TX", specialty = "family-medicine" } = {},
): CountedProgram {
  const id = `p${made++}`;
  return {
    engine: program(facts, { id, specialty }),
    isInResults: true,
    sponsor: { id: sponsor, kind: kind as SponsorKind },
    state: { id: state },
  };
}
const J1 = (answer: "yes" | "no" | "case-by-case") => ({ visaJ1: [fact(answer)] });
const many = (count: number, make: () => CountedProgram) => Array.from({ length: count }, make);

function hintsOf(silent: CountedProgram, others: readonly CountedProgram[]) {
  return countHints([silent, ...others], occasion()).get(silent.engine.id);
}

describe("sister programs", () => {
  test("those that say, of how many say so; case by case is no yes", () => {
    const others = [J1("yes"), J1("yes"), J1("case-by-case"), {}].map((facts) =>
      one(facts, { sponsor: "uni", specialty: "psychiatry" }),
    );
    expect(hintsOf(one({}, { sponsor: "uni" }), others)).toEqual({ j1: { sisters: { yes: 2, of: 3 } } });
  });

  test("a program that answers has no hint on it, so it is never counted for itself", () => {
    expect(hintsOf(one(J1("yes"), { sponsor: "uni" }), [one(J1("no"), { sponsor: "uni" })])).toBeUndefined();
  });

  test("pages that disagree are no answer, and neither is a page too old to count", () => {
    const undated = { shown: null };
    const torn = one({ visaJ1: [fact("yes", undated), fact("no", undated)] }, { sponsor: "uni" });
    const old = one({ visaJ1: [fact("yes", { shown: "2015" })] }, { sponsor: "uni" });
    expect(hintsOf(one({}, { sponsor: "uni" }), [torn, old])).toBeUndefined();
  });
});

describe("similar programs", () => {
  test("of the same specialty, kind and state, from five on", () => {
    const four = many(FEWEST_SIMILAR - 1, () => one(J1("yes")));
    const alike = [
      one(J1("no"), { kind: "university" }),
      one(J1("no"), { specialty: "psychiatry" }),
      ...four,
    ];
    expect(hintsOf(one({}), alike)).toBeUndefined();
    expect(hintsOf(one({}), [...alike, one(J1("no"))])).toEqual({
      j1: { similar: { yes: 4, of: 5, kind: "community", place: "TX" } },
    });
  });

  test("else of its division", () => {
    const others = [
      ...many(4, () => one(J1("yes"))),
      one(J1("no"), { state: "OK" }),
      ...many(9, () => one(J1("no"), { state: "AZ" })),
    ];
    expect(hintsOf(one({}), others)).toEqual({
      j1: { similar: { yes: 4, of: 5, kind: "community", place: "the West South Central states" } },
    });
  });

  test("else of all states", () => {
    const others = [...many(4, () => one(J1("yes"))), one(J1("no"), { state: "AZ" })];
    expect(hintsOf(one({}), others)).toEqual({
      j1: { similar: { yes: 4, of: 5, kind: "community", place: null } },
    });
  });

  test("of every kind where the program's own is not known", () => {
    const others = [
      ...many(3, () => one(J1("yes"))),
      ...many(2, () => one(J1("no"), { kind: "university" })),
    ];
    const silent = one({});
    expect(hintsOf({ ...silent, sponsor: { id: "x", kind: null } }, others)).toEqual({
      j1: { similar: { yes: 3, of: 5, kind: null, place: "TX" } },
    });
  });

  test("a program that results leave out is counted nowhere and has no hints", () => {
    const out = many(9, () => ({ ...one(J1("yes")), isInResults: false }));
    expect(countHints([one({}), ...out], occasion()).size).toBe(0);
  });
});

test("on real content: only on what is open, never more yes than answers, never fewer than five alike", () => {
  const now = { season: SITE.engineSeason, asOf: SITE.today };
  expect(SITE.hints.size).toBeGreaterThan(100);
  for (const { engine } of SITE.programs) {
    const hints = SITE.hints.get(engine.id) ?? {};
    const words = {
      imgs: imgsWord(engine, now),
      j1: visaWord(engine.facts, "j1", now),
      h1b: visaWord(engine.facts, "h1b", now),
    };
    for (const question of HINTED) {
      const { sisters, similar } = hints[question] ?? {};
      if (sisters || similar) expect(["unknown", "disputed"]).toContain(words[question]);
      for (const tally of [sisters, similar]) if (tally) expect(tally.yes).toBeLessThanOrEqual(tally.of);
      if (similar) expect(similar.of).toBeGreaterThanOrEqual(FEWEST_SIMILAR);
    }
  }
});
