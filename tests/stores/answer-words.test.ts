import { expect, test } from "vitest";
import { PROFILE_FIELDS } from "../../src/engine/profile-fields.ts";
import { answersInWords, optionWords, sayAnswer } from "../../src/stores/answer-words.ts";

const names = {
  specialties: new Map([["family-medicine", "Family Medicine"]]),
  regions: new Map([["central-valley", "Central Valley"]]),
  languages: new Map([["spanish", "Spanish"]]),
};

test("answers in words, in the order of the questions", () => {
  const profile = {
    visas: ["j1", "h1b"],
    specialties: ["family-medicine", "unknown-one"],
    ties: [],
    schoolListed: false,
    step2Score: 215,
  } as const;
  expect(
    answersInWords(profile, names).map(({ label, words }) => `${label}: ${words}`),
  ).toMatchInlineSnapshot(`
    [
      "Specialties, first choice first: Family Medicine, unknown-one",
      "Visas you would accept: J-1, H-1B",
      "School in the World Directory with the ECFMG note: No",
      "Step 2 CK score: 215",
      "Regions you have ties to: None",
    ]
  `);
  expect(sayAnswer("letters", profile, names)).toBeNull();
});

test("every option has words of its own", () => {
  for (const field of Object.values(PROFILE_FIELDS))
    if ("options" in field) for (const option of field.options) expect(optionWords(option)).not.toBe(option);
});
