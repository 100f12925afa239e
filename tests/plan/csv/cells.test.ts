import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellReading } from "../../../src/plan/csv/cells/reading.ts";
import { isSilent, saysNoRule } from "../../../src/plan/csv/cells/silence.ts";
import { type Answers, readRuleCell } from "../../../src/plan/csv/rule-columns.ts";
import { RULE_TARGETS, type RuleTarget, ruleOf } from "../../../src/plan/csv/targets.ts";
import { writeOwnRule } from "../../../src/plan/rule-words.ts";
import { anyText } from "../../support/any-text.ts";
import { SEASON } from "./read-file.ts";

const ALL_ANSWERED: Answers = { dayOrder: "month-first", x: "x-is-yes", usceUnit: "months" };
const read = (target: RuleTarget, cell: string, answers: Answers = ALL_ANSWERED) =>
  readRuleCell(target, cell, { heading: "", answers, season: SEASON }) as CellReading<unknown>;
const said = (reading: CellReading<unknown>) => (reading.is === "value" ? reading.value : reading.is);
/** What each cell says in a column, answered or not. */
const table = (target: RuleTarget, cells: readonly string[], answers?: Answers) =>
  Object.fromEntries(cells.map((cell) => [cell, said(read(target, cell, answers))]));

const ABSENT =
  `Not stated|Not specified|No information|No info|No data|none stated|Not listed|n.a.|N/A - see website|No answer|TBA|unclear
  |-|—|?|??|n/a|NA|TBD|unknown|not known|does not say|Didn't say|Doesn't mention|see website|Check the website|not available|not yet posted
  |No reply|to be confirmed|#N/A|nan|null|none listed|nothing found|not clearly stated|no official policy stated|Not mentioned on website
  |unspecified|no details|I don't know|couldn't find|ask program|need to ask|Please see program website|not published|not disclosed|idk`
    .split("|")
    .map((words) => words.trim());
const UNLIMITED = [
  "No limit",
  "No restriction",
  "none",
  "Unlimited",
  "any",
  "no maximum",
  "No restrictions.",
];

/** An absence as people dress it: in capitals, in brackets, with stops and accents of a keyboard. */
const dressed = (words: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...words),
      fc.constantFrom("", " ", "(", "“", "'"),
      fc.constantFrom("", ".", ")", " ", "!", "…"),
      fc.constantFrom("as is", "upper", "lower"),
    )
    .map(([text, before, after, letters]) => {
      const cased =
        letters === "upper" ? text.toUpperCase() : letters === "lower" ? text.toLowerCase() : text;
      return `${before}${cased}${after}`;
    });

describe("silence", () => {
  it("is no rule in any column, however it is dressed", () => {
    fc.assert(
      fc.property(dressed(ABSENT), fc.constantFrom(...RULE_TARGETS), (cell, target) => {
        expect(isSilent(cell)).toBe(true);
        expect(read(target, cell).is).toBe("silent");
      }),
      { numRuns: 1000 },
    );
  });

  it("is what nobody can see: marks that join or turn words, of keyboards and pages", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("\u200b", "\u200e", "\u200f", "\u00ad", "\u2060", "\ufeff", " ") }),
        fc.constantFrom(...RULE_TARGETS),
        (cell, target) => {
          expect(read(target, cell).is).toBe("silent");
        },
      ),
    );
    expect(table("step2Minimum", ["\u200e220", "2\u00ad20\u200b"])).toEqual({
      "\u200e220": 220,
      "2\u00ad20\u200b": 220,
    });
    expect(table("visaJ1", ["Y\u200bes"])).toEqual({ "Y\u200bes": "yes" });
  });

  it("is not a sentence that promises or refuses, whatever its verb", () => {
    const told = [
      "Will provide",
      "can provide",
      "does provide",
      "will not provide",
      "cannot provide",
      "won't give",
      "does not give visas",
      "no visa provided",
      "no visas available",
      "no sponsorship available",
      "No H-1B given",
      "no failures recorded",
      "does say yes",
      "+",
      "+/-",
    ];
    for (const cell of told)
      for (const target of RULE_TARGETS)
        expect(read(target, cell).is, `${target} ${cell}`).not.toBe("silent");
    for (const cell of [
      "no minimum stated",
      "no limit mentioned",
      "does not give a number",
      "doesn't provide details",
    ])
      expect(isSilent(cell), cell).toBe(true);
  });

  it("is not what answers", () => {
    for (const cell of [
      "no",
      "none",
      "no limit",
      "not accepted",
      "not required",
      "0",
      "x",
      "✓",
      "❌",
      "no visa",
      "any",
    ])
      expect(isSilent(cell), cell).toBe(false);
  });
});

it("“no limit” is no rule, never 0", () => {
  fc.assert(
    fc.property(
      dressed(UNLIMITED),
      fc.constantFrom("failures", "attempts", "graduationYears"),
      (cell, target) => {
        expect(saysNoRule(cell)).toBe(true);
        expect(read(target as RuleTarget, cell).is).toBe("no-rule");
      },
    ),
  );
});

it("a cell that is only nearly an answer is no rule: whatever is added to words that are understood must be understood too", () => {
  const plain = fc.constantFrom(
    "yes",
    "no",
    "215",
    "5 years",
    "2 failures",
    "3 months",
    "Dec 1",
    "case by case",
  );
  const more = fc.constantFrom(
    "?",
    "*",
    " maybe",
    " but ask",
    " (old)",
    " preferred",
    " unless recent",
    " see note 3",
    "/no",
    " 12",
  );
  fc.assert(
    fc.property(plain, more, fc.constantFrom(...RULE_TARGETS), (cell, tail, target) => {
      expect(read(target, cell + tail).is).not.toBe("value");
    }),
    { numRuns: 500 },
  );
});

it("never throws, and gives only values that the column can write and read again", () => {
  const words = fc.constantFrom(
    "no",
    "not",
    "2",
    "215",
    "attempts",
    "failure",
    "-",
    "__proto__",
    "constructor",
    "✓",
    "week",
    "12/01",
    "max",
  );
  const cells = fc.oneof(
    anyText({ maxLength: 40 }),
    fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
    fc.constantFrom("__proto__", "toString", "valueOf", "hasOwnProperty"),
  );
  fc.assert(
    fc.property(cells, fc.constantFrom(...RULE_TARGETS), (cell, target) => {
      const reading = read(target, cell);
      if (reading.is !== "value") return;
      const rule = ruleOf(target);
      expect(read(target, writeOwnRule(rule, reading.value as never), {})).toEqual(reading);
    }),
    { numRuns: 2000 },
  );
});

describe("yes and no", () => {
  it("takes whole words and ticks", () => {
    expect(
      table("visaJ1", [
        "Yes",
        "Y",
        "TRUE",
        "1",
        "✓",
        "✔️",
        "✅",
        "☑",
        "no",
        "FALSE",
        "0",
        "✗",
        "❌",
        "Does not sponsor",
        "case-by-case",
      ]),
    ).toMatchInlineSnapshot(`
      {
        "0": "no",
        "1": "yes",
        "Does not sponsor": "no",
        "FALSE": "no",
        "TRUE": "yes",
        "Y": "yes",
        "Yes": "yes",
        "case-by-case": "case-by-case",
        "no": "no",
        "☑": "yes",
        "✅": "yes",
        "✓": "yes",
        "✔️": "yes",
        "✗": "no",
        "❌": "no",
      }
    `);
    expect(
      table("takesImgs", ["yes?", "-1", "Yes*", "friendly", "none", "not sure", "No (see note)"]),
    ).toMatchInlineSnapshot(`
      {
        "-1": "unread",
        "No (see note)": "unread",
        "Yes*": "unread",
        "friendly": "unread",
        "none": "unread",
        "not sure": "silent",
        "yes?": "unread",
      }
    `);
  });

  it("asks what x means", () => {
    expect(table("visaJ1", ["x", "X", "×", "☒"], {})).toMatchInlineSnapshot(`
      {
        "X": "unread",
        "x": "unread",
        "×": "unread",
        "☒": "unread",
      }
    `);
    expect(table("visaJ1", ["x", "✓", "✗"], { x: "x-is-no" })).toMatchInlineSnapshot(`
      {
        "x": "no",
        "✓": "yes",
        "✗": "no",
      }
    `);
  });
});

describe("numbers", () => {
  it("a minimum is a minimum: an average, a span or a two-digit score is none", () => {
    expect(
      table("step2Minimum", [
        "215",
        "215.0",
        "≥ 220",
        "220+",
        "at least 230",
        "no minimum",
        "none",
        "0",
        "avg 235",
        "220-230",
        "80",
        "301",
        "pass",
      ]),
    ).toMatchInlineSnapshot(`
      {
        "0": "no-rule",
        "215": 215,
        "215.0": 215,
        "220+": 220,
        "220-230": "unread",
        "301": "unread",
        "80": "unread",
        "at least 230": 230,
        "avg 235": "unread",
        "no minimum": "none",
        "none": "no-rule",
        "pass": "unread",
        "≥ 220": 220,
      }
    `);
    expect(table("step2Typical", ["245", "avg 245", "~245", "245 median", "none"])).toMatchInlineSnapshot(`
      {
        "245": 245,
        "245 median": 245,
        "avg 245": 245,
        "none": "no-rule",
        "~245": 245,
      }
    `);
  });

  it("a limit that is denied is no limit of none", () => {
    for (const cell of [
      "No failed attempts limit",
      "no failure limit",
      "No fails max",
      "no failed steps maximum",
      "no failures limit",
    ])
      for (const target of ["failures", "attempts"] as const)
        expect(read(target, cell).is, cell).not.toBe("value");
    expect(table("failures", ["no failed attempts", "0 failures max", "No failures accepted"])).toEqual({
      "no failed attempts": 0,
      "0 failures max": 0,
      "No failures accepted": 0,
    });
  });

  it("a minimum is no usual score", () => {
    for (const cell of [
      "min 220",
      "at least 220",
      ">=240",
      "240+",
      "220 or higher",
      "220 minimum",
      "220 cutoff",
    ])
      expect(read("step2Typical", cell).is, cell).toBe("unread");
  });

  it("units are read", () => {
    expect(
      table("usceMonths", [
        "12 weeks",
        "8 wks",
        "52 weeks",
        "6 weeks",
        "3 mo",
        "3",
        "1 year",
        "3+ months",
        "not required",
        "required",
        "3 preferred",
      ]),
    ).toMatchInlineSnapshot(`
      {
        "1 year": 12,
        "12 weeks": 3,
        "3": 3,
        "3 mo": 3,
        "3 preferred": "unread",
        "3+ months": 3,
        "52 weeks": 12,
        "6 weeks": "unread",
        "8 wks": 2,
        "not required": 0,
        "required": "some",
      }
    `);
    expect(table("usceMonths", ["3", "12 weeks"], {})).toMatchInlineSnapshot(`
      {
        "12 weeks": 3,
        "3": "unread",
      }
    `);
    expect(table("usceMonths", ["12"], { usceUnit: "weeks" })).toMatchInlineSnapshot(`
      {
        "12": 3,
      }
    `);
    expect(
      table("graduationYears", [
        "5",
        "within 5 years",
        "within last 3 years",
        "60 months",
        "<5",
        "5+",
        "2018",
        "no cutoff",
      ]),
    ).toMatchInlineSnapshot(`
      {
        "2018": "unread",
        "5": 5,
        "5+": "unread",
        "60 months": 5,
        "<5": "unread",
        "no cutoff": "no-rule",
        "within 5 years": 5,
        "within last 3 years": 3,
      }
    `);
  });

  it("a bare 0, with which tables fill what is empty, is no rule", () => {
    for (const target of [
      "step2Minimum",
      "step2Typical",
      "graduationYears",
      "usceMonths",
      "attempts",
    ] as const)
      for (const zero of ["0", "00", "0.0", "000,00"])
        expect(read(target, zero).is, `${target} ${zero}`).not.toBe("value");
  });

  it("the unit of a heading counts for its bare numbers", () => {
    const inWeeks = readRuleCell("usceMonths", "12", {
      heading: "USCE (weeks)",
      answers: {},
      season: SEASON,
    });
    expect(inWeeks).toEqual({ is: "value", value: 3 });
  });

  it("attempts are not failures", () => {
    const cells = [
      "1",
      "2",
      "2.0",
      "Max 2 attempts",
      "≤ 3 attempts",
      "first attempt only",
      "1st attempt",
      "2 failures ok",
      "No failures",
      "1 attempt",
      "<2 attempts",
      "2+ failures",
      "0",
      "-1",
    ];
    expect(table("failures", cells)).toMatchInlineSnapshot(`
      {
        "-1": "unread",
        "0": 0,
        "1": 1,
        "1 attempt": "unread",
        "1st attempt": 0,
        "2": 2,
        "2 failures ok": 2,
        "2+ failures": "unread",
        "2.0": 2,
        "<2 attempts": "unread",
        "Max 2 attempts": "unread",
        "No failures": 0,
        "first attempt only": 0,
        "≤ 3 attempts": "unread",
      }
    `);
    expect(table("attempts", cells)).toMatchInlineSnapshot(`
      {
        "-1": "unread",
        "0": "unread",
        "1": 0,
        "1 attempt": 0,
        "1st attempt": 0,
        "2": 1,
        "2 failures ok": 2,
        "2+ failures": "unread",
        "2.0": 1,
        "<2 attempts": "unread",
        "Max 2 attempts": 1,
        "No failures": 0,
        "first attempt only": 0,
        "≤ 3 attempts": 2,
      }
    `);
  });
});

describe("days", () => {
  it("in words, in numbers, as a spreadsheet counts them", () => {
    expect(
      table(
        "deadline",
        [
          "Dec 1",
          "1-Dec",
          "1 Dec",
          "December 1st, 2026",
          "the 1st of December",
          "Tue, Dec 1, 2026",
          "2026/12/01",
          "2026-12-01 00:00:00",
          "46357",
          "25/12/2026",
          "12/12/2026",
          "Rolling",
        ],
        {},
      ),
    ).toMatchInlineSnapshot(`
      {
        "1 Dec": "12-01",
        "1-Dec": "12-01",
        "12/12/2026": "2026-12-12",
        "2026-12-01 00:00:00": "2026-12-01",
        "2026/12/01": "2026-12-01",
        "25/12/2026": "2026-12-25",
        "46357": "2026-12-01",
        "Dec 1": "12-01",
        "December 1st, 2026": "2026-12-01",
        "Rolling": "no-rule",
        "Tue, Dec 1, 2026": "2026-12-01",
        "the 1st of December": "12-01",
      }
    `);
  });

  it("in two orders: asked", () => {
    const cells = ["01/12/2026", "1.12.2026", "12/1/26", "3/4"];
    expect(table("deadline", cells, {})).toMatchInlineSnapshot(`
      {
        "01/12/2026": "unread",
        "1.12.2026": "unread",
        "12/1/26": "unread",
        "3/4": "unread",
      }
    `);
    expect(table("deadline", cells, { dayOrder: "day-first" })).toMatchInlineSnapshot(`
      {
        "01/12/2026": "2026-12-01",
        "1.12.2026": "2026-12-01",
        "12/1/26": "2026-01-12",
        "3/4": "04-03",
      }
    `);
    expect(table("deadline", cells, { dayOrder: "month-first" })).toMatchInlineSnapshot(`
      {
        "01/12/2026": "2026-01-12",
        "1.12.2026": "2026-01-12",
        "12/1/26": "2026-12-01",
        "3/4": "03-04",
      }
    `);
  });

  it("that no calendar has, or not this season’s: remarked", () => {
    expect(
      table("deadline", [
        "02-30",
        "99-99",
        "2026-02-31",
        "2/30/2027",
        "02-29",
        "2027-02-29",
        "2028-02-29",
        "Feb 29",
        "31 April",
        "Dec-26",
        "46357.5",
        "12",
      ]),
    ).toMatchInlineSnapshot(`
      {
        "02-29": "unread",
        "02-30": "unread",
        "12": "unread",
        "2/30/2027": "unread",
        "2026-02-31": "unread",
        "2027-02-29": "unread",
        "2028-02-29": "2028-02-29",
        "31 April": "unread",
        "46357.5": "unread",
        "99-99": "unread",
        "Dec-26": "unread",
        "Feb 29": "unread",
      }
    `);
  });

  it("with two digits for the year: only of a year that the season has seen", () => {
    expect(table("deadline", ["11/30/26", "30.11.25", "26-11-30", "30/11/31"])).toMatchInlineSnapshot(`
      {
        "11/30/26": "2026-11-30",
        "26-11-30": "unread",
        "30.11.25": "2025-11-30",
        "30/11/31": "unread",
      }
    `);
  });

  it("29 February counts in a season that has one", () => {
    const season = { year: 2028, opens: "2027-06-03" };
    const reading = readRuleCell("deadline", "Feb 29", { heading: "", answers: {}, season });
    expect(reading).toEqual({ is: "value", value: "02-29" });
  });
});
