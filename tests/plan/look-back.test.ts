import { expect, it } from "vitest";
import type { EventKind } from "../../src/plan/list-events.ts";
import { lookBack } from "../../src/plan/look-back.ts";
import type { KeptAnswer } from "../../src/plan/own-answers.ts";
import { entry } from "./builders.ts";

const told = (program: string, question: string, value: KeptAnswer["value"], season = 2027): KeptAnswer => ({
  program,
  question,
  value,
  by: "coordinator",
  how: "mail",
  day: "2026-12-01",
  season,
});

it("counts what was noted, each program once, and what programs said no to", () => {
  const list = [
    entry("a", { status: "applied" }),
    entry("b", {
      status: "rejected",
      events: [
        { what: "applied", day: "2026-09-30" },
        { what: "rejected", day: "2026-12-01" },
      ],
    }),
    entry("c", {
      status: "ranked",
      events: [
        { what: "interview", day: "2026-12-09" },
        { what: "ranked", day: "2027-02-20" },
      ],
    }),
    entry("d", { status: "considering" }),
  ];
  const answers = [
    told("a", "graduation", "no"),
    told("b", "graduation", "no"),
    told("c", "visa-j1", "yes"),
    told("d", "graduation", "no", 2026),
  ];
  const { counts, sentences } = lookBack(list, answers, 2027);
  expect(counts).toEqual({ applied: 3, invited: 1, rejected: 1, silent: 1, ranked: 1 });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "You noted 3 applications.",
      "1 of 3 invited you, 1 of 3 said no, and 1 of 3 never answered.",
      "You ranked 1.",
      "Invitations and ranks: look first at the interviews, and at how many places you ranked.",
      "2 programs told you no on this: Year of graduation.",
    ]
  `);
});

it("says nothing where nothing was noted, and never speaks of a chance", () => {
  expect(lookBack([entry("a")], [], 2027).sentences).toEqual([]);
  expect(lookBack([entry("a", { status: "applied" })], [], 2027).sentences.join(" ")).not.toMatch(
    /chance|probab|likel/i,
  );
});

it("says nowhere that it stopped to who has matched", () => {
  const through = (...whats: readonly EventKind[]) => ({
    ...entry("a"),
    status: whats.at(-1) ?? ("considering" as const),
    events: whats.map((what) => ({ what, day: "2027-03-19" })),
  });
  const said = (...whats: readonly EventKind[]) =>
    lookBack([through("applied", ...whats)], [], 2027).sentences;
  expect(said("interview", "ranked").at(-1)).toMatch(/look first at/);
  expect(said("interview", "ranked", "matched").join(" ")).not.toMatch(/look first at/);
});
