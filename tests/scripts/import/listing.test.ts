import { describe, expect, test } from "vitest";
import { isSecondHand, listingOf } from "../../../scripts/import/listing.ts";

const of = (...flags: string[]) =>
  listingOf({ acgmeId: "1200511001", name: "A Program", specialty: "FM", city: "X", state: "CA", flags });

describe("what flags of a list mean", () => {
  test("none: plainly listed", () => {
    expect(of()).toEqual({ status: "listed", isMilitary: false });
  });

  test.each([
    ["not in the ACGME report of 2026-09-20: leave out of results", "doubtful"],
    ["own page reports closing", "doubtful"],
    ["preliminary year only", "listed"],
    ["new program in ERAS 2027", "listed"],
    ["id seen in one list only", "listed"],
    ["state digits of the id differ from the state", "listed"],
    ["same name and city as another id", "listed"],
    ["city odd in the list", "listed"],
  ])("%s: %s, with a note", (flag, status) => {
    expect(of(flag)).toMatchObject({ status, note: expect.stringMatching(/\.$/), isMilitary: false });
  });

  test("uniformed applicants only", () => {
    expect(of("military: uniformed applicants only")).toMatchObject({ status: "listed", isMilitary: true });
  });

  test("several: the worst standing, every note", () => {
    expect(
      of("new program in ERAS 2027", "not in the ACGME report of 2026-09-20: leave out of results"),
    ).toEqual({
      status: "doubtful",
      note: "New in ERAS 2027. Not in the ACGME report of 2026-09-20; do not count it as current.",
      isMilitary: false,
    });
  });

  test("one that nobody has given a meaning stops the import", () => {
    expect(() => of("accreditation withdrawn")).toThrow(
      /nobody has said what the flag "accreditation withdrawn" means/,
    );
  });

  test("second-hand rows are in no list of programs", () => {
    expect(isSecondHand({ flags: ["second-hand, not in ERAS 2026: list only after a page names it"] })).toBe(
      true,
    );
    expect(isSecondHand({ flags: ["id seen in one list only"] })).toBe(false);
  });
});
