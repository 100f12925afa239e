import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listCitableFigures } from "../../src/content/citable-figures.ts";
import { findMarkers } from "../../src/content/guide-syntax.ts";
import { readContent } from "../../src/content/read-content.ts";
import { expandText } from "../../src/guides/expand.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { backupPlan } from "../../src/tools/backup-plan/flow.ts";
import { delayOrApply } from "../../src/tools/delay-or-apply/flow.ts";
import type { Ending, Flow } from "../../src/tools/shared/flow.ts";
import {
  type FlowPath,
  follow,
  goBack,
  readFlowFragment,
  suggest,
  writeFlowFragment,
} from "../../src/tools/shared/walk.ts";
import { profiles } from "../engine/arbitraries.ts";
import { SITE } from "../support/content.ts";

/** Every way through a flow. Throws on a way without an end. */
function allPaths(flow: Flow, path: FlowPath = []): readonly FlowPath[] {
  const { at, ended } = follow(flow, path);
  if (ended) return [path];
  if (path.length > 20) throw new Error(`No end after ${writeFlowFragment(flow, path)}`);
  return (flow.questions[at]?.answers ?? []).flatMap((_, choice) => allPaths(flow, [...path, choice]));
}

const { content } = readContent(process.cwd());
const textsOf = ({ why, steps }: Ending) => [...why, ...steps];

const FLOWS: readonly Flow[] = [delayOrApply, backupPlan];

describe.each(FLOWS.map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  const paths = allPaths(flow);

  test("every way comes to an ending that exists, and asks no question twice", () => {
    for (const path of paths) {
      const { at, trail } = follow(flow, path);
      expect(Object.keys(flow.endings), writeFlowFragment(flow, path)).toContain(at);
      expect(new Set(trail.map(({ id }) => id)).size).toBe(trail.length);
    }
  });

  test("every question and every ending is reached; every edge is walked", () => {
    const seen = new Set(
      paths.flatMap((path) => path.map((__, at) => follow(flow, path.slice(0, at + 1)).at)),
    );
    seen.add(flow.start);
    expect([...seen].sort()).toEqual([...Object.keys(flow.questions), ...Object.keys(flow.endings)].sort());
    const edges = new Set(
      paths.flatMap((path) => path.map((choice, at) => `${follow(flow, path.slice(0, at)).at}:${choice}`)),
    );
    const all = Object.entries(flow.questions).flatMap(([id, { answers }]) =>
      answers.map((__, at) => `${id}:${at}`),
    );
    expect([...edges].sort()).toEqual(all.sort());
  });

  test("no id is both a question and an ending", () => {
    expect(Object.keys(flow.questions).filter((id) => id in flow.endings)).toEqual([]);
  });

  test("back undoes one answer, from every place", () => {
    for (const path of paths) {
      expect(follow(flow, goBack(path)).path).toEqual(path.slice(0, -1));
      expect(readFlowFragment(flow, writeFlowFragment(flow, path))).toEqual(path);
    }
  });

  test("every ending quotes the data and names guides that are there", () => {
    for (const [id, ending] of Object.entries(flow.endings)) {
      const markers = textsOf(ending).flatMap(findMarkers);
      expect(
        markers.some(({ kind }) => kind === "figure" || kind === "count" || kind === "season"),
        id,
      ).toBe(true);
      for (const guide of ending.guides)
        expect([...content.guides.keys()], `${id} → ${guide}`).toContain(guide);
    }
  });

  test("an ending tells what to do", () => {
    for (const [id, { steps, why }] of Object.entries(flow.endings)) {
      expect(steps.length, id).toBeGreaterThanOrEqual(2);
      expect(why.length, id).toBeGreaterThanOrEqual(1);
    }
  });

  test("every marker stands for something", () => {
    const citable = listCitableFigures(content);
    const tools = [...content.tools.keys()];
    const texts = [
      ...Object.values(flow.questions).flatMap(({ ask, help = "" }) => [ask, help]),
      ...Object.values(flow.endings).flatMap(textsOf),
    ];
    for (const marker of texts.flatMap(findMarkers)) {
      if (marker.kind === "figure")
        expect(citable.has(marker.key ? `${marker.id}.${marker.key}` : marker.id), marker.text).toBe(true);
      if (marker.kind === "tool") expect(tools).toContain(marker.id);
    }
    const context = createGuideContext(SITE);
    for (const text of texts) expect(expandText(text, context)).not.toMatch(/\{[a-z]/);
  });

  test("no number is typed where a figure of the data could stand", () => {
    const texts = [
      ...Object.values(flow.questions).flatMap(({ ask, help = "", answers }) => [
        ask,
        help,
        ...answers.map(({ label }) => label),
      ]),
      ...Object.values(flow.endings).flatMap((ending) => [ending.title, ...textsOf(ending)]),
    ];
    const names = /\{[^}]*\}|\b20\d\d(?:-\d\d)?\b|\bStep [123]\b|\bJ-1\b|\bH-1B\b|\bJuly 1\b/g;
    const typed = /\d|\b(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b/i;
    for (const text of texts) expect(text.replace(names, "")).not.toMatch(typed);
  });

  test("law: quiz answers suggest at most one answer, and never break", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const question of Object.values(flow.questions)) {
          const place = suggest(question, profile);
          if (place !== null) expect(question.answers[place]?.fits?.(profile)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a fragment of something else is none of its own", () => {
    for (const fragment of ["", "0.2.1", "what-it-costs", "cite-census", `${flow.id}`, `x${flow.id}=0`])
      expect(readFlowFragment(flow, fragment)).toBe(null);
    for (const other of FLOWS)
      if (other !== flow) expect(readFlowFragment(flow, writeFlowFragment(other, [0]))).toBe(null);
  });

  test("law: any address of the flow at all leads to a place of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.nat(99)).map((path) => path.join(".")),
        ),
        (text) => {
          const { at, path } = follow(flow, readFlowFragment(flow, `${flow.id}=${text}`) ?? [-1]);
          expect(at in flow.questions || at in flow.endings).toBe(true);
          expect(follow(flow, path).at).toBe(at);
        },
      ),
    );
  });
});

test("what the quiz knows is suggested", () => {
  const [flow] = FLOWS;
  const question = flow?.questions.result;
  expect(question && suggest(question, { step2: "failed" })).toBe(2);
  expect(question && suggest(question, {})).toBe(null);
});
