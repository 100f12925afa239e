import { describe, expect, test } from "vitest";
import type { Facts, GraduationLimit } from "../../../src/engine/facts.ts";
import { graduation } from "../../../src/engine/gates/graduation.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(graduation, facts, answers);

describe("graduation", () => {
  test("no limit stated", () => {
    expect(says({}, { graduationYear: 1999 })).toMatchInlineSnapshot(
      `"unknown-program none: It states no limit on years since graduation."`,
    );
  });

  test("no cut-off", () => {
    expect(says({ graduation: [fact({ years: "none", since: "graduation" })] }, {})).toMatchInlineSnapshot(
      `"met none: It says that it has no cut-off by graduation year."`,
    );
  });

  test("counted to 2026: equal to the limit, one over, one under", () => {
    expect(
      says({ graduation: [fact({ years: 5, since: "graduation" })] }, { graduationYear: 2021 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation; for you it is 5 years."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "graduation" })] }, { graduationYear: 2020 }),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 5 years since graduation; for you it is 6 years."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "graduation" })] }, { graduationYear: 2025 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation; for you it is 1 year."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "graduation" })] }, { graduationYear: 2022 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation; for you it is 4 years."`,
    );
  });

  test("a graduation after the applications open counts as none", () => {
    expect(
      says({ graduation: [fact({ years: 0, since: "graduation" })] }, { graduationYear: 2027 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 0 years since graduation; for you it is 0 years."`,
    );
    expect(
      says({ graduation: [fact({ years: 0, since: "graduation" })] }, { graduationYear: 2026 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 0 years since graduation; for you it is 0 years."`,
    );
  });

  test("since graduation: practice does not stop the clock", () => {
    expect(
      says(
        { graduation: [fact({ years: 5, since: "graduation" })] },
        { graduationYear: 2015, lastClinicalYear: 2026 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 5 years since graduation; for you it is 11 years."`,
    );
  });

  test("since training or practice", () => {
    expect(
      says(
        { graduation: [fact({ years: 3, since: "training-or-practice" })] },
        { graduationYear: 2010, lastClinicalYear: 2023 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 3 years since your last training or practice; for you it is 3 years."`,
    );
    expect(
      says(
        { graduation: [fact({ years: 3, since: "training-or-practice" })] },
        { graduationYear: 2010, lastClinicalYear: 2022 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 3 years since your last training or practice; for you it is 4 years."`,
    );
  });

  test("since training or practice: a graduation is no answer", () => {
    expect(
      says({ graduation: [fact({ years: 3, since: "training-or-practice" })] }, { graduationYear: 2025 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 3 years since your last training or practice; you have not answered."`,
    );
  });

  test("either: the later counts", () => {
    expect(
      says(
        { graduation: [fact({ years: 5, since: "either" })] },
        { graduationYear: 2010, lastClinicalYear: 2024 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation or your last training or practice; for you it is 2 years."`,
    );
    expect(
      says(
        { graduation: [fact({ years: 5, since: "either" })] },
        { graduationYear: 2024, lastClinicalYear: 2010 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation or your last training or practice; for you it is 2 years."`,
    );
    expect(
      says(
        { graduation: [fact({ years: 5, since: "either" })] },
        { graduationYear: 2010, lastClinicalYear: 2012 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at most 5 years since graduation or your last training or practice; for you it is 14 years."`,
    );
  });

  test("either: one answer is enough to meet it, not to miss it", () => {
    expect(
      says({ graduation: [fact({ years: 5, since: "either" })] }, { graduationYear: 2024 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation or your last training or practice; for you it is 2 years."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "either" })] }, { lastClinicalYear: 2024 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at most 5 years since graduation or your last training or practice; for you it is 2 years."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "either" })] }, { graduationYear: 2010 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 5 years since graduation or your last training or practice; for you it is 16 years by one of the two, and you have not answered the other."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "either" })] }, { lastClinicalYear: 2010 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 5 years since graduation or your last training or practice; for you it is 16 years by one of the two, and you have not answered the other."`,
    );
    expect(says({ graduation: [fact({ years: 5, since: "either" })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 5 years since graduation or your last training or practice; you have not answered."`,
    );
  });

  test("not answered", () => {
    expect(says({ graduation: [fact({ years: 5, since: "graduation" })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 5 years since graduation; you have not answered."`,
    );
    expect(
      says({ graduation: [fact({ years: 5, since: "graduation" }, { strength: "preferred" })] }, {}),
    ).toMatchInlineSnapshot(
      `"unknown-profile none: It prefers at most 5 years since graduation; you have not answered."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says(
        { graduation: [fact({ years: 5, since: "graduation" }, { strength: "exceptions" })] },
        { graduationYear: 2014 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for at most 5 years since graduation; for you it is 12 years."`,
    );
    expect(
      says(
        { graduation: [fact({ years: 5, since: "graduation" }, { strength: "preferred" })] },
        { graduationYear: 2014 },
      ),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers at most 5 years since graduation; for you it is 12 years."`,
    );
    expect(
      says(
        { graduation: [fact({ years: 5, since: "graduation" }, { kind: "directory" })] },
        { graduationYear: 2014 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no limit on years since graduation. Only a directory or forum says: it requires at most 5 years since graduation; for you it is 12 years. Ask whether that is so."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says(
        {
          graduation: [
            fact({ years: 5, since: "graduation" }, { source: "a" }),
            fact({ years: 10, since: "graduation" }, { source: "b" }),
          ],
        },
        { graduationYear: 2020 },
      ),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): Its pages disagree on years since graduation."`,
    );
  });

  test("no cut-off beside a wish: the wish does not contradict", () => {
    expect(
      says(
        {
          graduation: [
            fact({ years: "none", since: "graduation" }),
            fact({ years: 5, since: "graduation" }, { strength: "preferred" }),
          ],
        },
        { graduationYear: 2010 },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It says that it has no cut-off by graduation year. It prefers at most 5 years since graduation; for you it is 16 years."`,
    );
  });
});

describe("several clocks and several pages", () => {
  const limit = (years: number, since: GraduationLimit["since"], page: object = {}) =>
    fact({ years, since }, page);
  const OLD: Profile = { graduationYear: 2010, lastClinicalYear: 2025 };

  test("two numbers of one page both hold", () => {
    expect(
      says({ graduation: [limit(5, "graduation"), limit(20, "graduation")] }, { graduationYear: 2016 }),
    ).toBe("not-met close: It requires at most 5 years since graduation; for you it is 10 years.");
  });

  test("a limit on one clock says nothing against one on the other", () => {
    expect(
      says({ graduation: [limit(20, "graduation"), limit(3, "training-or-practice", { source: "b" })] }, OLD),
    ).toBe(
      "met none: It requires at most 20 years since graduation; for you it is 16 years. It requires at most 3 years since your last training or practice; for you it is 1 year.",
    );
  });

  test("a later limit on one clock takes the place of an earlier one from either, and so does one from either", () => {
    const early = { shown: "2023", source: "early" };
    expect(says({ graduation: [limit(5, "either", early), limit(3, "graduation")] }, OLD)).toBe(
      "not-met close: It requires at most 3 years since graduation; for you it is 16 years.",
    );
    expect(says({ graduation: [limit(3, "graduation", early), limit(5, "either")] }, OLD)).toMatch(
      /^met none/,
    );
    expect(
      says(
        { graduation: [limit(3, "training-or-practice", early), limit(5, "either")] },
        { ...OLD, lastClinicalYear: 2022 },
      ),
    ).toMatch(/^met none/);
  });
});
