import { z } from "astro/zod";
import type { Content } from "../../content/content.ts";
import type { Issue } from "../../content/issue.ts";
import { didYouMean } from "../../content/nearest.ts";
import { FACT_FIELDS, type FactField, POLICY_FIELDS } from "../../content/schemas/program-facts.ts";
import { FIELDS, FIELDS_IN_ORDER, sayValue } from "../../facts/fields.ts";
import { ISSUE_QUESTIONS, type IssueQuestion } from "../../site/report-form.ts";
import { findOwner } from "./find-named.ts";
import { readShown, readStrength } from "./flags.ts";
import { valueSchema } from "./request.ts";
import { readTyped } from "./typed.ts";

/** GitHub takes 65,536 characters; a fact needs a few hundred. */
const LONGEST_ISSUE = 20_000;
const LONGEST_ANSWER = 500;
/** What GitHub writes for an answer that was left out. */
const NO_ANSWER = "_No response_";
/** Control characters, those that turn the direction of text, and those that show nothing. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/**
 * A request from an event of GitHub whose issue was made with our form. The text is a stranger's: it is only ever compared with words that we
 * know or put into values that the schemas check.
 */
export function fromIssue(
  event: string,
  content: Content,
): { input: Record<string, unknown> } | { issues: readonly Issue[] } {
  const issue = (message: string, path?: string): Issue => ({
    file: "the issue",
    ...(path !== undefined && { path: [path] }),
    message,
  });
  const body = bodyOf(event);
  if (body === undefined)
    return { issues: [issue("expected an event of GitHub with the text of an issue.")] };
  if (body.length > LONGEST_ISSUE)
    return { issues: [issue(`expected at most ${LONGEST_ISSUE} characters, found ${body.length}.`)] };
  const { answers, issues: unreadable } = readAnswers(body);
  const issues = unreadable.map(([path, message]) => issue(message, path));
  const said = (question: IssueQuestion) => answers.get(question) ?? "";
  const unread = new Set(unreadable.map(([heading]) => heading));
  for (const question of ["program", "field", "value", "url", "kind"] as const)
    if (said(question) === "" && !unread.has(ISSUE_QUESTIONS[question]))
      issues.push(issue("missing.", ISSUE_QUESTIONS[question]));
  if (issues.length > 0) return { issues };

  const owner = findOwner(content, said("program"));
  if ("wrong" in owner) issues.push(issue(owner.wrong, ISSUE_QUESTIONS.program));
  const field = fieldOf(said("field"));
  if (!field) {
    const labels = FIELDS_IN_ORDER.map((name) => FIELDS[name].label);
    issues.push(
      issue(
        `expected one of ${labels.join(", ")}.${didYouMean(said("field"), labels)}`,
        ISSUE_QUESTIONS.field,
      ),
    );
  }
  if ("wrong" in owner || !field || issues.length > 0) return { issues };
  const isRule = POLICY_FIELDS.includes(field);
  const { collection, id, name } = owner.value;
  return {
    input: {
      [collection === "programs" ? "program" : "sponsor"]: id,
      field,
      value: readValue(field, said("value")),
      ...(isRule && { strength: readStrength(said("strength")) }),
      ...(/^imgs/i.test(said("for")) && { for: "imgs" }),
      source: {
        title: said("title") || `${name}: page on ${FIELDS[field].label}`,
        publisher: said("publisher") || publisherOf(content, collection, id),
        url: said("url"),
        kind: said("kind").toLowerCase(),
        shows: readShown(said("shows")),
      },
    },
  };
}

function bodyOf(event: string): string | undefined {
  try {
    const { issue } = JSON.parse(event) as { issue?: { body?: unknown } };
    return typeof issue?.body === "string" ? issue.body : undefined;
  } catch {
    return undefined;
  }
}

/** The text under each heading of the form; a heading that is not ours belongs to the text above it. */
function readAnswers(body: string): {
  answers: ReadonlyMap<IssueQuestion, string>;
  issues: readonly [string, string][];
} {
  const byHeading = new Map<string, IssueQuestion>(
    Object.entries(ISSUE_QUESTIONS).map(([question, heading]) => [heading, question as IssueQuestion]),
  );
  const texts = new Map<IssueQuestion, string[]>();
  const issues: [string, string][] = [];
  let lines: string[] = [];
  for (const line of body.split(/\r\n|\n/)) {
    const heading = line.startsWith("### ") ? line.slice(4).trim() : undefined;
    const question = heading === undefined ? undefined : byHeading.get(heading);
    if (question === undefined) {
      lines.push(line);
      continue;
    }
    lines = [];
    if (texts.has(question)) issues.push([heading as string, "stands twice in the issue."]);
    texts.set(question, lines);
  }
  const answers = new Map<IssueQuestion, string>();
  for (const [question, text] of texts) {
    const answer = text.join("\n").trim();
    if (answer === NO_ANSWER || question === "said" || question === "more") continue;
    const wrong =
      answer.length > LONGEST_ANSWER
        ? `expected at most ${LONGEST_ANSWER} characters, found ${answer.length}.`
        : HIDDEN.test(answer)
          ? "expected one line of plain text, found a character that does not show or a second line."
          : undefined;
    if (wrong) issues.push([ISSUE_QUESTIONS[question], wrong]);
    else answers.set(question, answer);
  }
  return { answers, issues };
}

function fieldOf(typed: string): FactField | undefined {
  const word = typed.toLowerCase();
  return FACT_FIELDS.find((name) => name.toLowerCase() === word || FIELDS[name].label.toLowerCase() === word);
}

/** The value in the file's words, or in those of our pages: "Sponsors it" → "yes". */
function readValue(field: FactField, typed: string): unknown {
  const said = optionsOf(valueSchema(field)).find(
    (option) => sayValue(field, option as never).toLowerCase() === typed.toLowerCase(),
  );
  return said === undefined ? readTyped(valueSchema(field), typed) : said;
}

function optionsOf(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => optionsOf(one as z.ZodType));
  return [];
}

function publisherOf(content: Content, collection: "programs" | "sponsors", id: string): string {
  const sponsor = collection === "programs" ? (content.programs.get(id)?.sponsor as string) : id;
  return content.sponsors.get(sponsor)?.name ?? id;
}
