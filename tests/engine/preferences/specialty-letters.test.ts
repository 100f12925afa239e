import { describe, expect, test } from "vitest";
import {
  ENOUGH_SPECIALTY_LETTERS,
  specialtyLetters,
} from "../../../src/engine/preferences/specialty-letters.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { occasion, preferenceSays, program } from "../builders.ts";

const says = (answers: Profile) => preferenceSays(specialtyLetters, {}, answers);

test("two are enough", () => expect(ENOUGH_SPECIALTY_LETTERS).toBe(2));

describe("specialty-letters", () => {
  test("nothing answered", () => {
    expect(says({})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You told us of letters in your first-choice specialty only."`,
    );
    expect(says({ lettersSpecialty: 2 })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You told us of letters in your first-choice specialty only."`,
    );
    expect(says({ specialties: ["family-medicine"] })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You have not said how many letters come from the specialty."`,
    );
  });

  test("none, one, two, three", () => {
    expect(says({ specialties: ["family-medicine"], lettersSpecialty: 0 })).toMatchInlineSnapshot(
      `"not-met 0: You have 0 letters from the specialty."`,
    );
    expect(says({ specialties: ["family-medicine"], lettersSpecialty: 1 })).toMatchInlineSnapshot(
      `"met 0.5: You have 1 letter from the specialty."`,
    );
    expect(says({ specialties: ["family-medicine"], lettersSpecialty: 2 })).toMatchInlineSnapshot(
      `"met 1: You have 2 letters from the specialty."`,
    );
    expect(says({ specialties: ["family-medicine"], lettersSpecialty: 3 })).toMatchInlineSnapshot(
      `"met 1: You have 3 letters from the specialty."`,
    );
  });

  test("of another first choice: not known", () => {
    expect(
      says({ specialties: ["psychiatry", "family-medicine"], lettersSpecialty: 2 }),
    ).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You told us of letters in your first-choice specialty only."`,
    );
    expect(says({ specialties: [], lettersSpecialty: 2 })).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: You told us of letters in your first-choice specialty only."`,
    );
  });

  test("no letters at all: known to be none, whatever the specialty", () => {
    expect(says({ letters: 0 })).toMatchInlineSnapshot(`"not-met 0: You have no letters yet."`);
    expect(says({ letters: 0, specialties: ["psychiatry"] })).toMatchInlineSnapshot(
      `"not-met 0: You have no letters yet."`,
    );
  });
});

test("it rests on no page", () => expect(specialtyLetters.read(program(), occasion()).sources).toEqual([]));
