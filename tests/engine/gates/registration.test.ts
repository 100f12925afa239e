import { expect, test } from "vitest";
import { registration } from "../../../src/engine/gates/registration.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import type { SeasonRules } from "../../../src/engine/season-rules.ts";
import { BOUND_SEASON, RULES } from "../builders.ts";

const says = (asOf: string, rules: SeasonRules = RULES, profile: Profile = {}) => {
  const { status, effect, say } = registration.check(null, profile, {
    season: { ...BOUND_SEASON, rules },
    asOf,
  });
  return `${status} ${effect}: ${say()}`;
};

test("until the standard day, then with a late fee", () => {
  expect(says("2026-11-28")).toMatchInlineSnapshot(
    `"met none: Applying does not register you for the Match: register with NRMP until January 29, 2027, and with a late fee until March 3, 2027."`,
  );
  expect(says("2027-01-29")).toBe(says("2026-11-28"));
  expect(says("2027-01-30")).toMatchInlineSnapshot(
    `"met none: Applying does not register you for the Match: register with NRMP, with a late fee, until March 3, 2027."`,
  );
  expect(says("2027-03-03")).toBe(says("2027-01-30"));
});

test("after the last day the answer decides: closed to who did not register, asked of who has not said", () => {
  expect(says("2027-03-04", RULES, { registered: "no" })).toMatchInlineSnapshot(
    `"not-met close: Nobody can register with NRMP after March 3, 2027, so it is closed for this season; next season: 2028, and there is time for it."`,
  );
  expect(says("2027-03-04")).toMatchInlineSnapshot(
    `"unknown-profile ask: Nobody can register with NRMP after March 3, 2027; you have not said whether you did. Without it this Match is closed to you."`,
  );
  expect(says("2027-03-04", RULES, { registered: "yes" })).toMatchInlineSnapshot(
    `"met none: You said that you have registered with NRMP for the 2027 Match."`,
  );
  // Before it, and while the days are not announced, an answer says nothing: it may be of the season before.
  expect(says("2026-11-28", RULES, { registered: "yes" })).toBe(says("2026-11-28"));
  expect(says("2030-01-01", {}, { registered: "yes" })).toBe(says("2030-01-01", {}));
  expect(says("2027-03-03", RULES, { registered: "no" })).toBe(says("2027-03-03"));
});

test("what was said of another Match is no answer for this one", () => {
  const asked = says("2027-03-04");
  for (const registered of ["yes", "no"] as const) {
    expect(says("2027-03-04", RULES, { registered, matchYear: 2026 })).toBe(asked);
    expect(says("2027-03-04", RULES, { registered, matchYear: 2027 })).toBe(
      says("2027-03-04", RULES, { registered }),
    );
  }
});

test("who is registered for this Match is not told to register, whatever the day", () => {
  const said = says("2027-03-04", RULES, { registered: "yes" });
  expect(says("2026-11-28", RULES, { registered: "yes", matchYear: 2027 })).toBe(said);
  expect(says("2026-11-28", RULES, { registered: "yes", matchYear: 2026 })).toBe(says("2026-11-28"));
  expect(says("2026-11-28", RULES, { registered: "no", matchYear: 2027 })).toBe(says("2026-11-28"));
});

test("a day that is not announced closes nothing", () => {
  const { register, lists } = RULES;
  expect(says("2030-01-01", {})).toMatchInlineSnapshot(
    `"not-applicable none: Applying does not register you for the Match; the days to register for 2027 are not announced."`,
  );
  expect(says("2030-01-01", { ...(register && { register }) })).toMatch(/^not-applicable none/);
  expect(says("2027-01-01", { ...(register && { register }) })).toMatchInlineSnapshot(
    `"met none: Applying does not register you for the Match: register with NRMP until January 29, 2027."`,
  );
  expect(says("2027-01-01", { ...(lists && { lists }) })).toMatchInlineSnapshot(
    `"met none: Applying does not register you for the Match: register with NRMP, with a late fee, until March 3, 2027."`,
  );
});

test("its pages are those of the season", () => {
  const { seasonSources } = registration.check(null, {}, { season: BOUND_SEASON, asOf: "2026-11-28" });
  expect(seasonSources).toEqual(["nrmp-calendar", "nrmp-calendar"]);
});
