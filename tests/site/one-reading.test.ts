import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { imgsWord, minimumWord, visaWord } from "../../src/engine/answers.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { readFacts } from "../../src/engine/reading.ts";
import { assess } from "../../src/engine/verdict.ts";
import type { Criterion } from "../../src/engine/verdict-types.ts";
import { COUNTS, countPrograms } from "../../src/guides/counts.ts";
import { coverageBlock } from "../../src/guides/directives/places.ts";
import { toComparedFacts } from "../../src/outputs/compared-facts.ts";
import { toOpenPrograms } from "../../src/outputs/open/programs-json.ts";
import { toSearchSource } from "../../src/outputs/search-source.ts";
import { rowOf } from "../../src/site/directory-facets.ts";
import { countAnswered, countByQuestion, DECIDING_FIELDS, isAnswered } from "../../src/site/known-answers.ts";
import { openQuestions } from "../../src/site/open-questions.ts";
import { programAnswers } from "../../src/site/program-answers.ts";
import type { Site, SiteProgram } from "../../src/site/site.ts";
import { SITE } from "../support/content.ts";
import { expectSame } from "../support/expect-same.ts";
import { saidOfPrograms, siteSaying } from "../support/generated-site.ts";

/** The real content: what a page, a list, a file and a verdict say of one field of one program has to be one thing. */
const site = SITE;
const occasion = { season: site.engineSeason, asOf: site.today };

/** The gates that rest on one field alone. */
const GATE_OF = {
  takesImgs: "takes-imgs",
  workStatus: "work-status",
  step1: "step1",
  step2Minimum: "step2-minimum",
  step2Result: "step2-result",
  failures: "failures",
  graduation: "graduation",
  usce: "usce",
  letters: "letters",
  ecfmg: "ecfmg",
  school: "school",
  deadline: "deadline",
} as const;

describe("one reading", () => {
  test("the page disagrees where, and only where, a verdict may be disputed on the field", () => {
    for (const program of site.programs) {
      const views = new Map(site.fieldsOf(program).map((view) => [view.field, view]));
      const { criteria } = assess(program.engine, {}, occasion);
      for (const [field, gate] of Object.entries(GATE_OF)) {
        const view = views.get(field as keyof typeof GATE_OF);
        const criterion = criteria.find(({ id }) => id === gate) as Criterion;
        const where = `${program.record.id} ${field}`;
        if (criterion.disputed && gate !== "work-status") expectSame(view?.disagrees, true, where);
        if (view?.facts.length === 0 && gate !== "takes-imgs") expectSame(criterion.sources, [], where);
        if (view?.state === "rule" && gate === "takes-imgs")
          expectSame(criterion.status === "unknown-program", criterion.depends, where);
      }
      const { id } = program.record;
      const { facts } = program.engine;
      expectSame(views.get("visaJ1")?.disagrees, visaWord(facts, "j1", occasion) === "disputed", id);
      expectSame(views.get("visaH1b")?.disagrees, visaWord(facts, "h1b", occasion) === "disputed", id);
      expectSame(views.get("step2Minimum")?.disagrees, minimumWord(facts, occasion) === "disputed", id);
    }
  });

  test("compare and the open file say of every fact what the page says", () => {
    const compared = toComparedFacts(site, site.programs).programs;
    const open = toOpenPrograms(site) as {
      programs: { id: string; facts: Record<string, { countsAs?: string }[]> }[];
    };
    for (const { id, facts } of open.programs) {
      for (const view of site.fieldsOf(site.program(id))) {
        const row = compared[id]?.find((one) => one.id === view.field);
        if (row) expectSame(row.disagrees, view.disagrees);
        expectSame(
          (facts[view.field] ?? []).map(({ countsAs = "rule" }) => countsAs),
          view.facts.map(({ standing }) => standing),
        );
      }
    }
  });

  test("the directory's words, the guides' counts and the gates agree on IMGs and visas", () => {
    const shown = site.programs.filter(({ isInResults }) => isInResults);
    const count = (of: (program: SiteProgram) => boolean) => shown.filter(of).length;
    for (const program of shown)
      expectSame(programAnswers(program, occasion).imgs, imgsWord(program.engine, occasion));
    // A yes or a no that is said as an exception asks in results, so no list calls it a plain one.
    const does: Readonly<Record<string, string>> = { yes: "none", no: "close" };
    for (const path of ["j1", "h1b"] as const)
      for (const { engine, record } of site.programs) {
        const needing: Profile = { workStatus: "needs-visa", visas: [path], step3: "passed" };
        const { effect } = assess(engine, needing, occasion).criteria.find(
          ({ id }) => id === "visa",
        ) as Criterion;
        expectSame(effect, does[visaWord(engine.facts, path, occasion)] ?? "ask", `${record.id} ${path}`);
      }
    const visa = (path: "j1" | "h1b", word: string) =>
      count(({ engine }) => visaWord(engine.facts, path, occasion) === word);
    expect(countPrograms(site, "j1-yes", null)).toBe(visa("j1", "yes"));
    expect(countPrograms(site, "j1-no", null)).toBe(visa("j1", "no"));
    expect(countPrograms(site, "h1b-yes", null)).toBe(visa("h1b", "yes"));
    expect(countPrograms(site, "h1b-no", null)).toBe(visa("h1b", "no"));
    expect(countPrograms(site, "step-2-none", null)).toBe(
      count(({ engine }) => minimumWord(engine.facts, occasion) === "none"),
    );
    const refuses = ({ engine }: SiteProgram) => imgsWord(engine, occasion) === "no";
    expect(countPrograms(site, "no-imgs", null)).toBe(count(refuses));
    for (const id of Object.keys(COUNTS)) expect(countPrograms(site, id, null)).toBeGreaterThanOrEqual(0);
  });
});

/** What the engine's weighing answers of a field: a rule, or a wish for something that a page can ask of a visitor. */
function answers({ engine }: SiteProgram, field: (typeof DECIDING_FIELDS)[number]): boolean {
  const { state } = readFacts(engine.facts[field], field, occasion);
  const settlesNothing = field === "takesImgs" || field === "visaJ1" || field === "visaH1b";
  return state === "rule" || (state === "wish" && !settlesNothing);
}

/** Every number and list of the site that tells how much is known, against the engine. */
function expectOneCount(from: Site) {
  const shown = from.programs.filter(({ isInResults }) => isInResults);
  const weights = new Map(toSearchSource(from).programs.map(({ id, weight }) => [id, weight]));
  for (const program of from.programs) {
    const known = DECIDING_FIELDS.filter((field) => answers(program, field));
    const { id } = program.record;
    expectSame(
      DECIDING_FIELDS.filter((field) => isAnswered(program, field)),
      known,
      id,
    );
    expectSame(countAnswered(program), known.length, id);
    expectSame(programAnswers(program, occasion).answered, known.length, id);
    expectSame(rowOf(program, occasion).split(" ").at(-1), known.length > 0 ? "known" : "unknown", id);
    expectSame(weights.get(id), known.length, id);
    for (const { field, isAnswered: its } of from.fieldsOf(program))
      expectSame(its, isAnswered(program, field), `${id} ${field}`);
  }
  const knowing = (field: (typeof DECIDING_FIELDS)[number]) =>
    shown.filter((program) => answers(program, field)).length;
  expect(countByQuestion(shown, DECIDING_FIELDS)).toEqual(
    DECIDING_FIELDS.map((field) => ({ field, known: knowing(field) })),
  );
  const silent = shown.filter((program) => DECIDING_FIELDS.every((field) => !answers(program, field)));
  expect(countPrograms(from, "silent", null)).toBe(silent.length);
  const labels = new Map(
    from.fieldsOf(from.programs[0] as SiteProgram).map((view) => [view.label, view.field]),
  );
  for (const { head, cells } of coverageBlock(from, {}).rows) {
    const field = labels.get(head.text) as (typeof DECIDING_FIELDS)[number];
    if (DECIDING_FIELDS.includes(field)) expect(cells[0]?.text, field).toBe(String(knowing(field)));
  }
}

/** What is known of a field is what its gate finds, and what its gate does not find is asked. */
function expectGatesToAgree(from: Site) {
  for (const program of from.programs) {
    const asked = openQuestions(program, occasion);
    const { criteria } = assess(program.engine, { usResidency: "unfinished", firstStepYear: 2000 }, occasion);
    for (const [field, id] of Object.entries(GATE_OF)) {
      const gate = GATES.find((one) => one.id === id) as (typeof GATES)[number];
      const criterion = criteria.find((one) => one.id === id) as Criterion;
      const where = `${program.record.id} ${id}: ${criterion.sentence}`;
      // Pages that disagree answer nothing, though they may come to the same for everybody: two last days, both over.
      const isKnown = gate.reads.some(
        (one) =>
          isAnswered(program, one as keyof typeof GATE_OF) ||
          readFacts(program.engine.facts[one], one, occasion).state === "disputed",
      );
      const isAsked = gate.question !== null && asked.includes(gate.question);
      if (criterion.status === "met" || criterion.status === "not-met") expectSame(isKnown, true, where);
      if (criterion.status === "unknown-program" && !isKnown) expectSame(isAsked, true, where);
      if (isAnswered(program, field as keyof typeof GATE_OF) && !criterion.disputed && !criterion.depends)
        expectSame(isAsked, false, where);
    }
  }
}

describe("one count", () => {
  test("of the real content: pages, lists, guides, directory and search count what the engine reads", () => {
    expectOneCount(site);
    expectGatesToAgree(site);
  });

  test("of generated programs: old pages, hearsay, wishes, dropped facts and sponsors' terms mixed", () => {
    fc.assert(
      fc.property(saidOfPrograms, (said) => {
        const made = siteSaying(said);
        expectOneCount(made);
        expectGatesToAgree(made);
      }),
      { numRuns: 12 },
    );
  });
});
