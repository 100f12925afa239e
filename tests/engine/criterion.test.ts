import { describe, expect, test } from "vitest";
import {
  ANYTHING,
  badness,
  disputed,
  known,
  met,
  NOTHING,
  notApplicable,
  notMet,
  type Outcome,
  profileUnknown,
  programUnknown,
  unknownShare,
  worst,
} from "../../src/engine/criterion.ts";

const say = () => "Said.";

describe("what is not met", () => {
  test.each([
    ["required", "change", "step"],
    ["required", "not-change", "close"],
    ["exceptions", "change", "ask"],
    ["exceptions", "not-change", "ask"],
    ["preferred", "change", "none"],
    ["preferred", "not-change", "none"],
  ] as const)("%s, can %s: %s", (strength, can, effect) => {
    expect(notMet({ strength }, can, say)).toEqual({ status: "not-met", effect, say });
  });
});

describe("what is not known", () => {
  test("of the program", () => {
    expect(programUnknown("none", say)).toEqual({ status: "unknown-program", effect: "none", say });
    expect(programUnknown("ask", say)).toEqual({ status: "unknown-program", effect: "ask", say });
  });

  test.each([
    ["required", "ask"],
    ["exceptions", "ask"],
    ["preferred", "none"],
  ] as const)("%s: %s", (strength, effect) => {
    expect(profileUnknown({ strength }, say)).toEqual({ status: "unknown-profile", effect, say });
    expect(disputed({ strength }, say)).toEqual({ status: "unknown-program", effect, say, disputed: true });
  });
});

test("what is met or does not apply does nothing", () => {
  expect(met(say)).toEqual({ status: "met", effect: "none", say });
  expect(notApplicable(say)).toEqual({ status: "not-applicable", effect: "none", say });
});

describe("the worst", () => {
  const rising: readonly Outcome[] = [
    notApplicable(say),
    programUnknown("none", say),
    met(say),
    profileUnknown({ strength: "preferred" }, say),
    notMet({ strength: "preferred" }, "change", say),
    programUnknown("ask", say),
    { ...met(say), effect: "ask" },
    profileUnknown({ strength: "required" }, say),
    notMet({ strength: "exceptions" }, "change", say),
    notMet({ strength: "required" }, "change", say),
    notMet({ strength: "required" }, "not-change", say),
  ];

  test("does most to the group, then says least good", () => {
    const values = rising.map(badness);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  });

  test.each(rising.slice(1).map((outcome, at) => [rising[at] as Outcome, outcome] as const))(
    "of %o and %o is the second, in either order",
    (better, bad) => {
      expect(worst([better, bad])).toBe(bad);
      expect(worst([bad, better])).toBe(bad);
    },
  );

  test("of equals is the first", () => {
    const [first, second] = [met(say), met(say)];
    expect(worst([first, second])).toBe(first);
    expect(worst([first])).toBe(first);
  });
});

describe("shares", () => {
  test("half or more of the weight is a reason for the program", () => {
    expect(known({ low: 0.5, high: 0.5 }, say).status).toBe("met");
    expect(known({ low: 0.4, high: 0.4 }, say).status).toBe("not-met");
    expect(known({ low: 0, high: 1 }, say)).toEqual({ status: "met", share: { low: 0, high: 1 }, say });
    expect(known({ low: 0, high: 0.8 }, say).status).toBe("not-met");
  });

  test("less is one too where the sentence speaks for the program", () => {
    expect(known({ low: 0.1, high: 0.1 }, say, true).status).toBe("met");
    expect(known({ low: 0.9, high: 0.9 }, say, false).status).toBe("not-met");
  });

  test("unknown is anything from nothing to all", () => {
    expect(unknownShare("program", say)).toEqual({ status: "unknown-program", share: ANYTHING, say });
    expect(unknownShare("profile", say)).toEqual({ status: "unknown-profile", share: ANYTHING, say });
    expect([NOTHING, ANYTHING]).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 1 },
    ]);
  });
});
