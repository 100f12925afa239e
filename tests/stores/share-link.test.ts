import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { isAnswer, MAX_IDS, PROFILE_FIELDS, type ProfileField } from "../../src/engine/profile-fields.ts";
import { decodeProfile, encodeProfile } from "../../src/stores/share-link.ts";
import { anyText } from "../support/any-text.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);

function answerTo(field: ProfileField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options);
    case "choices":
      return fc.shuffledSubarray([...field.options]);
    case "ids":
      return fc.uniqueArray(id, { maxLength: MAX_IDS });
    case "number":
      return fc.integer({ min: field.min, max: field.max });
    case "month":
      return fc
        .tuple(fc.integer({ min: field.min, max: field.max }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
    case "yes-no":
      return fc.boolean();
  }
}

/** Every profile there can be. */
const anyProfile = fc.record(
  Object.fromEntries(Object.entries(PROFILE_FIELDS).map(([name, field]) => [name, answerTo(field)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Profile>;

const SAMPLE: Profile = {
  specialties: ["family-medicine", "internal-medicine"],
  workStatus: "needs-visa",
  visas: ["j1"],
  graduationYear: 2016,
  schoolListed: true,
  step2: "passed",
  step2Score: 215,
  usceHandsOn: 0,
  ties: [],
};

describe("a profile as a link", () => {
  test("is short and plain", () => {
    expect(encodeProfile(SAMPLE)).toMatchInlineSnapshot(
      `"1.s_family-medicine_internal-medicine.w_needs-visa.v_j1.g_2016.sl_1.b_passed.bs_215.uh_0.t.z_5ldm"`,
    );
    expect(encodeProfile({})).toMatchInlineSnapshot(`"1.z_wnq4"`);
  });

  test("comes back the same, for every profile", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const text = encodeProfile(profile);
        expect(text).toMatch(/^[a-z0-9._-]+$/);
        expect(decodeProfile(text)).toEqual({ profile, lost: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  test("a cut link says so and keeps what is sound, wherever it was cut", () => {
    fc.assert(
      fc.property(anyProfile, fc.double({ min: 0, max: 0.999, noNaN: true }), (profile, part) => {
        const text = encodeProfile(profile);
        const cut = text.slice(0, Math.floor(text.length * part));
        const { profile: kept, lost } = decodeProfile(cut);
        expect(lost.length).toBeGreaterThan(0);
        expectSound(kept);
      }),
      { numRuns: 1_000 },
    );
  });

  test("nothing that is thrown at it breaks it", () => {
    const hostile = fc.oneof(
      anyText({ maxLength: 60 }),
      fc.string({ maxLength: 60 }).map((text) => `1.${text}`),
      fc
        .array(
          fc.constantFrom(
            "1",
            ".",
            "_",
            "__proto__",
            "constructor",
            "s",
            "bs",
            "999",
            "z",
            "%",
            "%E0",
            "-",
            " ",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { profile, lost } = decodeProfile(text);
        expectSound(profile);
        if (Object.keys(profile).length === 0 && text !== "1.z_wnq4") expect(lost.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  function expectSound(profile: Profile) {
    for (const [name, value] of Object.entries(profile))
      expect(isAnswer(PROFILE_FIELDS[name as keyof Profile], value)).toBe(true);
  }
});

describe("what a link says it lost", () => {
  const lost = (text: string) => decodeProfile(text).lost;

  test.each([
    ["", "This link holds no answers that we can read."],
    ["javascript:alert(1)", "This link holds no answers that we can read."],
    ["__proto__.x", "This link holds no answers that we can read."],
    [
      "2.s_family-medicine",
      "This link was made by a newer version of this site. Reload the page and open it again.",
    ],
    ["x".repeat(20_000), "This link is too long to be one of ours."],
    ["1.s_family-medicine", "The end of this link is missing. Ask for it again."],
  ])("%s", (text, words) => {
    expect(lost(text)).toEqual([words]);
  });

  test("a changed letter, an answer out of range, an unknown and a doubled one", () => {
    expect(lost("1.bs_999.q_1.b_passed.b_failed.z_0000")).toEqual([
      "This link was changed on its way. Check each answer.",
      "Step 2 CK score could not be read, so it counts as not answered.",
      "The link holds an answer to a question that this site does not ask.",
      "Step 2 CK stands in the link twice; we took the first.",
    ]);
  });

  test("a percent-encoded link still opens", () => {
    expect(decodeProfile(encodeProfile(SAMPLE).replaceAll("_", "%5F"))).toEqual({
      profile: SAMPLE,
      lost: [],
    });
  });
});
