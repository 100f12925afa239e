import { describe, expect, test } from "vitest";
import { type Changes, lint, SPONSOR } from "../../support/content-folder.ts";

const saying =
  (kind: string | null, ...told: string[]): Changes[string] =>
  (sponsor) => {
    sponsor.kind = kind;
    sponsor.facts.sponsorKind = told.map((value, index) => ({
      value,
      source: ["kern-fm-faq", "kern-gme"][index],
    }));
    if (told.length === 0) delete sponsor.facts.sponsorKind;
  };

describe("kind-has-its-page", () => {
  test("a kind that no page tells", () => {
    expect(lint({ [SPONSOR]: saying("county") })).toMatchInlineSnapshot(`
      "content/sponsors/kern-medical.json → kind: expected null, for no page in facts.sponsorKind tells one, found "county".

      1 problem in 1 file."
    `);
  });

  test("a kind other than its page's, and none where a page tells one", () => {
    expect(lint({ [SPONSOR]: saying("university", "county") })).toMatchInlineSnapshot(`
      "content/sponsors/kern-medical.json → kind: expected "county", for facts.sponsorKind says so, found "university".

      1 problem in 1 file."
    `);
    expect(lint({ [SPONSOR]: saying(null, "military") })).toMatchInlineSnapshot(`
      "content/sponsors/kern-medical.json → kind: expected "military", for facts.sponsorKind says so, found null.

      1 problem in 1 file."
    `);
  });

  test("pages of a sponsor that tell two", () => {
    expect(lint({ [SPONSOR]: saying("county", "county", "university") })).toMatchInlineSnapshot(`
      "content/sponsors/kern-medical.json → facts.sponsorKind: expected one kind from all pages, found "county" and "university".

      1 problem in 1 file."
    `);
  });

  test("one told by a page or two, and none by none", () => {
    expect(lint({ [SPONSOR]: saying("county", "county") })).toBe("");
    expect(lint({ [SPONSOR]: saying("county", "county", "county") })).toBe("");
    expect(lint({ [SPONSOR]: saying(null) })).toBe("");
  });
});
