import { expect, test } from "vitest";
import type { Facts } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { assess } from "../../src/engine/verdict.ts";
import { closesWhen, ownMark } from "../../src/stores/own-mark-words.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const J1: Profile = {
  workStatus: "needs-visa",
  visas: ["j1"],
  step2: "passed",
  step2Score: 215,
  graduationYear: 2016,
};

const says = (facts: Facts) => {
  const { sign, name, because } = ownMark(assess(program(facts), J1, occasion()));
  return `${sign} ${name}, because: ${because.join(" ")}`;
};

test("the group, and what decides it", () => {
  expect(says({})).toMatchInlineSnapshot(
    `"? Ask first, because: It does not say whether it takes IMGs. It does not say whether it sponsors J-1 visas."`,
  );
  expect(says({ takesImgs: [fact(true)], visaJ1: [fact("yes")] })).toMatchInlineSnapshot(
    `"✓ Open by its rules, because: It sponsors J-1 visas. It says that it takes IMGs."`,
  );
  expect(
    says({
      takesImgs: [fact(true)],
      visaJ1: [fact("yes")],
      letters: [fact({ count: 4, us: null, inSpecialty: null })],
    }),
  ).toMatchInlineSnapshot(`"? Ask first, because: It requires 4 letters; you have not answered."`);
  expect(says({ visaJ1: [fact("no")] })).toMatchInlineSnapshot(
    `"✕ Closed to you, because: It does not sponsor J-1 visas."`,
  );
});

test("a firm last day within a week is told by how far it is, on the visitor's own day", () => {
  const on = (asOf: string, day = "2026-11-30") =>
    closesWhen(program({ deadline: [fact(day)] }), occasion({ asOf }));
  expect(on("2026-11-22")).toBeNull();
  expect(on("2026-11-23")).toBe("in 7 days");
  expect(on("2026-11-29")).toBe("tomorrow");
  expect(on("2026-11-30")).toBe("today");
  expect(on("2026-12-01")).toBeNull();
  const wish = program({ deadline: [fact("2026-11-30", { strength: "preferred" })] });
  expect(closesWhen(wish, occasion({ asOf: "2026-11-29" }))).toBeNull();
});
