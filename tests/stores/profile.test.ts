import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { isAnswer, PROFILE_FIELDS } from "../../src/engine/profile-fields.ts";
import { PROFILE_KEY } from "../../src/stores/keys.ts";
import { occasion } from "../engine/builders.ts";
import { FakeKeeper, named } from "./keeper.ts";

/** Each test is a page of its own: the stores start anew. */
async function open(kept?: string, keeper = new FakeKeeper()) {
  vi.resetModules();
  const store = await import("../../src/stores/profile.ts");
  if (kept !== undefined) keeper.texts.set(PROFILE_KEY, kept);
  store.connectProfile(keeper);
  return { ...store, keeper, kept: () => keeper.texts.get(PROFILE_KEY) };
}

let page: Awaited<ReturnType<typeof open>>;

describe("answers on the device", () => {
  beforeEach(async () => {
    page = await open();
  });

  test("are kept as they are given, and taken back", () => {
    page.answer("step2Score", 215);
    page.answer("specialties", ["family-medicine"]);
    expect(page.kept()).toBe('{"step2Score":215,"specialties":["family-medicine"]}');
    page.answer("step2Score", undefined);
    expect(page.$profile.get()).toEqual({ specialties: ["family-medicine"] });
    expect(page.$profileNotice.get()).toBeNull();
  });

  test("are there again on the next page", async () => {
    page = await open('{"step2Score":215}');
    expect(page.$profile.get()).toEqual({ step2Score: 215 });
  });

  test("start again leaves nothing", () => {
    page.answer("step2Score", 215);
    page.startAgain();
    expect(page.$profile.get()).toEqual({});
    expect(page.kept()).toBeUndefined();
  });

  test("follow another tab, and its clearing", () => {
    page.keeper.fromOtherTab(PROFILE_KEY, '{"letters":3}');
    expect(page.$profile.get()).toEqual({ letters: 3 });
    page.keeper.fromOtherTab("other", "x");
    expect(page.$profile.get()).toEqual({ letters: 3 });
    page.keeper.fromOtherTab(null, null);
    expect(page.$profile.get()).toEqual({});
  });

  test("are read anew when the page comes back from the cache", () => {
    page.keeper.texts.set(PROFILE_KEY, '{"letters":4}');
    page.keeper.comeBack();
    expect(page.$profile.get()).toEqual({ letters: 4 });
  });
});

describe("storage that is broken, old or hostile", () => {
  test.each([
    ["{", {}, /start afresh/],
    ["null", {}, /start afresh/],
    ['{"step2Score":9999}', {}, /start afresh/],
    ['{"step2Score":215,"letters":"many"}', { step2Score: 215 }, /left out: Letters of recommendation\.$/],
    ['{"step2Score":215,"shoeSize":42}', { step2Score: 215 }, /an answer that is no longer asked for/],
    ['{"__proto__":{"step2Score":215},"letters":1}', { letters: 1 }, /left out/],
  ])("%s", async (text, profile, notice) => {
    page = await open(text);
    expect(page.$profile.get()).toEqual(profile);
    expect(page.$profileNotice.get()).toMatch(notice);
    page.answer("letters", 2);
    expect(page.$profileNotice.get()).toBeNull();
  });

  test("whatever stands there, what is read is a sound profile", async () => {
    page = await open();
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => JSON.stringify(value)),
      keptLike(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = page.decodeProfileText(text);
        for (const [name, one] of Object.entries(value))
          expect(isAnswer(PROFILE_FIELDS[name as keyof Profile], one)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["SecurityError", /does not let this site save/],
    ["QuotaExceededError", /no room left/],
  ])("%s: it works for the session and says so", async (name, notice) => {
    const keeper = new FakeKeeper();
    page = await open(undefined, keeper);
    keeper.refusal = named(name);
    page.answer("step2Score", 215);
    expect(page.$profile.get()).toEqual({ step2Score: 215 });
    expect(page.$profileNotice.get()).toMatch(notice);
    keeper.comeBack();
    expect(page.$profile.get()).toEqual({ step2Score: 215 });
    keeper.refusal = null;
    page.answer("letters", 2);
    expect(page.$profileNotice.get()).toBeNull();
  });

  test("blocked from the start", async () => {
    const keeper = new FakeKeeper();
    keeper.refusal = named("SecurityError");
    page = await open(undefined, keeper);
    expect(page.$profile.get()).toEqual({});
    expect(page.$profileNotice.get()).toMatch(/does not let this site save/);
  });
});

/** Texts that look like kept answers. */
function keptLike() {
  const values = fc.oneof(
    fc.integer({ min: -5, max: 400 }),
    fc.string({ maxLength: 12 }),
    fc.boolean(),
    fc.array(fc.string({ maxLength: 8 })),
    fc.constant(null),
  );
  return fc
    .dictionary(fc.constantFrom(...Object.keys(PROFILE_FIELDS), "toString"), values)
    .map((value) => JSON.stringify(value));
}

test("what was said of one Match is forgotten in the next season, and asked again", async () => {
  const keeper = new FakeKeeper();
  const { season } = occasion();
  const years = [
    { ...season, year: 2027 },
    { ...season, year: 2028, opens: "2027-06-02" },
  ] as const;
  const visit = async (day: string) => {
    const page = await open(undefined, keeper);
    const { setDay } = await import("../../src/stores/occasion.ts");
    setDay(day, [...years]);
    return page;
  };
  let page = await visit("2026-11-28");
  page.answer("applied", "yes");
  page.answer("registered", "yes");
  page.answer("letters", 3);
  expect(JSON.parse(page.kept() ?? "")).toEqual({
    applied: "yes",
    registered: "yes",
    letters: 3,
    matchYear: 2027,
  });
  page = await visit("2027-02-01");
  expect(page.$profile.get()).toMatchObject({ applied: "yes", registered: "yes" });
  page = await visit("2027-10-01");
  expect(page.$profile.get()).toEqual({ letters: 3 });
  page.answer("applied", "no");
  expect(JSON.parse(page.kept() ?? "")).toEqual({ letters: 3, applied: "no", matchYear: 2028 });
});
