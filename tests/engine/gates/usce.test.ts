import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { usce } from "../../../src/engine/gates/usce.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

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
