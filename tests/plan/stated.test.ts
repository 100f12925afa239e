import { expect, test } from "vitest";
import { planImport, withNamedRows } from "../../src/plan/import-plan.ts";
import { answerWords } from "../../src/plan/own-answers.ts";
import { toldByFile } from "../../src/plan/stated.ts";
import { occasion } from "../engine/builders.ts";
import { read } from "./csv/read-file.ts";

const HEAD =
  "ACGME number,Program,Status,IMG,J-1 visa,Step 2 minimum,Average Step 2,Years since graduation,Failed attempts,USCE (months),Deadline";
const OURS = "1404821419,A,Asked";
const EMPTY = { list: [], own: [], answers: [] };

test("what a file states of a program of ours is its answer for who says so, and nothing by itself", () => {
  const file = read(`${HEAD}\n${OURS},yes,case by case,220,240,5,1,2,Jan 12`);
  expect(file.own).toEqual([]);
  expect(planImport(EMPTY, file, "merge").told).toEqual([]);
  const told = toldByFile(file.stated ?? [], [], occasion());
  expect(told.map(({ day, by, ...one }) => `${day} ${by}: ${answerWords(one)}`)).toMatchInlineSnapshot(`
    [
      "2026-11-23 file: Takes files of IMGs? Yes",
      "2026-11-23 file: Takes files that need a J-1 visa? Case by case",
      "2026-11-23 file: Takes files with your Step 2 CK score? 220",
      "2026-11-23 file: Takes files with your year of graduation? 5",
      "2026-11-23 file: Takes files with your failed attempts? 1",
      "2026-11-23 file: Takes files with the US clinical experience that you have? 2",
      "2026-11-23 file: Takes files that are sent now? Until January 12, 2027",
    ]
  `);
  const plan = planImport(EMPTY, { ...file, answers: told }, "merge");
  expect(plan.next.answers).toEqual(told);
});

test("no minimum takes any score; what no question asks, and experience without a length, are no answers", () => {
  const { stated = [] } = read(`${HEAD}\n${OURS},,no,no minimum,240,,,required,rolling`);
  const told = toldByFile(stated, [], occasion());
  expect(told.map(({ question, value }) => [question, value])).toEqual([
    ["visa-j1", "no"],
    ["step2-minimum", "yes"],
  ]);
});

test("what was noted this season stays, what was told last season does not stand in the way", () => {
  const { stated = [] } = read(`${HEAD}\n${OURS},,no,,,,,,`);
  const [told] = toldByFile(stated, [], occasion());
  if (!told) throw new Error("nothing read");
  expect(toldByFile(stated, [{ ...told, value: "yes", day: "2026-10-01" }], occasion())).toEqual([]);
  expect(toldByFile(stated, [{ ...told, season: 2026 }], occasion())).toEqual([told]);
});

test("a row that the visitor says is a program of ours states its rules of that program", () => {
  const own = { id: "own-x", acgmeId: null, nrmpCode: null, name: "X", specialty: "", city: "", state: "" };
  const file = { entries: [], own: [{ ...own, rules: { visaJ1: "no" } as const }] };
  const program = { id: "ca-1", name: "X", city: "Fresno", state: "CA" };
  const maybe = [{ line: 2, id: "own-x", name: "X", programs: [program] }];
  expect(withNamedRows(file, maybe, new Map([["own-x", "ca-1"]])).stated).toEqual([
    { program: "ca-1", rules: { visaJ1: "no" } },
  ]);
  expect(withNamedRows(file, maybe, new Map()).stated).toEqual([]);
});
