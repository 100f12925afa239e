import { expect, test } from "vitest";
import { REACH_KINDS, reachMarks } from "../../../src/engine/reach.ts";
import { toDataset } from "../../../src/outputs/dataset/build.ts";
import { reckonedFacts } from "../../../src/outputs/dataset/reckoned-facts.ts";
import { SITE } from "../../support/content.ts";

const share = { value: { kind: "university", share: "a", until: null }, source: "s" } as never;
const kind = (value: string) => ({ value, source: "s" }) as never;

test("the kind of a sponsor travels only where figures part its kind from others", () => {
  const parted = { imgShareOfKind: [share], sponsorKind: [kind("university")] };
  expect(reckonedFacts(parted)).toBe(parted);
  expect(reckonedFacts({ imgShareOfKind: [share], sponsorKind: [kind("county")] })).toEqual({
    imgShareOfKind: [share],
  });
  expect(reckonedFacts({ sponsorKind: [kind("university")] })).toEqual({});
});

test("one that other pages call otherwise keeps what all of them say", () => {
  const both = { imgShareOfKind: [share], sponsorKind: [kind("county"), kind("community")] };
  expect(reckonedFacts(both)).toBe(both);
});

test("what is left out changes no mark of any program", () => {
  const occasion = { season: SITE.engineSeason, asOf: SITE.today };
  const sent = new Map(toDataset(SITE).programs.map((program) => [program.id, program]));
  const other = SITE.programs
    .map(({ engine }) => engine)
    .filter((engine) => {
      const program = sent.get(engine.id);
      return (
        program &&
        JSON.stringify(reachMarks(program, occasion)) !== JSON.stringify(reachMarks(engine, occasion))
      );
    });
  expect(other.map(({ id }) => id)).toEqual([]);
  expect([...REACH_KINDS]).toEqual(["university", "community"]);
});
