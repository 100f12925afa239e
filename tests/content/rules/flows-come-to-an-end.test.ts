import { describe, expect, test } from "vitest";
import { type Changes, lint } from "../../support/content-folder.ts";

const FLOW = "content/flows/cost.json";

const sound = () => ({
  start: "first",
  questions: {
    first: {
      ask: "One or two?",
      answers: [
        { label: "One", to: "second" },
        { label: "Two", to: "write" },
      ],
    },
    second: {
      ask: "Now or later?",
      help: "The pass mark is {figure:step-2-ck-pass-mark}.",
      answers: [
        { label: "Now", to: "write" },
        { label: "Later", to: "wait" },
      ],
    },
  },
  endings: {
    write: ending("It is {season:match-day}."),
    wait: ending("Pass: {figure:step-2-ck-pass-mark}. {census}"),
  },
});

function ending(text: string) {
  return {
    title: "An end",
    why: [text],
    steps: ["Do the first thing.", "Do the next."],
    guides: ["low-score"],
  };
}

/** What is said of the flow after a change. */
function said(change: (flow: ReturnType<typeof sound>) => void, file = FLOW): string {
  const flow = sound();
  change(flow);
  return lint({ [file]: flow } satisfies Changes);
}

describe("flows-come-to-an-end", () => {
  test("a sound flow stands", () => {
    expect(said(() => {})).toBe("");
  });

  test("an answer that leads nowhere, and what nothing leads to", () => {
    expect(
      said(({ questions }) => {
        questions.second.answers[1] = { label: "Later", to: "wiat" };
      }),
    ).toMatchInlineSnapshot(`
      "content/flows/cost.json → endings.wait: no answer leads here.
      content/flows/cost.json → questions.second.answers[1].to: no question or ending "wiat".

      2 problems in 1 file."
    `);
  });

  test("an answer that leads back", () => {
    expect(
      said(({ questions }) => {
        questions.second.answers.push({ label: "Again", to: "first" });
      }),
    ).toMatchInlineSnapshot(`
      "content/flows/cost.json → questions.first.answers[0].to: leads back to "first", so that the questions never end.
      content/flows/cost.json → questions.second.answers[2].to: leads back to "second", so that the questions never end.

      2 problems in 1 file."
    `);
  });

  test("a start that is no question, an ending that is one, and one without the data", () => {
    expect(
      said((flow) => {
        flow.start = "frist";
        flow.endings = { ...flow.endings, second: ending("Words alone.") } as typeof flow.endings;
      }),
    ).toMatchInlineSnapshot(`
      "content/flows/cost.json → endings.second: "second" is a question too.
      content/flows/cost.json → endings.second: quotes nothing of the data: expected a {figure:…}, {count:…} or {season:…}.
      content/flows/cost.json → start: no question "frist". Did you mean "first"?

      3 problems in 1 file."
    `);
  });

  test("a flow of no tool", () => {
    expect(said(() => {}, "content/flows/costs.json")).toMatchInlineSnapshot(`
      "content/flows/costs.json: no tool "costs". Did you mean "cost"?

      1 problem in 1 file."
    `);
  });

  test("its texts keep the rules of guides: figures, markers, sources and guides that are there", () => {
    expect(
      said(({ endings }) => {
        endings.write.why = ["{season:match-dya}, 45% and {figure:pass-mark}. {cencus}"];
        endings.write.guides = ["low-scores"];
      }),
    ).toMatchInlineSnapshot(`
      "content/flows/cost.json → endings.write.guides[0]: no guide "low-scores". Did you mean "low-score"?
      content/flows/cost.json → endings.write.why[0]: "45%" is a figure. Quote it from the data as {figure:id}, or quote the figure that holds it.
      content/flows/cost.json → endings.write.why[0]: no figure "pass-mark". Did you mean "step-2-ck-pass-mark"?
      content/flows/cost.json → endings.write.why[0]: no item of the season "match-dya". Did you mean "match-day"?
      content/flows/cost.json → endings.write.why[0]: no source "cencus". Did you mean "census"?

      5 problems in 1 file."
    `);
  });
});
