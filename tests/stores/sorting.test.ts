import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Facts, Program } from "../../src/engine/facts.ts";
import { glancesOf } from "../../src/engine/glance.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { scoreGaps } from "../../src/engine/score-gap.ts";
import { facetsOf } from "../../src/stores/facets.ts";
import { firmLastDay, type LastDay } from "../../src/stores/last-day.ts";
import { type Sort, type SortKeys, sortStandings } from "../../src/stores/sorting.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const J1: Profile = { workStatus: "needs-visa", visas: ["j1"], step2: "passed", step2Score: 220 };
/** All in Ask first; on 23 November 2026 "a" closes in a week and "d" in two months. */
const PROGRAMS: readonly Program[] = [
  program({ deadline: [fact("2026-11-30")] }, { id: "a", name: "Zeta" }),
  program({ takesImgs: [fact(true)], step2Minimum: [fact(200)] }, { id: "b", name: "Yukon" }),
  program(
    { takesImgs: [fact(true)], visaJ1: [fact("case-by-case")], step2Minimum: [fact(215)] },
    { id: "c", name: "Xenia" },
  ),
  program(
    { takesImgs: [fact(true, { shown: "2015" })], deadline: [fact("2027-01-20")] },
    { id: "d", name: "Whit" },
  ),
];

const compiled = compile(PROGRAMS);
const find = (id: string) => PROGRAMS.find((one) => one.id === id) as Program;
const keys: SortKeys = {
  nameOf: (id) => find(id).name,
  placeOf: (id) => id,
  lastDays: new Map(
    PROGRAMS.flatMap((one) => {
      const last = firmLastDay(one, occasion());
      return last ? [[one.id, last] as const] : [];
    }),
  ),
  glances: glancesOf(compiled, J1, occasion()),
  gaps: scoreGaps(compiled, J1, occasion()),
  facetsOf: (id) => facetsOf(find(id), occasion()),
  statusOf: (id) => (id === "c" ? 2 : 0),
};
const ids = (sort: Sort, backwards = false) =>
  sortStandings(rank(compiled, J1, occasion()), sort, backwards, keys)
    .map(({ id }) => id)
    .join("");

test.each<[Sort, string]>([
  ["ours", "bc" + "d" + "a"],
  ["day", "ad" + "bc"],
  ["least", "bc" + "d" + "a"],
  ["gap", "bc" + "da"],
  ["name", "dcba"],
  ["j1", "c" + "bda"],
  ["status", "c" + "bda"],
])("%s: %s", (sort, expected) => {
  const order = ids(sort);
  expect([...order].sort()).toEqual(["a", "b", "c", "d"]);
  expect(order).toBe(expected);
});

test("our order of what has to be asked: fewest answers, hints, fit, last day; elsewhere near last days come first", () => {
  const sister = (yes: number): Pick<Program, "hints"> => ({ hints: { j1: { sisters: { yes, of: 3 } } } });
  const tells = (more: Facts = {}) => ({ takesImgs: [fact(true)], ...more });
  const closes = (deadline: string) => ({ deadline: [fact(deadline)] });
  const found: readonly Program[] = [
    program(tells(closes("2026-11-30")), { id: "no", ...sister(0) }),
    program(tells(closes("2027-01-20")), { id: "later", ...sister(3) }),
    program(tells(closes("2026-12-20")), { id: "sooner", ...sister(3) }),
    program(tells(closes("2026-11-25")), { id: "none" }),
    program(tells({ visaJ1: [fact("yes")] }), { id: "open" }),
    program(tells({ visaJ1: [fact("yes")], ...closes("2026-11-30") }), { id: "open-soon" }),
  ];
  const read = compile(found);
  const lastDays = new Map(
    found.flatMap((one) => {
      const last = firmLastDay(one, occasion());
      return last ? [[one.id, last] as const] : [];
    }),
  );
  const order = (group: string) =>
    sortStandings(
      rank(read, J1, occasion()).filter((one) => one.group === group),
      "ours",
      false,
      { ...keys, lastDays, glances: glancesOf(read, J1, occasion()) },
    ).map(({ id }) => id);
  expect(order("ask")).toEqual(["sooner", "later", "none", "no"]);
  expect(order("open")).toEqual(["open-soon", "open"]);
});

test("backwards turns the keys round, and what has none stays last", () => {
  expect(ids("day").slice(0, 2)).toBe("ad");
  expect(ids("day", true).slice(0, 2)).toBe("da");
  expect(ids("name", true)).toBe("abcd");
});

test("law: ours is by near last day, questions, lean, fit and last day, and ties keep the order in which they came", () => {
  const one = fc.record({
    group: fc.constantFrom("ask" as const, "open" as const),
    questions: fc.nat(3),
    fit: fc.record({ low: fc.integer({ min: 0, max: 20 }), high: fc.integer({ min: 20, max: 40 }) }),
    day: fc.option(fc.integer({ min: 10, max: 29 })),
    left: fc.integer({ min: 0, max: 60 }),
    name: fc.constantFrom("a", "b"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.boolean(), (many, backwards) => {
      const standings = many.map(({ group, questions, fit }, at) => ({
        id: `${at}`,
        group,
        questions,
        fit,
        coverage: { known: 0, total: 0 },
      }));
      const lastDays = new Map<string, LastDay>(
        many.flatMap(({ day, left }, at) =>
          day === null ? [] : [[`${at}`, { day: `2026-12-${day}`, left }] as const],
        ),
      );
      const given: SortKeys = { ...keys, lastDays, nameOf: (id) => many[Number(id)]?.name ?? "" };
      const near = (at: number) =>
        many[at]?.group !== "ask" && (many[at]?.left ?? 99) <= 30 ? lastDays.get(`${at}`)?.day : undefined;
      const keysOf = ({ id, questions, fit }: (typeof standings)[number]) => [
        near(Number(id)) ?? "9",
        questions,
        -(fit.low + fit.high),
        lastDays.get(id)?.day ?? "9",
      ];
      const byAll = standings.toSorted((a, b) => {
        const [first, second] = [keysOf(a), keysOf(b)];
        const at = first.findIndex((key, place) => key !== second[place]);
        return at < 0 ? 0 : (first[at] as number) < (second[at] as number) ? -1 : 1;
      });
      expect(sortStandings(standings, "ours", false, given)).toEqual(byAll);
      const byName = standings.toSorted((a, b) => {
        const [first, second] = [given.nameOf(a.id), given.nameOf(b.id)];
        return first === second ? 0 : (first < second ? -1 : 1) * (backwards ? -1 : 1);
      });
      expect(sortStandings(standings, "name", backwards, given)).toEqual(byName);
    }),
  );
});
