import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeChange } from "../../../src/cli/fact/change.ts";
import { readInOrder, toText } from "../../../src/cli/fact/record-text.ts";
import { checkRequest } from "../../../src/cli/fact/request.ts";
import { tellChange, toReport } from "../../../src/cli/fact/tell.ts";
import { formatIssue } from "../../../src/content/format-issues.ts";
import { readContent } from "../../../src/content/read-content.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { PROGRAM, TODAY, writeContent } from "../../support/content-folder.ts";

const root = () => writeContent();
const REQUEST = {
  program: "kern-family-medicine",
  field: "visaH1b",
  value: "no",
  strength: "required",
  source: "kern-fm-faq",
};

function change(request: object, folder = root()) {
  const { content } = readContent(folder);
  const checked = checkRequest({ ...REQUEST, ...request }, { file: "your answers", content });
  if ("issues" in checked) return { issues: checked.issues.map(formatIssue), files: [], removed: [] };
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const made = makeChange(content, checked.request, { read, today: TODAY, latest: TODAY });
  return { ...made, content, issues: made.issues.map(formatIssue) };
}

const textOf = (files: readonly { file: string; text: string }[], file: string) =>
  JSON.parse(files.find((one) => one.file === file)?.text ?? "null");

test("a fact goes to its field in the file, fields in the order of letters, nothing else touched", () => {
  const { files, issues, removed } = change({});
  expect([issues, removed]).toEqual([[], []]);
  expect(files.map(({ file }) => file)).toEqual([PROGRAM]);
  const { facts } = textOf(files, PROGRAM);
  expect(Object.keys(facts)).toEqual(["step2Minimum", "takesImgs", "visaH1b", "visaJ1"]);
  expect(facts.visaH1b).toEqual([{ value: "no", source: "kern-fm-faq", strength: "required" }]);
});

test("a new page gets a file with a readable id and the day of the reading, and stands before earlier ones", () => {
  const { files, issues } = change({
    field: "step2Minimum",
    value: 225,
    source: {
      title: "Kern FM: who can apply?",
      publisher: "Kern Medical",
      url: "https://example.org/apply",
      kind: "program",
      shows: "2026-10",
    },
  });
  expect(issues).toEqual([]);
  const sources = textOf(files, PROGRAM).facts.step2Minimum.map(({ source }: { source: string }) => source);
  expect(sources).toEqual(["kern-fm-who-can-apply", "kern-fm-faq", "kern-fm-old"]);
  expect(files[1]).toEqual({
    file: "content/sources/kern-fm-who-can-apply.json",
    text: toText({
      title: "Kern FM: who can apply?",
      publisher: "Kern Medical",
      url: "https://example.org/apply",
      kind: "program",
      shows: "2026-10",
      read: TODAY,
      live: true,
    }),
  });
});

test("the same page read again keeps its id and bears the new day", () => {
  const { files, issues } = change({
    source: {
      title: "Kern FM FAQ",
      publisher: "Kern Medical",
      url: "https://example.org/kern-fm-faq",
      kind: "program",
      shows: "2025-06",
    },
  });
  expect(issues).toEqual([]);
  expect(textOf(files, "content/sources/kern-fm-faq.json").read).toBe(TODAY);
});

test("a wrong fact goes, and so does its page where nothing else cites it", () => {
  const { files, removed, issues } = change({ field: "step2Minimum", value: 218, insteadOf: 1 });
  expect(removed).toEqual(["content/sources/kern-fm-old.json"]);
  expect(issues).toEqual([
    `${PROGRAM} → facts.step2Minimum[1]: "kern-fm-faq" already gives 220, which contradicts 218.`,
  ]);
  const right = change({ field: "step2Minimum", value: 218, insteadOf: 0 });
  expect(right.issues).toEqual([]);
  expect(textOf(right.files, PROGRAM).facts.step2Minimum[0].value).toBe(218);
  expect(textOf(files, PROGRAM).facts.step2Minimum).toHaveLength(2);
});

test("every problem with a request is told at once, in the house's voice", () => {
  const { issues } = change({
    program: "kern-family-medecine",
    value: "nope",
    strength: "must",
    source: { title: "x", publisher: "Kern", url: "javascript:alert(1)", kind: "blog", shows: "June" },
  });
  expect(issues.join("\n")).toMatchInlineSnapshot(`
    "your answers → program: no program "kern-family-medecine". Did you mean "kern-family-medicine"?
    your answers → source.url: expected a web address of plain letters that begins with https:// or http:// and holds no user name or password, found "javascript:alert(1)".
    your answers → source.kind: expected one of "program", "sponsor", "official", "press", "directory", "forum", found "blog".
    your answers → source.shows: expected the date the page shows as YYYY, YYYY-MM or YYYY-MM-DD, found "June".
    your answers → value: expected one of "yes", "no", "case-by-case", found "nope".
    your answers → strength: expected one of "required", "exceptions", "preferred", found "must"."
  `);
});

test("what a rule across records says of the change is told, and what was wrong before is not", () => {
  const { issues } = change({
    note: "The ACGME number is 1200511001.",
    source: "kern-fm-old",
  });
  expect(issues.join("\n")).toMatchInlineSnapshot(
    `"content/programs/ca/kern-family-medicine.json → facts.visaH1b[0].note: expected words, found the number 1200511001. Give it a fact of its own in facts.acgmeId, with this source."`,
  );
});

test.each(["__proto__", "constructor", "toString", "../../etc/passwd", "polluting"])(
  "the name %s is no program, field, source or key",
  (name) => {
    expect(change({ program: name }).issues).toHaveLength(1);
    expect(change({ field: name }).issues).toHaveLength(1);
    expect(change({ source: name }).issues).toHaveLength(1);
    const page = {
      id: "kern-new",
      title: "T",
      publisher: "P",
      url: "https://e.org",
      kind: "press",
      shows: null,
    };
    for (const made of [
      change(JSON.parse(`{"${name}":{"polluted":true}}`)),
      change({ source: { ...page, ...JSON.parse(`{"${name}":{"polluted":true}}`) } }),
    ])
      expect(made.issues.length > 0 || !JSON.stringify(made.files).includes(name)).toBe(true);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  },
);

test("the report says what visitors will read and which golden verdicts move", () => {
  const made = change({ field: "takesImgs", value: false, strength: undefined, insteadOf: 0 });
  if (!("content" in made)) throw new Error(made.issues.join());
  const profiles = [{ name: "somebody", profile: { specialties: ["family-medicine"] } as Profile }];
  const { content } = made;
  const told = tellChange(content, { ...made, issues: [] }, { today: TODAY, profiles });
  expect(toReport({ ...made, issues: [] }, told, 1)).toMatchInlineSnapshot(`
    "Visitors will read:
      Kern Medical Family Medicine, Bakersfield
      Takes IMGs: No
      Kern FM FAQ, Kern Medical (page dated June 2025, read in a stored copy on November 22, 2026)

    1 verdict of the 1 golden profile moves:
      somebody: Kern Medical Family Medicine, Bakersfield: Ask first → Closed to you

    Files:
      content/programs/ca/kern-family-medicine.json"
  `);
});

/** Text without the blanks and lines that say nothing: an editor on GitHub's page sets them as they like. */
const withoutBlanks = (text: string) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");

test("written anew, every record of the project keeps its words and their order", () => {
  const { content } = readContent(process.cwd());
  for (const collection of ["programs", "sponsors", "sources"] as const)
    for (const { file } of content[collection].values()) {
      const text = readFileSync(file, "utf8");
      const anew = toText(readInOrder(text));
      if (withoutBlanks(anew) !== withoutBlanks(text)) expect(anew).toBe(text);
    }
});

test("a file comes out as the rest of the project stands, however somebody has set it", () => {
  const said = '{"value":"a \\"b\\" : 1","source":"x"}';
  const expected = `{
  "value": "a \\"b\\" : 1",
  "source": "x"
}
`;
  expect(withoutBlanks(expected)).toBe(said);
  for (const text of [said, expected, said.replaceAll(",", " ,\r\n\t\t")])
    expect(toText(readInOrder(text))).toBe(expected);
});
