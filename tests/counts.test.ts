import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../scripts/launch/project.mjs";
import { printedNumbers } from "./support/printed-numbers.ts";
import { VISITOR_ROOMS } from "./support/visitor-rooms.ts";

/** Rooms whose numbers visitors read. The engine's are demands and scores of programs, which no thousand reaches. */
const ROOMS = [...VISITOR_ROOMS, "facts"];

/**
 * What counts nothing or cannot reach a thousand, by its name: a year, a day, a score, a share, a place in an order, the questions that a program
 * answers, a limit of our own.
 */
const NO_COUNT =
  /^(?:.*[yY]ear|season|weeks?|days?|seconds|years|miles|.*[sS]core|q1|q3|median|min|mark|tick|percent|low|high|points|weight|line|index|place|step|at|to|known|total|questions|[A-Z_]{2,}|STEPS\[\d\]|low === high \? .*)(?: [+-] 1)?$/;

/** What else is printed as it is. */
const AS_IT_IS: Readonly<Record<string, readonly string[]>> = {
  // Numbers of sources.
  "src/guides/citations.ts": ["number(id)"],
  "src/site/cite.ts": ["number"],
  // Scores, points and their ends.
  "src/islands/Results/FitBar.tsx": ["high - low"],
  "src/islands/Results/StandFigures.tsx": ["passMark.value"],
  "src/islands/Results/WhatIfPanel.tsx": ["fit.most"],
  "src/stores/stand-words.ts": ["below[1]", "above[1]"],
  "src/tools/statement-check/view.ts": ["Math.round(examShare * 100)"],
  // Years, days, seconds, and messages for developers.
  "src/islands/season/brief/answers-view.ts": ["left"],
  "src/plan/mail.ts": ['season.year + (says === "plans" && isLate ? 1 : 0)'],
  "src/season/events.ts": ["-days"],
  "src/tools/calendar/start.ts": ["over"],
  "src/tools/letters-planner/letter-dates.ts": ["over"],
  "src/plan/cost/fees.ts": ["tier.from", "starts - 1"],
  "src/plan/csv/told-cells.ts": ["value"],
  // Of one program, sponsor or person: gates, attempts, letters, paragraphs, programs on a rank list.
  "src/islands/Quiz/Quiz.tsx": ["STEPS.length"],
  "src/islands/Results/AskWeek.tsx": ["ids.length"],
  "src/islands/Results/ProgramDetail.tsx": ["others"],
  "src/islands/Results/SpecialtyScores.tsx": ["ranks.matched", "ranks.notMatched"],
  "src/islands/Results/ProgramTable.tsx": ['glance.asks.length + glance.waits.length || "–"'],
  "src/islands/List/Warnings.tsx": ["options.average.value"],
  "src/plan/signals.ts": ["openQuestions"],
  "src/plan/thing-words.ts": ["thing.criteria.length"],
  "src/plan/typed.ts": ["Object.keys(profile).length"],
  "src/stores/answer-chips.ts": ["failed"],
  "src/tools/letters-planner/start.ts": ["most", "have", "most - have"],
  "src/tools/statement-check/absences.ts": ["gap"],
  "src/tools/statement-check/exam-findings.ts": ["exams.paragraphs.length"],
  // Limits of our own or of the NRMP: signals, columns of a file, programs that a fee covers, rows shown at once, an evening's mark.
  "src/islands/List/ColumnForm.tsx": ["headings.length", "taken.length"],
  "src/islands/List/CostPanel.tsx": ["extra.from - 1"],
  "src/islands/List/PlanResult.tsx": ["VALUE_POINTS.reach"],
  "src/islands/List/SignalsPanel.tsx": ["rule.gold ?? 0", "rule.silver ?? 0", "unspent", "most"],
  "src/islands/Results/InstitutionFold.tsx": ["Math.min(MORE, left)"],
  "src/islands/Results/PartRows.tsx": ["Math.min(MORE, left)"],
  "src/islands/Results/TimeStrip.tsx": ["lastDaysShown"],
  "src/islands/directory/rows-view.ts": ["Math.min(AT_ONCE, left)"],
  "src/islands/season/brief/paper.ts": ['evening.mark ?? ""'],
  "src/islands/season/rank/start-rank.ts": ["included"],
  "src/islands/season/soap/start-soap.ts": ["mostSent", "chosen.length"],
};

const modules = ROOMS.flatMap((room) =>
  readdirSync(inProject(`src/${room}`), { recursive: true, encoding: "utf8" }).map(
    (file) => `src/${room}/${file.replaceAll("\\", "/")}`,
  ),
);

test("a count is printed by the one formatter, so that 9,999 has its comma", () => {
  const printed = printedNumbers(
    modules.filter((file) => /\.tsx?$/.test(file)).map((file) => inProject(file)),
  );
  const found = printed.map(({ file, line, code }) => ({
    file: file.slice(inProject("").length + 1),
    line,
    code,
  }));
  expect(found.length).toBeGreaterThan(50);
  const last = (code: string) => code.split(/(?<!\d)\.(?=\w+(?: [+-] 1)?$)/).at(-1) ?? code;
  expect(
    found
      .filter(({ file, code }) => !NO_COUNT.test(last(code)) && !AS_IT_IS[file]?.includes(code))
      .map(({ file, line, code }) => `${file}:${line}: ${code}`),
  ).toEqual([]);
});

/** Between tags or in a text, not in an attribute's value and not what a function is given. */
const RAW_IN_PAGE = /(?<![=\w(])\{(?!DECIDING_FIELDS\.)(?:(?:\w+\??\.)*(?:length|size)|number|count)\}/g;

test("so it is in a page, which no types tell", () => {
  const pages = modules.filter((file) => file.endsWith(".astro"));
  expect(pages.length).toBeGreaterThan(30);
  expect(
    pages.flatMap((file) => (textOf(file).match(RAW_IN_PAGE) ?? []).map((code) => `${file}: ${code}`)),
  ).toEqual([]);
  expect("{a.b.length} of {count}, {thousands(count)}, id={number}, {list.map}".match(RAW_IN_PAGE)).toEqual([
    "{a.b.length}",
    "{count}",
  ]);
});

test("no second formatter: a browser's own costs a slow phone 60 ms at its first number", () => {
  const all = readdirSync(inProject("src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:tsx?|astro)$/.test(file),
  );
  expect(all.filter((file) => /toLocaleString\(|Intl\.NumberFormat/.test(textOf(`src/${file}`)))).toEqual([]);
});

function textOf(file: string): string {
  return readFileSync(inProject(file), "utf8");
}
