import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { imgRecord, joinRecords, STRONG_IMG_SHARE } from "../../../src/engine/preferences/img-record.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, preferenceSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => preferenceSays(imgRecord, facts, answers);

test("half of the residents count whole", () => expect(STRONG_IMG_SHARE).toBe(0.5));

describe("img-record", () => {
  test("no page", () => {
    expect(says({})).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: No page with a count of its IMG residents was found."`,
    );
    expect(says({ imgRecord: [fact({ imgs: null, of: 24, years: null })] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: No page with a count of its IMG residents was found."`,
    );
  });

  test("a share: none, a quarter of the weight, half, more", () => {
    expect(says({ imgRecord: [fact({ imgs: 0, of: 24, years: null })] })).toMatchInlineSnapshot(
      `"not-met 0: 0 of 24 residents shown were IMGs."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 3, of: 24, years: null })] })).toMatchInlineSnapshot(
      `"not-met 0.25: 3 of 24 residents shown were IMGs."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 6, of: 24, years: "2025" })] })).toMatchInlineSnapshot(
      `"met 0.5: 6 of 24 residents shown were IMGs, 2025."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 12, of: 24, years: null })] })).toMatchInlineSnapshot(
      `"met 1: 12 of 24 residents shown were IMGs."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 20, of: 24, years: null })] })).toMatchInlineSnapshot(
      `"met 1: 20 of 24 residents shown were IMGs."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 1, of: 1, years: null })] })).toMatchInlineSnapshot(
      `"met 1: 1 of 1 resident shown were IMGs."`,
    );
  });

  test("a count without a total leaves the range open", () => {
    expect(says({ imgRecord: [fact({ imgs: 5, of: null, years: null })] })).toMatchInlineSnapshot(
      `"met 0 to 1: It shows at least 5 IMG residents, not of how many."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 1, of: null, years: "2007-2024" })] })).toMatchInlineSnapshot(
      `"met 0 to 1: It shows at least 1 IMG resident, 2007-2024, not of how many."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 5, of: 0, years: null })] })).toMatchInlineSnapshot(
      `"met 0 to 1: It shows at least 5 IMG residents, not of how many."`,
    );
  });

  test("none, of an unknown number", () => {
    expect(says({ imgRecord: [fact({ imgs: 0, of: null, years: null })] })).toMatchInlineSnapshot(
      `"not-met 0: It shows no IMG resident, not of how many."`,
    );
    expect(says({ imgRecord: [fact({ imgs: 0, of: 0, years: null })] })).toMatchInlineSnapshot(
      `"not-met 0: It shows no IMG resident, not of how many."`,
    );
  });

  test("a directory counts, and is named", () => {
    expect(
      says({ imgRecord: [fact({ imgs: 6, of: 24, years: null }, { kind: "directory" })] }),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: No page with a count of its IMG residents was found."`);
  });

  test("pages differ", () => {
    expect(
      says({
        imgRecord: [
          fact({ imgs: 1, of: 8, years: null }),
          fact({ imgs: 2, of: 8, years: null }, { source: "b" }),
        ],
      }),
    ).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: Its pages disagree on how many of its residents are IMGs."`,
    );
  });
});

describe("two counts", () => {
  const count = (imgs: number | null, of: number | null = null, years: string | null = null) => ({
    imgs,
    of,
    years,
  });

  test("that say the same of what both state are one", () => {
    expect(joinRecords(count(3), count(null, 10))).toEqual(count(3, 10));
    expect(joinRecords(count(3, 10), count(3, null, "2025"))).toEqual(count(3, 10, "2025"));
    expect(joinRecords(count(null, 10, "2025"), count(3, 10))).toEqual(count(3, 10, "2025"));
    expect(joinRecords(count(3, 10), count(3, 10))).toEqual(count(3, 10));
  });

  test("that differ in any of it are none", () => {
    expect(joinRecords(count(3, 10), count(4, 10))).toBeNull();
    expect(joinRecords(count(3, 10), count(3, 12))).toBeNull();
    expect(joinRecords(count(3, 10, "2024"), count(3, 10, "2025"))).toBeNull();
  });
});
