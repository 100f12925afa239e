import type { Flow } from "../content.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { ContentRule } from "./rule.ts";

type Path = NonNullable<Issue["path"]>;
/** A marker that takes something from the data. */
const QUOTE = /\{(?:figure|count|season):/;

export const flowsComeToAnEnd: ContentRule = {
  name: "flows-come-to-an-end",
  description:
    "A flow belongs to a tool; each answer leads on to a question or an ending, never back, everything in it is reached, and each ending quotes the data.",
  *check(content, { unreadable }) {
    for (const flow of content.flows.values()) {
      const { id, file, start, questions, endings } = flow;
      if (!content.tools.has(id) && !unreadable.has(`tools/${id}`))
        yield { file, message: `no tool "${id}".${didYouMean(id, content.tools.keys())}` };
      if (Object.hasOwn(questions, start)) yield* findUnreached(flow);
      else
        yield {
          file,
          path: ["start"],
          message: `no question "${start}".${didYouMean(start, Object.keys(questions))}`,
        };
      yield* checkAnswers(flow);
      for (const [name, { why, steps }] of Object.entries(endings)) {
        if (Object.hasOwn(questions, name))
          yield { file, path: ["endings", name], message: `"${name}" is a question too.` };
        if (![...why, ...steps].some((text) => QUOTE.test(text)))
          yield {
            file,
            path: ["endings", name],
            message: "quotes nothing of the data: expected a {figure:…}, {count:…} or {season:…}.",
          };
      }
    }
  },
};

function* checkAnswers({ file, questions, endings }: Flow): Generator<Issue> {
  const known = [...Object.keys(questions), ...Object.keys(endings)];
  for (const [name, { answers }] of Object.entries(questions)) {
    for (const [index, { to }] of answers.entries()) {
      const path: Path = ["questions", name, "answers", index, "to"];
      if (!known.includes(to))
        yield { file, path, message: `no question or ending "${to}".${didYouMean(to, known)}` };
      else if (reachedFrom(to, questions).has(name))
        yield { file, path, message: `leads back to "${name}", so that the questions never end.` };
    }
  }
}

function* findUnreached({ file, start, questions, endings }: Flow): Generator<Issue> {
  const reached = reachedFrom(start, questions);
  for (const [kind, all] of Object.entries({ questions, endings }))
    for (const name of Object.keys(all))
      if (!reached.has(name)) yield { file, path: [kind, name], message: "no answer leads here." };
}

function reachedFrom(from: string, questions: Flow["questions"]): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const name of reached)
    for (const { to } of (Object.hasOwn(questions, name) && questions[name]?.answers) || []) reached.add(to);
  return reached;
}
