import { expect, test } from "vitest";
import { askFact, NoMoreAnswers } from "../../../src/cli/fact/questions.ts";
import { checkRequest } from "../../../src/cli/fact/request.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { writeContent } from "../../support/content-folder.ts";

async function asked(answers: readonly string[]) {
  const { content } = readContent(writeContent());
  const said: string[] = [];
  const rest = [...answers];
  const input = await askFact(content, { ask: async () => rest.shift(), say: (line) => said.push(line) });
  return { request: checkRequest(input, { file: "your answers", content }), said, rest };
}

test("asks for program, field, parts, strength, scope and a new page, each until it fits", async () => {
  const { request, said, rest } = await asked([
    "kern family",
    "1200511001",
    "letter",
    "recommendation",
    "three",
    "3",
    "",
    "1",
    "count: required, inSpecialty: preferred",
    "",
    "",
    "kern-fm-fac",
    "https://example.org/letters",
    "Letters",
    "Kern Medical",
    "program",
    "",
  ]);
  expect(rest).toEqual([]);
  expect(request).toEqual({
    request: {
      program: "kern-family-medicine",
      field: "letters",
      value: { count: 3, us: null, inSpecialty: 1 },
      strength: { count: "required", inSpecialty: "preferred" },
      source: {
        url: "https://example.org/letters",
        title: "Letters",
        publisher: "Kern Medical",
        kind: "program",
        shows: null,
      },
    },
  });
  expect(said.join("\n")).toContain('no program or sponsor "kern family".');
  expect(said.join("\n")).toContain('no source "kern-fm-fac". Did you mean "kern-fm-faq"?');
});

test("shows what the field holds and lets one of it go", async () => {
  const { request, said } = await asked([
    "kern-family-medicine",
    "step2Minimum",
    "7",
    "1",
    "210",
    "required",
    "",
    "",
    "kern-fm-old",
  ]);
  expect(said).toContain("  [1] At least 215 (kern-fm-old)");
  expect(request).toMatchObject({ request: { insteadOf: 1, value: 210, source: "kern-fm-old" } });
});

test("takes what people write: a piece of the label, the strength and the date in words; a note is judged when it is typed", async () => {
  const { request, said, rest } = await asked([
    "kern-family-medicine",
    "j 1",
    "",
    "Yes",
    "a rule with exceptions",
    "",
    "see website",
    "Its answer of October names the J-1 alone.",
    "https://example.org/visas",
    "Visas",
    "Kern Medical",
    "program",
    "Octember 2026",
    "October 2026",
  ]);
  expect(rest).toEqual([]);
  expect(request).toMatchObject({
    request: {
      field: "visaJ1",
      value: "yes",
      strength: "exceptions",
      note: "Its answer of October names the J-1 alone.",
      source: { shows: "2026-10" },
    },
  });
  expect(said.filter((line) => /expected/.test(line))).toEqual([
    '  expected a full sentence of at most 200 characters on one line, with its full stop, found "see website".',
    '  expected the date the page shows as YYYY, YYYY-MM or YYYY-MM-DD, found "Octember 2026".',
  ]);
});

test("a piece of several labels names them", async () => {
  const { said } = await asked([
    "kern-family-medicine",
    "visa",
    "visaJ1",
    "",
    "yes",
    "required",
    "",
    "",
    "kern-fm-faq",
  ]);
  expect(said).toContain("  expected one field, found words of 2: visaJ1 (J-1 visa), visaH1b (H-1B visa).");
});

test("ends in words when nobody answers any more", async () => {
  await expect(asked(["kern-family-medicine"])).rejects.toThrow(NoMoreAnswers);
});
