import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { weeksHeld } from "../../src/engine/usce-weeks.ts";
import { standingOf } from "../../src/engine/work-kinds.ts";
import { decodeProfileText } from "../../src/stores/profile.ts";
import { decodeProfile, encodeProfile } from "../../src/stores/share-link.ts";

/** Links and saved answers as the first version of the site wrote them (commit 0227162). Never change these examples. */
const KEPT = JSON.parse(
  readFileSync(new URL("./kept/answers-of-the-first-version.json", import.meta.url), "utf8"),
) as readonly { readonly about: string; readonly link: string; readonly saved: string }[];

describe("answers of the first version", () => {
  test("there are examples of every kind of answer of that time", () => {
    const fields = new Set(KEPT.flatMap(({ saved }) => Object.keys(JSON.parse(saved))));
    expect(fields.size).toBe(27);
  });

  test.each(KEPT)("$about: the saved text is read whole and unchanged", ({ saved }) => {
    expect(decodeProfileText(saved)).toEqual({ value: JSON.parse(saved), lost: null });
  });

  test.each(KEPT)("$about: the link says the same and is still written the same", ({ saved, link }) => {
    expect(decodeProfile(link)).toEqual({ profile: JSON.parse(saved), lost: [] });
    expect(encodeProfile(JSON.parse(saved))).toBe(link);
  });

  test.each(KEPT)("$about: status and months mean what they meant", ({ saved }) => {
    const { value } = decodeProfileText(saved);
    expect(standingOf(value.workStatus)).toBe(value.workStatus);
    expect(weeksHeld("hands-on", value)).toBe(
      value.usceHandsOn === undefined ? undefined : value.usceHandsOn * 4,
    );
    expect(weeksHeld("observer", value)).toBe(
      value.usceObserver === undefined ? undefined : value.usceObserver * 4,
    );
  });
});
