import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeList, encodeList, fitsLink, type SharedProgram } from "../../src/plan/share-list.ts";
import { readFragment, writeFragment } from "../../src/stores/fragment.ts";

const programs: fc.Arbitrary<SharedProgram[]> = fc.uniqueArray(
  fc.oneof(
    fc
      .integer({ min: 1_000_000_000, max: 9_999_999_999 })
      .map((number): SharedProgram => ({ by: "acgme", acgmeId: String(number) })),
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{5,60}$/).map((id): SharedProgram => ({ by: "id", id })),
  ),
  { selector: (one) => JSON.stringify(one), maxLength: 60 },
);

it("gives back every list, through a whole address", () => {
  fc.assert(
    fc.property(programs, (list) => {
      const fragment = readFragment(writeFragment({ list: encodeList(list) }));
      expect(decodeList(fragment.list ?? "")).toEqual({ programs: list, lost: [] });
    }),
  );
});

it("never throws, whatever stands in the link, and says when it was cut", () => {
  fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => void decodeList(text)));
  fc.assert(fc.property(fc.string(), (text) => void decodeList(`1~${text}`)));
  const whole = encodeList([{ by: "acgme", acgmeId: "1200500754" }]);
  expect(decodeList(whole.slice(0, -2)).lost[0]).toMatch(/cut or changed/);
  expect(decodeList("2~x").lost[0]).toMatch(/newer version/);
  expect(decodeList("<script>").lost[0]).toMatch(/no list/);
  expect(decodeList("x".repeat(20_000)).lost[0]).toMatch(/too long/);
});

it("is short: 120 programs by number take less than 1,100 characters", () => {
  const many = Array.from(
    { length: 120 },
    (_, at): SharedProgram => ({ by: "acgme", acgmeId: String(1_200_500_000 + at * 7) }),
  );
  expect(encodeList(many).length).toBeLessThan(1_100);
  expect(fitsLink(many)).toBe(true);
  expect(
    fitsLink(
      Array.from({ length: 1_000 }, (_, at): SharedProgram => ({ by: "id", id: `a-long-name-${at}` })),
    ),
  ).toBe(false);
});
