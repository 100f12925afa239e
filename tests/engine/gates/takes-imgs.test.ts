import { describe, expect, test } from "vitest";
import { imgsWord } from "../../../src/engine/answers.ts";
import type { Fact, Facts } from "../../../src/engine/facts.ts";
import { takesImgs } from "../../../src/engine/gates/takes-imgs.ts";
import { fact, gateSays, occasion, program } from "../builders.ts";

const says = (facts: Facts) => gateSays(takesImgs, facts);
const record = (imgs: number | null, years: string | null = null) => ({ imgs, of: null, years });

describe("takes-imgs", () => {
  test("says so: met", () => {
    expect(says({ takesImgs: [fact(true)] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs."`,
    );
  });

  test("says that it does not: closed", () => {
    expect(says({ takesImgs: [fact(false)] })).toMatchInlineSnapshot(
      `"not-met close: It says that it does not take IMGs."`,
    );
  });

  test("takes them rarely: ask, whichever way it is put", () => {
    expect(says({ takesImgs: [fact(true, { strength: "exceptions" })] })).toMatchInlineSnapshot(
      `"met ask: It takes IMGs only as an exception."`,
    );
    expect(says({ takesImgs: [fact(false, { strength: "exceptions" })] })).toMatchInlineSnapshot(
      `"not-met ask: It takes IMGs only as an exception."`,
    );
  });

  test("decides case by case: ask, and neither residents shown nor an older plain word make it a yes", () => {
    expect(says({ takesImgs: [fact("case-by-case")] })).toMatchInlineSnapshot(
      `"unknown-program ask: It decides on IMGs case by case."`,
    );
    expect(says({ takesImgs: [fact("case-by-case")], imgRecord: [fact(record(3))] })).toMatchInlineSnapshot(
      `"unknown-program ask: It decides on IMGs case by case."`,
    );
    expect(
      says({ takesImgs: [fact("case-by-case", { shown: "2026" }), fact(true, { shown: "2024" })] }),
    ).toMatchInlineSnapshot(`"unknown-program ask: It decides on IMGs case by case."`);
    expect(says({ takesImgs: [fact("case-by-case", { shown: "2015" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. A page of 2015, too old to count, said: it decides on IMGs case by case. Ask whether that still holds."`,
    );
    expect(says({ takesImgs: [fact(true), fact("case-by-case")] })).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): Its pages disagree on whether it takes IMGs."`,
    );
    expect(imgsWord(program({ takesImgs: [fact("case-by-case")] }), occasion())).toBe("exceptions");
  });

  test("prefers others: ask, for this is no word that it takes them", () => {
    expect(says({ takesImgs: [fact(false, { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. It prefers graduates of US schools."`,
    );
  });

  test("prefers to have them: met", () => {
    expect(says({ takesImgs: [fact(true, { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. It would like to take IMGs."`,
    );
  });

  test("says nothing: ask", () => {
    expect(says({})).toMatchInlineSnapshot(`"unknown-program ask: It does not say whether it takes IMGs."`);
    expect(says({ imgRecord: [fact(record(null))] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs."`,
    );
  });

  test("shows IMG residents: met", () => {
    expect(says({ imgRecord: [fact(record(1))] })).toMatchInlineSnapshot(
      `"met none: It shows 1 IMG resident."`,
    );
    expect(says({ imgRecord: [fact(record(5, "2025"))] })).toMatchInlineSnapshot(
      `"met none: It shows 5 IMG residents (2025)."`,
    );
  });

  test("a page too old to count that names IMG residents: a hint, and no answer", () => {
    expect(says({ imgRecord: [fact(record(5, "2015"), { shown: "2015" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. A page of 2015, too old to count, said: it shows 5 IMG residents (2015). Ask whether that still holds."`,
    );
    expect(says({ imgRecord: [fact(record(0, "2015"), { shown: "2015" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs."`,
    );
  });

  test("shows none: that is no word that it takes none", () => {
    expect(says({ imgRecord: [fact(record(0))] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs."`,
    );
  });

  test("shows them in counts that differ: met", () => {
    expect(
      says({ imgRecord: [fact(record(2), { source: "a" }), fact(record(3), { source: "b" })] }),
    ).toMatchInlineSnapshot(`"met none: It shows IMG residents; its pages differ on how many."`);
  });

  test("shows them on one page, none on another: ask", () => {
    expect(
      says({ imgRecord: [fact(record(2), { source: "a" }), fact(record(0), { source: "b" })] }),
    ).toMatchInlineSnapshot(`"unknown-program ask: It does not say whether it takes IMGs."`);
  });

  test("only a directory says so: ask", () => {
    expect(says({ takesImgs: [fact(true, { kind: "directory" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. Only a directory or forum says: it takes IMGs. Ask whether that is so."`,
    );
    expect(says({ takesImgs: [fact(false, { kind: "forum" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. Only a directory or forum says: it does not take IMGs. Ask whether that is so."`,
    );
    expect(says({ imgRecord: [fact(record(4), { kind: "directory" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it takes IMGs. Only a directory or forum says: it shows 4 IMG residents. Ask whether that is so."`,
    );
  });

  test("hearsay yields to what the roster shows", () => {
    expect(
      says({ takesImgs: [fact(false, { kind: "forum" })], imgRecord: [fact(record(4))] }),
    ).toMatchInlineSnapshot(`"met none: It shows 4 IMG residents."`);
    expect(
      says({
        takesImgs: [fact(false, { kind: "forum", source: "a" }), fact(true, { kind: "forum", source: "b" })],
        imgRecord: [fact(record(4))],
      }),
    ).toMatchInlineSnapshot(`"met none: It shows 4 IMG residents."`);
  });

  test("so does a mere preference", () => {
    expect(
      says({ takesImgs: [fact(false, { strength: "preferred" })], imgRecord: [fact(record(4))] }),
    ).toMatchInlineSnapshot(`"met none: It shows 4 IMG residents. It prefers graduates of US schools."`);
  });

  test("its own word stands, whatever the roster shows", () => {
    expect(says({ takesImgs: [fact(false)], imgRecord: [fact(record(4))] })).toMatchInlineSnapshot(
      `"not-met close: It says that it does not take IMGs."`,
    );
    expect(says({ takesImgs: [fact(true)], imgRecord: [fact(record(4))] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs."`,
    );
  });

  test("pages of one date disagree: ask", () => {
    expect(
      says({ takesImgs: [fact(true, { source: "a" }), fact(false, { source: "b" })] }),
    ).toMatchInlineSnapshot(`"unknown-program ask (disputed): Its pages disagree on whether it takes IMGs."`);
    expect(
      says({
        takesImgs: [fact(true, { source: "a" }), fact(false, { source: "b" })],
        imgRecord: [fact(record(4))],
      }),
    ).toMatchInlineSnapshot(`"unknown-program ask (disputed): Its pages disagree on whether it takes IMGs."`);
  });

  test("of the sponsor, undated or old: said", () => {
    expect(says({ takesImgs: [fact(true, { kind: "sponsor", sponsorWide: true })] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs (said of all of its sponsor's programs)."`,
    );
    expect(says({ takesImgs: [fact(true, { shown: null })] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs (page undated)."`,
    );
    expect(says({ takesImgs: [fact(true, { shown: "2021" })] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs (page of 2021, confirm it)."`,
    );
    expect(says({ takesImgs: [fact(true, { note: "Since 2015." })] })).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs. Since 2015."`,
    );
  });
});

test("cites the page that decides", () => {
  const policy = [fact(true, { source: "faq" })];
  const weak = [fact(true, { source: "forum", kind: "forum" as const })];
  const imgRecord = [fact(record(3), { source: "roster" })];
  const sources = (facts: Facts) => takesImgs.read(program(facts), occasion()).sources;
  expect(sources({ takesImgs: policy, imgRecord })).toEqual(["faq"]);
  expect(sources({ takesImgs: weak, imgRecord })).toEqual(["roster"]);
  expect(sources({ imgRecord })).toEqual(["roster"]);
  expect(sources({ takesImgs: weak })).toEqual([]);
  expect(takesImgs.read(program({ takesImgs: weak }), occasion()).hints).toEqual(["forum"]);
  expect(sources({ takesImgs: weak, imgRecord: [fact(record(0), { source: "roster" })] })).toEqual([]);
  expect(sources({})).toEqual([]);
});

describe("what only leans", () => {
  const read = (facts: Facts) => {
    const { rule, hints } = takesImgs.read(program(facts), occasion());
    const said = takesImgs.check(rule, {}, occasion()).hints?.() ?? [];
    return said.map(({ direction, say, at }) => `${direction} (${hints[at]}): ${say()}`);
  };

  test("a sponsor's general terms lean to yes and answer nothing", () => {
    expect(read({ takesImgs: [fact("eligible", { kind: "sponsor", sponsorWide: true })] })).toEqual([
      "yes (page): Its sponsor's general terms name papers for graduates of foreign schools, which is no answer of this program.",
    ]);
  });

  test("an old page leans as it says, an exception by whichever way it is put", () => {
    const old = (value: boolean, strength: "required" | "exceptions") =>
      read({ takesImgs: [fact(value, { shown: "2015", strength })] })[0];
    const said = (words: string) =>
      `A page of 2015, too old to count, said: ${words} Ask whether that still holds.`;
    expect(old(true, "required")).toBe(`yes (page): ${said("it takes IMGs.")}`);
    expect(old(false, "required")).toBe(`no (page): ${said("it does not take IMGs.")}`);
    expect(old(true, "exceptions")).toBe(`yes (page): ${said("it takes IMGs only as an exception.")}`);
    expect(old(false, "exceptions")).toBe(`no (page): ${said("it takes IMGs only as an exception.")}`);
  });
});

describe("IMG residents and a policy", () => {
  const shows = { imgs: 3, of: 10, years: null };

  test("their pages are cited beside a wish, and not beside a rule", () => {
    const wish = fact(true, { strength: "preferred", source: "z-wish" });
    const sources = (...policy: readonly Fact<boolean>[]) =>
      takesImgs.read(
        program({ takesImgs: policy, imgRecord: [fact(shows, { source: "a-record" })] }),
        occasion(),
      ).sources;
    expect(sources(wish)).toEqual(["a-record", "z-wish"]);
    expect(sources(fact(true))).toEqual(["page"]);
  });

  test("a wish to have some shows nobody; pages that differ on how many show some", () => {
    expect(says({ imgRecord: [fact(shows, { strength: "preferred" })] })).toBe(
      "unknown-program ask: It does not say whether it takes IMGs.",
    );
    const undated = (source: string) => ({ shown: null, source });
    expect(says({ imgRecord: [fact(shows, undated("a")), fact({ ...shows, imgs: 5 }, undated("b"))] })).toBe(
      "met none: It shows IMG residents; its pages differ on how many.",
    );
    expect(says({ imgRecord: [fact(shows, undated("a")), fact({ ...shows, imgs: 0 }, undated("b"))] })).toBe(
      "unknown-program ask: It does not say whether it takes IMGs.",
    );
  });
});
