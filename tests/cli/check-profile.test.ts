import { expect, test } from "vitest";
import { checkProfile } from "../../src/cli/check-profile.ts";
import { formatIssue } from "../../src/content/format-issues.ts";
import { readContent } from "../../src/content/read-content.ts";
import { writeContent } from "../support/content-folder.ts";

function check(text: string) {
  const { content } = readContent(writeContent());
  const checked = checkProfile(text, { file: "profile.json", content });
  return "issues" in checked ? checked.issues.map(formatIssue) : checked.profile;
}

test("a sound profile comes back with its answers", () => {
  const profile = {
    step2Score: 215,
    specialties: ["family-medicine"],
    ties: ["central-valley"],
    languages: ["german"],
  };
  expect(check(JSON.stringify(profile))).toEqual(profile);
  expect(check("{}")).toEqual({});
});

test.each([
  ["[]", "profile.json: expected an object of answers, found []."],
  ["null", "profile.json: expected an object of answers, found null."],
  ["", "profile.json:1: invalid JSON: expected a value, found the end of the file."],
  ['{"a": }', 'profile.json:1: invalid JSON: expected a value, found "}".'],
  [
    '{"ecfmg": "yes"}',
    'profile.json → ecfmg: expected one of certified, in-progress, not-started, found "yes".',
  ],
  [
    '{"ties": ["central-vally"]}',
    'profile.json → ties[0]: expected one of central-valley, found "central-vally". Did you mean "central-valley"?',
  ],
])("%s", (text, message) => {
  expect(check(text)).toEqual([message]);
});

test("names and prototypes that objects inherit are unknown fields", () => {
  expect(check('{"__proto__": 1, "toString": 2}')).toEqual([
    expect.stringContaining('unknown field "__proto__"'),
    expect.stringContaining('unknown field "toString"'),
  ]);
});

test("however long what stands there is, no more is said back than a person reads", () => {
  const long = "x".repeat(5_000_000);
  const texts = [
    JSON.stringify({ [long]: 1 }),
    JSON.stringify({ step1: long }),
    JSON.stringify({ specialties: [long] }),
    JSON.stringify([long]),
    `{"${long}": 1, "${long}": 2}`,
  ];
  for (const text of texts) expect(String(check(text)).length).toBeLessThan(1_000);
});
