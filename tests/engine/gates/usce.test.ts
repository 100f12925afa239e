import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { usce } from "../../../src/engine/gates/usce.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { checkGate, fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(usce, facts, answers);

describe("usce", () => {
  test("no demand stated", () => {
    expect(says({}, {})).toMatchInlineSnapshot(
      `"unknown-program none: It states no demand of US clinical experience."`,
    );
  });

  test("not demanded", () => {
    expect(
      says({ usce: [fact({ needed: false, months: null, handsOn: false, withinYears: null })] }, {}),
    ).toMatchInlineSnapshot(`"met none: It says that it does not demand US clinical experience."`);
  });

  test("some demanded: one month is some", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: null })] },
        { usceHandsOn: 1, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires US clinical experience; you have 1 month."`);
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: null })] },
        { usceHandsOn: 0, usceObserver: 1 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires US clinical experience; you have 1 month."`);
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: null })] },
        { usceHandsOn: 0, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(`"not-met step: It requires US clinical experience; you have none that counts."`);
  });

  test("months: equal, one short, both kinds together", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 3, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires 3 months of US clinical experience; you have 3 months."`);
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 2, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of US clinical experience; you have 2 months."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 1, usceObserver: 2 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires 3 months of US clinical experience; you have 3 months."`);
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 1, usceObserver: 1 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of US clinical experience; you have 2 months."`,
    );
  });

  test("hands-on: observing does not count", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] },
        { usceHandsOn: 3, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires 3 months of hands-on US clinical experience; you have 3 months."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] },
        { usceHandsOn: 2, usceObserver: 9 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of hands-on US clinical experience; you have 2 months."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] },
        { usceHandsOn: 0, usceObserver: 9 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of hands-on US clinical experience; you have none that counts."`,
    );
  });

  test("hands-on: observing need not be answered", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] },
        { usceHandsOn: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 3 months of hands-on US clinical experience; you have 2 months."`,
    );
  });

  test("not answered: ask", () => {
    expect(
      says({ usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] }, {}),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 3 months of US clinical experience; you have not said how much you have."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 3 months of US clinical experience; you have not said how much you have."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceObserver: 2 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 3 months of US clinical experience; you have not said how much you have."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] },
        { usceObserver: 9 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires 3 months of hands-on US clinical experience; you have not said how much you have."`,
    );
  });

  test("one answer is enough to meet it", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceHandsOn: 3 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires 3 months of US clinical experience; you have 3 months."`);
    expect(
      says(
        { usce: [fact({ needed: true, months: 3, handsOn: false, withinYears: null })] },
        { usceObserver: 3 },
      ),
    ).toMatchInlineSnapshot(`"met none: It requires 3 months of US clinical experience; you have 3 months."`);
  });

  test("age: counted to 2026", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: 2 })] },
        { usceHandsOn: 1, usceObserver: 0, usceLastYear: 2024 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires US clinical experience within the last 2 years; you have 1 month."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: 2 })] },
        { usceHandsOn: 1, usceObserver: 0, usceLastYear: 2023 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires US clinical experience within the last 2 years; yours is older."`,
    );
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: 2 })] },
        { usceHandsOn: 1, usceObserver: 0, usceLastYear: 2027 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires US clinical experience within the last 2 years; you have 1 month."`,
    );
  });

  test("too old, however many months are open", () => {
    const facts = { usce: [fact({ needed: true, months: 6, handsOn: false, withinYears: 2 })] };
    for (const usceObserver of [5, 6])
      expect(says(facts, { usceObserver, usceLastYear: 2010 })).toBe(
        "not-met step: It requires 6 months of US clinical experience within the last 2 years; yours is older.",
      );
  });

  test("age not answered", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: 1 })] },
        { usceHandsOn: 1, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires US clinical experience within the last 1 year; you have not said when yours was."`,
    );
  });

  test("age does not matter while there is none", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: null, handsOn: false, withinYears: 2 })] },
        { usceHandsOn: 0, usceObserver: 0, usceLastYear: 2026 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires US clinical experience within the last 2 years; you have none that counts."`,
    );
  });

  test("all of it at once", () => {
    expect(
      says(
        { usce: [fact({ needed: true, months: 2, handsOn: true, withinYears: 3 })] },
        { usceHandsOn: 1, usceLastYear: 2026 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires 2 months of hands-on US clinical experience within the last 3 years; you have 1 month."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says(
        {
          usce: [
            fact(
              { needed: true, months: null, handsOn: false, withinYears: null },
              { strength: "exceptions" },
            ),
          ],
        },
        { usceHandsOn: 0, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for US clinical experience; you have none that counts."`,
    );
    expect(
      says(
        {
          usce: [
            fact(
              { needed: true, months: null, handsOn: false, withinYears: null },
              { strength: "preferred" },
            ),
          ],
        },
        { usceHandsOn: 0, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(`"not-met none: It prefers US clinical experience; you have none that counts."`);
    expect(
      says(
        {
          usce: [
            fact({ needed: true, months: null, handsOn: false, withinYears: null }, { kind: "directory" }),
          ],
        },
        { usceHandsOn: 0, usceObserver: 0 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no demand of US clinical experience. Only a directory or forum says: it requires US clinical experience; you have none that counts. Ask whether that is so."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says(
        {
          usce: [
            fact({ needed: true, months: null, handsOn: false, withinYears: null }, { source: "a" }),
            fact({ needed: false, months: null, handsOn: false, withinYears: null }, { source: "b" }),
          ],
        },
        { usceHandsOn: 3 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: Its pages disagree on US clinical experience, but for you it comes to the same. It says that it does not demand US clinical experience. It requires US clinical experience; you have 3 months."`,
    );
  });
});

describe("several pages at once", () => {
  const demand = (more: object, page: object = {}) =>
    fact({ needed: true, months: null, handsOn: false, withinYears: null, ...more }, page);
  const undated = (source: string, more: object = {}) => ({ shown: null, source, ...more });

  test("two numbers of one page both hold, those of two pages cannot", () => {
    const months = (number: number, source: string) => demand({ months: number }, undated(source));
    expect(says({ usce: [months(1, "a"), months(3, "a")] }, { usceHandsOn: 2, usceObserver: 0 })).toBe(
      "not-met step: It requires 3 months of US clinical experience; you have 2 months (page undated).",
    );
    expect(says({ usce: [months(1, "a"), months(3, "b")] }, { usceHandsOn: 2, usceObserver: 0 })).toBe(
      "unknown-program ask (disputed): Its pages disagree on US clinical experience.",
    );
  });

  test("that disagree come to the same for who meets both or neither", () => {
    const pages: Facts = { usce: [demand({ months: 1 }, undated("a")), demand({ months: 3 }, undated("b"))] };
    expect(says(pages, { usceHandsOn: 0, usceObserver: 0 })).toBe(
      "not-met step: Its pages disagree on US clinical experience, but for you it comes to the same. It requires 1 month of US clinical experience; you have none that counts (page undated). It requires 3 months of US clinical experience; you have none that counts (page undated).",
    );
    expect(says(pages)).toBe(
      "unknown-profile ask: Its pages disagree on US clinical experience. It requires 1 month of US clinical experience; you have not said how much you have (page undated). It requires 3 months of US clinical experience; you have not said how much you have (page undated).",
    );
    // One month meets the one, and whether it meets the other is not said.
    expect(says(pages, { usceHandsOn: 1 })).toMatch(/^unknown-program ask \(disputed\)/);
  });

  test("one of three that means something else makes it a question", () => {
    const pages = [1, 2, 9].map((months, i) => demand({ months }, undated(`page-${i}`)));
    expect(says({ usce: pages }, { usceHandsOn: 2, usceObserver: 0 })).toContain(
      "unknown-program ask (disputed)",
    );
    expect(says({ usce: pages }, { usceHandsOn: 9, usceObserver: 0 })).toContain("met none");
  });

  test("what a page that needs none says of months counts for nothing", () => {
    expect(says({ usce: [demand({ needed: false, months: 3, handsOn: true })] })).toBe(
      "met none: It says that it does not demand US clinical experience.",
    );
  });

  test("a page that says needed is no other than one that says nothing of hands-on", () => {
    const pages: Facts = {
      usce: [demand({ handsOn: true }, undated("a")), demand({ months: 2 }, undated("b"))],
    };
    expect(says(pages, { usceHandsOn: 1, usceObserver: 5 })).toBe(
      "not-met step: It requires 2 months of hands-on US clinical experience; you have 1 month (page undated).",
    );
  });

  test("the oldest date, any note and any sponsor's word are told", () => {
    const pages: Facts = {
      usce: [
        demand({ months: 2 }, { shown: "2026-09", source: "a", note: "First note." }),
        demand(
          { handsOn: true },
          { shown: "2022", source: "b", kind: "sponsor", sponsorWide: true, note: "Other." },
        ),
      ],
    };
    const words = says({ usce: [...(pages.usce ?? [])] }, { usceHandsOn: 2 });
    expect(words).toBe(
      "met none: It requires 2 months of hands-on US clinical experience; you have 2 months (said of all of its sponsor's programs; page of 2022, confirm it). First note. Other.",
    );
    expect(says({ usce: (pages.usce ?? []).toReversed() }, { usceHandsOn: 2 })).toContain(
      "page of 2022, confirm it",
    );
  });

  test("a part without a date makes the whole undated, with the bound that is known", () => {
    const dated = demand({ months: 2 }, { shown: "2026-09", source: "a" });
    const words = (page: object) =>
      says(
        { usce: [dated, demand({ handsOn: true }, { source: "b", kind: "sponsor", ...page })] },
        { usceHandsOn: 2 },
      );
    expect(words({ shown: null })).toContain("(page undated).");
    expect(words({ shown: null, notAfter: "2024" })).toContain("(page of 2024 or before, confirm it).");
    expect(words({ shown: "2026" })).toContain("you have 2 months.");
  });

  test("a hint is what one page says, its parts together; two pages are two hints", () => {
    const old = { shown: "2019" };
    const hints = (facts: Facts) =>
      checkGate(usce, facts, { usceHandsOn: 1, usceObserver: 0 })
        .hints?.()
        .map((hint) => `${hint.direction}: ${hint.say()}`);
    expect(hints({ usce: [demand({ months: 2, handsOn: true }, { ...old, source: "a" })] })).toEqual([
      "no: A page of 2019, too old to count, said: it requires 2 months of hands-on US clinical experience; you have 1 month. Ask whether that still holds.",
    ]);
    expect(
      hints({
        usce: [
          demand({ months: 2 }, { ...old, source: "a" }),
          demand({ handsOn: true }, { shown: "2019-06", source: "b" }),
        ],
      }),
    ).toEqual([
      "yes: A page of 2019, too old to count, said: it requires hands-on US clinical experience; you have 1 month. Ask whether that still holds.",
      "no: A page of 2019, too old to count, said: it requires 2 months of US clinical experience; you have 1 month. Ask whether that still holds.",
    ]);
  });
});

test("a wish without a length asks nothing; a rule without one leaves it open", () => {
  const some = (strength: "required" | "preferred") => ({
    usce: [fact({ needed: true, months: null, handsOn: false, withinYears: null }, { strength })],
  });
  const weeks: Profile = { usceHandsOnWeeks: 2, usceObserver: 0 };
  expect(says(some("preferred"), weeks)).toMatch(/^unknown-program none: It prefers/);
  expect(checkGate(usce, some("required"), weeks)).toMatchObject({ effect: "ask", depends: true });
});
