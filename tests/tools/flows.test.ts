import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Flow } from "../../src/content/content.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { PHASES } from "../../src/engine/season.ts";
import { expandText } from "../../src/guides/expand.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { BACKUP_FITS } from "../../src/tools/backup-plan/fits.ts";
import { DELAY_FITS } from "../../src/tools/delay-or-apply/fits.ts";
import { type FlowFits, wayOf } from "../../src/tools/shared/flow.ts";
import {
  beginOn,
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

const textsOf = ({ why, steps }: Flow["endings"][string]) => [...why, ...steps];

/** What each tool of a flow takes from the quiz answers. */
const FITS: Readonly<Record<string, FlowFits>> = {
  "backup-plan": BACKUP_FITS,
  "delay-or-apply": DELAY_FITS,
};
const FLOWS: readonly Flow[] = [...SITE.content.flows.values()];

test("every flow has its tool's fits", () => {
  expect(FLOWS.map(({ id }) => id)).toEqual(Object.keys(FITS));
});

describe.each(FLOWS.map((flow) => [flow.id, flow] as const))("%s", (id, flow) => {
  const paths = allPaths(flow);
  const fits = FITS[id] ?? {};

  test("what fits belongs to a question and one of its answers", () => {
    for (const [name, its] of Object.entries(fits))
      for (const to of Object.keys(its))
        expect(flow.questions[name]?.answers.filter((answer) => answer.to === to)).toHaveLength(1);
  });

  test("the way that the page's script takes has every question, and no more than it needs", () => {
    const way = wayOf(flow);
    expect(Object.keys(way.questions)).toEqual(Object.keys(flow.questions));
    for (const path of paths) expect(follow(way, path)).toEqual(follow(flow, path));
    expect(JSON.stringify(way)).not.toContain("help");
  });

  test("no way asks a question twice", () => {
    for (const path of paths) {
      const { trail } = follow(flow, path);
      expect(new Set(trail.map((one) => one.id)).size).toBe(trail.length);
    }
  });

  test("back undoes one answer, from every place", () => {
    for (const path of paths) {
      expect(follow(flow, goBack(path)).path).toEqual(path.slice(0, -1));
      expect(readFlowFragment(flow, writeFlowFragment(flow, path))).toEqual(path);
    }
  });

  test("every marker stands for something", () => {
    const texts = [
      ...Object.values(flow.questions).flatMap(({ ask, help = "" }) => [ask, help]),
      ...Object.values(flow.endings).flatMap(textsOf),
    ];
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
        for (const [name, question] of Object.entries(flow.questions)) {
          for (const phase of PHASES) {
            const place = suggest(question, fits[name], profile, phase);
            const { to = "" } = (place !== null && question.answers[place]) || {};
            if (place !== null) expect(fits[name]?.[to]?.(profile, phase)).toBe(true);
          }
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
  const question = SITE.content.flows.get("delay-or-apply")?.questions.result;
  expect(question && suggest(question, DELAY_FITS.result, { step2: "failed" }, "apply")).toBe(2);
  expect(question && suggest(question, DELAY_FITS.result, {}, "apply")).toBe(null);
});

const flowOf = (id: string) => SITE.content.flows.get(id) as Flow;
/** Where somebody stands in each phase before they have answered anything: the question, or the ending, that they see first. */
const firstSeen = (id: string, profile: Profile) =>
  PHASES.map((phase) => follow(flowOf(id), beginOn(flowOf(id), FITS[id] ?? {}, profile, phase)).at);

test("delay or apply begins where the day and the applications are", () => {
  expect(firstSeen("delay-or-apply", {})).toEqual([
    "result",
    "result",
    "when",
    "when",
    "when",
    "when",
    "result",
  ]);
  expect(firstSeen("delay-or-apply", { applied: "no" })).toEqual([
    "result",
    "result",
    "late",
    "next-season",
    "next-season",
    "next-season",
    "result",
  ]);
  for (const applied of ["yes", "partly"] as const)
    expect(firstSeen("delay-or-apply", { applied })).toEqual([
      "result",
      "invited",
      "invited",
      "invited",
      "decided",
      "decided",
      "result",
    ]);
});

test("the backup plan begins where the day is", () => {
  const stages = ["before-sending", "before-sending", "interviews", "interviews", "soap", "soap", "when"];
  expect(firstSeen("backup-plan", {})).toEqual(stages);
  expect(firstSeen("backup-plan", { applied: "no" })).toEqual(stages.with(2, "before-sending"));
  expect(firstSeen("backup-plan", { applied: "partly" })).toEqual(stages.with(1, "interviews"));
});

test("nobody who has applied comes to an ending that tells them to apply or to wait", () => {
  const flow = flowOf("delay-or-apply");
  for (const phase of ["apply", "interviews", "rank", "wait", "match-week"] as const) {
    const begin = beginOn(flow, DELAY_FITS, { applied: "yes" }, phase);
    expect(begin).toHaveLength(1);
    for (const path of allPaths(flow).filter(([first]) => first === begin[0]))
      expect(["prepare-interviews", "wait-well", "decided"]).toContain(follow(flow, path).at);
  }
});

test("a link of before the first question stood there still leads to the same place", () => {
  const flow = flowOf("delay-or-apply");
  const at = (fragment: string) =>
    follow(flow, readFlowFragment(flow, `delay-or-apply=${fragment}`) ?? []).at;
  expect([at("0.0.1"), at("~0.0.0.1"), at("~"), at("0")]).toEqual([
    "apply-wide",
    "apply-wide",
    "when",
    "level",
  ]);
});
