import { describe, expect, test } from "vitest";
import { met, notMet, type Outcome, profileUnknown, programUnknown } from "../../src/engine/criterion.ts";
import { beside, conclude, findHint, hold, withHints } from "../../src/engine/judge.ts";
import type { Hinted, Known, Part, Reading } from "../../src/engine/rule.ts";
import { NOTHING_SAID } from "../../src/engine/rule.ts";

const word = (value: number, more: Partial<Known<number>> = {}): Known<number> => ({
  value,
  strength: "required",
  shown: "2026",
  notAfter: null,
  sponsorWide: false,
  note: null,
  ...more,
});
const part = (...rules: readonly (readonly Reading<number>[])[]): Part<number> => ({
  rules,
  wishes: [],
  hints: [],
});
const differ = () => "They differ";
/** Whoever has 5 meets what asks for 5 or less. */
const check = (known: Known<number>): Outcome =>
  known.value <= 5
    ? met(() => `${known.value} met.`)
    : notMet(known, "not-change", () => `${known.value} not met.`);
const told = ({ status, effect, disputed, say }: Outcome) =>
  `${status} ${effect}${disputed ? " disputed" : ""}: ${say()}`;
const verdict = (rule: Part<number>, by = check, tell?: "all") =>
  told(conclude([hold(rule, by, differ)], () => programUnknown("none", () => "Silent."), tell));

describe("rules that all hold", () => {
  test("the worst decides, and only what is not met is told, unless all is", () => {
    const two = part([[word(3)]], [[word(9)]]);
    expect(verdict(two)).toBe("not-met close: 9 not met.");
    expect(verdict(two, check, "all")).toBe("not-met close: 3 met. 9 not met.");
    expect(verdict(part([[word(3), word(9), word(8)]]))).toBe("not-met close: 9 not met. 8 not met.");
    expect(verdict(part([[word(3), word(4)]]))).toBe("met none: 3 met. 4 met.");
  });

  test("what is said twice is told once", () => {
    expect(verdict(part([[word(3)]], [[word(3)]]))).toBe("met none: 3 met.");
  });

  test("silence where there is none, of one part or of several", () => {
    expect(verdict(NOTHING_SAID)).toBe("unknown-program none: Silent.");
    expect(hold(undefined, check, differ)).toEqual({ rules: [], wishes: [], hints: [] });
    const parts = [hold(part([[word(3)]]), check, differ), hold(part([[word(9)]]), check, differ)];
    expect(told(conclude(parts, () => programUnknown("none", () => "Silent.")))).toBe(
      "not-met close: 9 not met.",
    );
  });
});

describe("pages that disagree", () => {
  test("come to the same where each of them does for this visitor", () => {
    expect(verdict(part([[word(3)], [word(4)]]))).toBe(
      "met none: They differ, but for you it comes to the same. 3 met. 4 met.",
    );
    expect(verdict(part([[word(9)], [word(8)]]))).toBe(
      "not-met close: They differ, but for you it comes to the same. 9 not met. 8 not met.",
    );
  });

  test("ask where one of them differs, first or last", () => {
    for (const values of [
      [3, 9, 4],
      [9, 3, 9],
      [3, 4, 9],
    ])
      expect(verdict(part(values.map((value) => [word(value)])))).toBe(
        "unknown-program ask disputed: They differ.",
      );
  });

  test("ask where they come to one status and do not do the same, or the other way about", () => {
    const byEffect = (known: Known<number>) =>
      notMet(known, known.value > 8 ? "change" : "not-change", () => "No.");
    expect(verdict(part([[word(8)], [word(9)]]), byEffect)).toContain("disputed");
    const byStatus = (known: Known<number>) =>
      known.value > 8 ? programUnknown("ask", () => "Open.") : profileUnknown(known, () => "Yours.");
    expect(verdict(part([[word(8)], [word(9)]]), byStatus)).toContain("disputed");
  });

  test("say no more than that to whoever has not answered", () => {
    const unanswered = (known: Known<number>) => profileUnknown(known, () => `${known.value}?`);
    expect(verdict(part([[word(3)], [word(4)]]), unanswered)).toBe("unknown-profile ask: They differ. 3? 4?");
  });

  test("count as firm as the firmest: only where all are wishes they ask nothing", () => {
    const wish = { strength: "preferred" } as const;
    expect(verdict(part([[word(3, wish)], [word(9)]]))).toBe("unknown-program ask disputed: They differ.");
    expect(verdict(part([[word(3, wish)], [word(9, wish)]]))).toBe(
      "unknown-program none disputed: They differ.",
    );
    expect(verdict(part([[word(8, { strength: "exceptions" })], [word(9)]]))).toMatch(/^not-met close/);
  });

  test("hold all that each of them says", () => {
    expect(verdict(part([[word(3), word(9)], [word(8)]]))).toBe(
      "not-met close: They differ, but for you it comes to the same. 9 not met. 8 not met.",
    );
    expect(verdict(part([[word(9), word(3)], [word(4)]]))).toBe("unknown-program ask disputed: They differ.");
  });

  test("name each value once", () => {
    const named = hold(part([[word(3), word(9)], [word(3)]]), check, (values) => values.join("/"));
    expect(named.rules.map(told)).toEqual(["unknown-program ask disputed: 3/9."]);
  });
});

describe("wishes", () => {
  const wish = met(() => "Wished.");
  test("are told after the rule, not to whom the rule already rules out, and stand alone where there is no rule", () => {
    expect(
      beside(
        met(() => "Met."),
        [wish],
      ).say(),
    ).toBe("Met. Wished.");
    expect(
      beside(
        notMet({ strength: "required" }, "change", () => "Not met."),
        [wish],
      ).say(),
    ).toBe("Not met.");
    const alone: Part<number> = { rules: [], wishes: [[[word(9, { strength: "preferred" })]]], hints: [] };
    expect(verdict(alone)).toBe("not-met none: 9 not met.");
  });
});

describe("hints", () => {
  const hinted = (value: number): Hinted<number> => ({
    ...word(value, { shown: "2015" }),
    reason: "old",
    at: value,
  });
  const found = (...values: readonly number[]) =>
    values.map((value) => findHint(hinted(value), check(hinted(value))));
  const open = programUnknown("none", () => "Silent.");

  test("that the visitor would not meet ask and are said, those that they would meet do nothing", () => {
    const outcome = withHints(open, found(3, 9));
    expect(told(outcome)).toBe(
      "unknown-program ask: Silent. A page of 2015, too old to count, said: 9 not met. Ask whether that still holds.",
    );
    expect(outcome.speaksOf).toEqual([9]);
    expect(outcome.hints?.().map(({ direction, at }) => `${direction} ${at}`)).toEqual(["yes 3", "no 9"]);
    const harmless = withHints(open, found(3));
    expect([told(harmless), harmless.hints?.().length, harmless.speaksOf]).toEqual([
      "unknown-program none: Silent.",
      1,
      undefined,
    ]);
    expect(withHints(open, [])).toBe(open);
  });

  test("are all said where the question is open anyway", () => {
    expect(withHints(open, found(3), "all").say()).toContain("3 met.");
  });

  test("ask no less of what is worse than a question", () => {
    const step = notMet({ strength: "required" }, "change", () => "Step.");
    expect(withHints(step, found(9)).effect).toBe("step");
  });

  test("lean by what they come to: yes, no, or neither", () => {
    const lean = (outcome: Outcome) => findHint(hinted(3), outcome).hint.direction;
    expect([
      lean(met(() => "")),
      lean(notMet({ strength: "required" }, "change", () => "")),
      lean(open),
    ]).toEqual(["yes", "no", "mixed"]);
  });

  test("of a gate are found with a check of their own where it has one", () => {
    const one: Part<number> = { rules: [], wishes: [], hints: [hinted(9)] };
    expect(hold(one, check, differ).hints[0]?.outcome.status).toBe("not-met");
    expect(hold(one, check, differ, () => open).hints[0]?.hint.direction).toBe("mixed");
  });
});
