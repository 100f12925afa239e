import { describe, expect, test } from "vitest";
import { placeOrder, regionalTies, specialtyOrder } from "../../../src/engine/preferences/region.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { occasion, preferenceSays, program } from "../builders.ts";

const ties = (answers: Profile) => preferenceSays(regionalTies, {}, answers);
const place = (answers: Profile) => preferenceSays(placeOrder, {}, answers);
const specialty = (answers: Profile) => preferenceSays(specialtyOrder, {}, answers);

describe("regional-ties", () => {
  test("nothing answered", () => {
    expect(ties({})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not said where you have ties."`,
    );
  });

  test("each tie alone, the others answered with none", () => {
    expect(ties({ ties: ["central-valley"], usceRegions: [], lettersRegions: [] })).toMatchInlineSnapshot(
      `"met 0.4: You have lived, studied or have family in its region."`,
    );
    expect(ties({ ties: [], usceRegions: ["central-valley"], lettersRegions: [] })).toMatchInlineSnapshot(
      `"met 0.4: You have clinical experience in its region."`,
    );
    expect(ties({ ties: [], usceRegions: [], lettersRegions: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 0.2: You have letters from its region."`,
    );
  });

  test("each tie alone, the others open", () => {
    expect(ties({ ties: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 0.4 to 1: You have lived, studied or have family in its region."`,
    );
    expect(ties({ usceRegions: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 0.4 to 1: You have clinical experience in its region."`,
    );
    expect(ties({ lettersRegions: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 0.2 to 1: You have letters from its region."`,
    );
    expect(ties({ ties: [] })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 0.6: You have not said all of where you have ties."`,
    );
    expect(ties({ lettersRegions: [] })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 0.8: You have not said all of where you have ties."`,
    );
  });

  test("two and three of them", () => {
    expect(ties({ ties: ["central-valley"], usceRegions: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 0.8 to 1: You have lived, studied or have family in its region and you have clinical experience in its region."`,
    );
    expect(
      ties({
        ties: ["central-valley"],
        usceRegions: ["new-mexico", "central-valley"],
        lettersRegions: ["central-valley"],
      }),
    ).toMatchInlineSnapshot(
      `"met 1: You have lived, studied or have family in its region, you have clinical experience in its region and you have letters from its region."`,
    );
  });

  test("ties elsewhere only", () => {
    expect(
      ties({ ties: ["new-mexico"], usceRegions: ["inland-empire"], lettersRegions: [] }),
    ).toMatchInlineSnapshot(`"not-met 0: You named no tie to its region."`);
  });
});

describe("place-order", () => {
  test("not answered", () => {
    expect(place({})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not named a region you would choose."`,
    );
    expect(place({ places: [] })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not named a region you would choose."`,
    );
  });

  test("first, second, third, not named", () => {
    expect(place({ places: ["central-valley"] })).toMatchInlineSnapshot(
      `"met 1: Its region is the one you named."`,
    );
    expect(place({ places: ["central-valley", "a", "b"] })).toMatchInlineSnapshot(
      `"met 1: Its region is number 1 of the 3 you named."`,
    );
    expect(place({ places: ["a", "central-valley", "b"] })).toMatchInlineSnapshot(
      `"met 0.6667: Its region is number 2 of the 3 you named."`,
    );
    expect(place({ places: ["a", "b", "central-valley"] })).toMatchInlineSnapshot(
      `"met 0.3333: Its region is number 3 of the 3 you named."`,
    );
    expect(place({ places: ["a"] })).toMatchInlineSnapshot(
      `"not-met 0: Its region is not among those you named."`,
    );
  });
});

describe("specialty-order", () => {
  test("not answered", () => {
    expect(specialty({})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not named a specialty you would choose."`,
    );
    expect(specialty({ specialties: [] })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not named a specialty you would choose."`,
    );
  });

  test("first, second, not named", () => {
    expect(specialty({ specialties: ["family-medicine", "psychiatry"] })).toMatchInlineSnapshot(
      `"met 1: Its specialty is number 1 of the 2 you named."`,
    );
    expect(specialty({ specialties: ["psychiatry", "family-medicine"] })).toMatchInlineSnapshot(
      `"met 0.5: Its specialty is number 2 of the 2 you named."`,
    );
    expect(specialty({ specialties: ["psychiatry"] })).toMatchInlineSnapshot(
      `"not-met 0: Its specialty is not among those you named."`,
    );
  });
});

test("they rest on no page", () => {
  for (const preference of [regionalTies, placeOrder, specialtyOrder])
    expect(preference.read(program(), occasion()).sources).toEqual([]);
});

describe("whoever has none is not asked where", () => {
  test("no months of clinical experience", () => {
    expect(ties({ ties: [], lettersRegions: [], usceHandsOn: 0, usceObserver: 0 })).toBe(
      "not-met 0: You named no tie to its region.",
    );
  });

  test("no letters", () => {
    expect(ties({ ties: [], usceRegions: [], letters: 0 })).toBe(
      "not-met 0: You named no tie to its region.",
    );
  });

  test("some months leave the question open", () => {
    expect(ties({ ties: [], lettersRegions: [], usceHandsOn: 1, usceObserver: 0 })).toBe(
      "unknown-profile 0 to 0.4: You have not said all of where you have ties.",
    );
  });
});
