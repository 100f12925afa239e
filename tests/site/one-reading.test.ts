import { describe, expect, test } from "vitest";
import { imgsWord, minimumWord, visaWord } from "../../src/engine/answers.ts";
import { assess } from "../../src/engine/verdict.ts";
import type { Criterion } from "../../src/engine/verdict-types.ts";
import { COUNTS, countPrograms } from "../../src/guides/counts.ts";
import { toComparedFacts } from "../../src/outputs/compared-facts.ts";
import { toOpenPrograms } from "../../src/outputs/open/programs-json.ts";
import { answersOf } from "../../src/site/program-answers.ts";
import { buildSite, type SiteProgram } from "../../src/site/site.ts";

/** The real content: what a page, a list, a file and a verdict say of one field of one program has to be one thing. */
const site = buildSite({ root: process.cwd(), today: "2026-11-28" });
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
        if (criterion.disputed && gate !== "work-status") expect(view?.disagrees, where).toBe(true);
        if (view?.facts.length === 0 && gate !== "takes-imgs") expect(criterion.sources, where).toEqual([]);
        if (view?.state === "rule" && gate === "takes-imgs")
          expect(criterion.status, where).not.toBe("unknown-program");
      }
      expect(views.get("visaJ1")?.disagrees, program.record.id).toBe(
        visaWord(program.engine.facts, "j1", occasion) === "disputed",
      );
      expect(views.get("visaH1b")?.disagrees, program.record.id).toBe(
        visaWord(program.engine.facts, "h1b", occasion) === "disputed",
      );
      expect(views.get("step2Minimum")?.disagrees, program.record.id).toBe(
        minimumWord(program.engine.facts, occasion) === "disputed",
      );
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
        if (row) expect(row.disagrees).toBe(view.disagrees);
        expect((facts[view.field] ?? []).map(({ countsAs = "rule" }) => countsAs)).toEqual(
          view.facts.map(({ standing }) => standing),
        );
      }
    }
  });

  test("the directory's words, the guides' counts and the gates agree on IMGs and visas", () => {
    const shown = site.programs.filter(({ isInResults }) => isInResults);
    const count = (of: (program: SiteProgram) => boolean) => shown.filter(of).length;
    for (const program of shown)
      expect(answersOf(program, occasion).imgs).toBe(imgsWord(program.engine, occasion));
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
