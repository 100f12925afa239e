import { beforeEach, describe, expect, test } from "vitest";
import type { Dataset, ProgramDetails } from "../../src/dataset/dataset.ts";
import type { Facts, Program } from "../../src/engine/facts.ts";
import type { Profile, Season } from "../../src/engine/profile.ts";
import { type EntryStatus, entryOf } from "../../src/plan/list.ts";
import { thingWords } from "../../src/plan/thing-words.ts";
import { $dataset } from "../../src/stores/dataset.ts";
import { clearFilters } from "../../src/stores/filters.ts";
import { $firstThings } from "../../src/stores/first-things.ts";
import { addToList, changeOnList, clearList, markAsked } from "../../src/stores/list.ts";
import { setDay } from "../../src/stores/occasion.ts";
import { replaceAnswers } from "../../src/stores/profile.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { closeShared, openShared } from "../../src/stores/shared.ts";
import { fact, program, RULES, SEASON_2027 } from "../engine/builders.ts";

/** Ten visitors before the same twenty programs, and the rows that each should read first: written by hand. */

const SEASON: Season = { ...SEASON_2027, rules: RULES };
const LATE_NOVEMBER = "2026-11-28";

const IMGS = { takesImgs: [fact(true)] } satisfies Facts;
const J1 = { ...IMGS, visaJ1: [fact("yes")] } satisfies Facts;
const NO_H1B = { visaH1b: [fact("no")] } satisfies Facts;
const OLD = { shown: "2015" } as const;

const fm = (id: string, facts: Facts, sponsor = id): readonly [Program, string] => [
  program(facts, { id: id.toLowerCase(), name: `${id} FM` }),
  sponsor,
];
const psychiatry = (id: string, facts: Facts): readonly [Program, string] => [
  program(facts, { id: id.toLowerCase(), name: `${id} Psychiatry`, specialty: "psychiatry" }),
  id,
];

const PROGRAMS = [
  fm("Agnes", { ...J1, deadline: [fact("2026-11-30")] }),
  fm("Knapp", { ...J1, ...NO_H1B, deadline: [fact("2026-12-01")] }),
  fm("Tyler", { ...IMGS, deadline: [fact("2026-12-01")] }),
  fm("Linda", { visaJ1: [fact("yes")], deadline: [fact("2026-12-15")] }),
  fm("Early", { ...J1, deadline: [fact("2026-11-15")] }),
  fm("Winter", { ...J1, deadline: [fact("2027-01-20")] }),
  fm("Kern", IMGS),
  fm("Lean", { takesImgs: [fact(true, OLD)], visaJ1: [fact("yes")] }),
  fm("Cold", { takesImgs: [fact(false, OLD)], visaJ1: [fact("yes")] }),
  fm("Davis-1", {}, "Davis"),
  fm("Davis-2", {}, "Davis"),
  fm("Davis-3", {}, "Davis"),
  fm("Lone", {}),
  fm("Years", { ...J1, graduation: [fact({ years: 5, since: "graduation" })] }),
  fm("Hands", { ...J1, usce: [fact({ needed: true, months: 2, handsOn: true, withinYears: null })] }),
  fm("Three", { ...J1, letters: [fact({ count: 3, us: null, inSpecialty: null })] }),
  fm("High", { ...J1, step2Minimum: [fact(230)] }),
  psychiatry("Mind", { ...J1, failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" })] }),
  psychiatry("Calm", IMGS),
  psychiatry("Quiet", {}),
] as const;

const NEEDS_J1: Profile = {
  specialties: ["family-medicine"],
  ecfmg: "certified",
  step1: "passed",
  step1Failures: 0,
  step2: "passed",
  step2Score: 215,
  step2Failures: 0,
  step3: "not-taken",
  graduationYear: 2016,
  lastClinicalYear: 2026,
  workStatus: "needs-visa",
  visas: ["j1"],
  usceHandsOn: 0,
  usceObserver: 0,
  letters: 3,
  lettersUs: 2,
  lettersSpecialty: 2,
};
const GREEN_CARD: Profile = {
  ...NEEDS_J1,
  specialties: ["psychiatry", "family-medicine"],
  workStatus: "resident",
  step1Failures: 1,
  step2Score: 224,
  graduationYear: 2023,
};

function dataset(): Dataset {
  const names = new Map<string, string>();
  const details = new Map(
    PROGRAMS.map(([{ id }, sponsor]) => [id, { sponsor: { id: sponsor, name: sponsor } } as ProgramDetails]),
  );
  return {
    asOf: "2026-11-22",
    programs: PROGRAMS.map(([one]) => one),
    details,
    sources: new Map(),
    ruleSources: new Map(),
    names: { specialties: names, regions: names, cities: names, states: names },
    languages: [],
    cities: new Map(),
    figures: new Map([["step-2-ck-pass-mark", 218]]),
  };
}

function rows(
  profile: Profile,
  day = LATE_NOVEMBER,
  list: Readonly<Record<string, EntryStatus>> = {},
): readonly string[] {
  setDay(day, [SEASON]);
  replaceAnswers(profile);
  addToList(Object.keys(list).map((id) => entryOf(id, id, null)));
  for (const [id, status] of Object.entries(list)) changeOnList(id, { status });
  return ($firstThings.get() ?? []).map((thing) => thingWords(thing).line);
}

beforeEach(() => {
  $dataset.set({ state: "ready", dataset: dataset() });
  clearList();
  clearFilters();
  closeShared();
});

describe("ten visitors", () => {
  test("needs a J-1, 215, graduated 2016", () => {
    expect(rows(NEEDS_J1)).toEqual([
      "Nov 30: apply to Agnes FM",
      "Dec 1: apply to Knapp FM",
      "Dec 1: ask Tyler FM: your visa?",
      "Dec 15: ask Linda FM: takes IMGs?",
      "Ask Lean FM: takes IMGs?",
      "One e-mail to Davis, 3 programs: takes IMGs? your visa?",
      "Answer 2 questions: it sharpens up to 14 programs",
      "Next step, US clinical experience: 1 program waits for it",
      "Make my list of 13, with what it costs",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("green card, one failure on Step 1, psychiatry first: no visa is asked for", () => {
    expect(rows(GREEN_CARD)).toEqual([
      "Nov 30: apply to Agnes FM",
      "Dec 1: apply to Knapp FM",
      "Dec 1: apply to Tyler FM",
      "Dec 15: ask Linda FM: takes IMGs?",
      "Ask Lean FM: takes IMGs?",
      "One e-mail to Davis, 3 programs: takes IMGs?",
      "Answer 2 questions: it sharpens up to 17 programs",
      "Next step, US clinical experience: 1 program waits for it",
      "Make my list of 16, with what it costs",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("has not told letters, experience and graduation: programs wait for that", () => {
    const {
      letters: _l,
      lettersUs: _u,
      lettersSpecialty: _s,
      usceHandsOn: _h,
      graduationYear: _g,
      ...told
    } = NEEDS_J1;
    expect(rows(told)).toEqual([
      "Nov 30: apply to Agnes FM",
      "Dec 1: apply to Knapp FM",
      "Dec 1: ask Tyler FM: your visa?",
      "Dec 15: ask Linda FM: takes IMGs?",
      "Ask Lean FM: takes IMGs?",
      "One e-mail to Davis, 3 programs: takes IMGs? your visa?",
      "Ask Kern FM: your visa?",
      "Answer 3 questions: 3 programs wait",
      "Make my list of 15, with what it costs",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("has begun: applied is gone, asked without a word comes back, and the answers are due", () => {
    expect(
      rows(NEEDS_J1, LATE_NOVEMBER, {
        agnes: "applied",
        knapp: "considering",
        tyler: "asked",
        kern: "asked",
      }),
    ).toEqual([
      "Dec 1: apply to Knapp FM",
      "Dec 1: Tyler FM has not answered",
      "Dec 15: ask Linda FM: takes IMGs?",
      "Ask Lean FM: takes IMGs?",
      "One e-mail to Davis, 3 programs: takes IMGs? your visa?",
      "Answer 2 questions: it sharpens up to 14 programs",
      "Note what 2 programs answered",
      "Next step, US clinical experience: 1 program waits for it",
      "Make my list of 13, with what it costs",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("has asked this minute: nobody is told that there is no answer", () => {
    rows(NEEDS_J1, LATE_NOVEMBER, { linda: "considering", kern: "considering" });
    const programs = ["linda", "kern"].map((id) => ({ id, name: id }));
    markAsked(programs, LATE_NOVEMBER);
    const lines = ($firstThings.get() ?? []).map((thing) => thingWords(thing).line);
    expect(lines.filter((line) => /Linda|Kern|answered/.test(line))).toEqual([]);
    setDay("2026-12-08", [SEASON]);
    const later = ($firstThings.get() ?? []).map((thing) => thingWords(thing).line);
    expect(later).toContain("Dec 15: Linda FM has not answered");
    expect(later).toContain("Note what 2 programs answered");
  });

  test("has sent everything, two interviews: no program is sold any more", () => {
    const profile: Profile = { ...NEEDS_J1, applied: "yes", interviews: 2 };
    const list = { winter: "interview", agnes: "interview", kern: "applied", lean: "asked" } as const;
    expect(rows(profile, "2027-01-10", list)).toEqual([
      "Ask Kern FM: your visa?",
      // Winter's last day has passed, and it was applied to in time: it is one of those that an answer sharpens.
      `Answer 2 questions: it sharpens up to ${10 + 1} programs`,
      "Prepare your interview at Agnes FM",
      "Prepare your interview at Winter FM",
      "Note what Lean FM answered",
      "Next step, US clinical experience: 1 program waits for it",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("while programs rank: the visitor's own list", () => {
    expect(
      rows({ ...NEEDS_J1, applied: "yes" }, "2027-02-20", { winter: "ranked", agnes: "interview" }),
    ).toEqual([
      "Put your rank list in your true order",
      "Prepare your interview at Agnes FM",
      "By Mar 3: certify your rank list",
    ]);
  });

  test("in Match Week: SOAP", () => {
    expect(rows({ ...NEEDS_J1, applied: "yes" }, "2027-03-16")).toEqual(["Have your SOAP papers ready"]);
  });

  test("Step 2 CK to come, in summer: nobody closes, what is missing is asked early", () => {
    const { step2Score: _, step2Failures: _f, ...others } = NEEDS_J1;
    expect(rows({ ...others, ecfmg: "in-progress", step2: "not-taken" }, "2026-05-01").slice(0, 4)).toEqual([
      // The score of an exam that is not taken is none of them.
      "Answer 2 questions: it sharpens up to 16 programs",
      "Next step, Confirmed by ECFMG: 16 programs wait for it",
      "Next step, Step 2 CK minimum: 1 program waits for it",
      "Next step, US clinical experience: 1 program waits for it",
    ]);
  });

  test("has told nothing but the specialty: last days, then what everybody can ask", () => {
    expect(rows({ specialties: ["family-medicine"] })).toEqual([
      "Nov 30: answer for Agnes FM",
      "Dec 1: answer for Knapp FM",
      "Dec 1: answer for Tyler FM",
      "Dec 15: ask Linda FM: takes IMGs?",
      "Ask Lean FM: takes IMGs?",
      "One e-mail to Davis, 3 programs: takes IMGs?",
      "Ask Lone FM: takes IMGs?",
      "Answer 5 questions: 16 programs wait",
      "Make my list of 16, with what it costs",
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });

  test("everything in hand and far too late for a neurology that nobody has: nothing but the season", () => {
    expect(rows({ ...NEEDS_J1, specialties: ["neurology"] })).toEqual([
      "By Jan 29: register with NRMP, if you have not",
    ]);
  });
});

test("somebody else's answers do not look into the visitor's own list", () => {
  rows(NEEDS_J1, LATE_NOVEMBER, { agnes: "applied" });
  openShared(encodeProfile(NEEDS_J1).replace("215", "216"));
  const lines = $firstThings.get()?.map((thing) => thingWords(thing).line) ?? [];
  expect(lines[0]).toBe("Nov 30: apply to Agnes FM");
  // Nor do they make a plan for it.
  expect(lines.filter((line) => line.startsWith("Make my list"))).toEqual([]);
});

test("each thing tells why it stands there", () => {
  setDay(LATE_NOVEMBER, [SEASON]);
  replaceAnswers(NEEDS_J1);
  const whys = ($firstThings.get() ?? []).map((thing) => thingWords(thing).why);
  expect(whys).toHaveLength(10);
  expect(whys[2]).toBe(
    "Its last day is in 3 days, and its pages do not settle: Visa. Ask today, and pay when the answer is yes.",
  );
  for (const why of whys) expect(why).toMatch(/^[A-Z].*\.$/);
});
