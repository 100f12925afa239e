import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inProject } from "../scripts/launch/project.mjs";
import { toolPath } from "../scripts/launch/tool-path.mjs";
import { PROGRAM, SPONSOR, writeContent } from "./support/content-folder.ts";
import { findHalfMade } from "./support/half-made.ts";
import { type AddingStep, readSteps, takeStep } from "./support/steps.ts";

const STEPS = readSteps(readFileSync(inProject("CONTRIBUTING.md"), "utf8"));

test("nothing in the project is half made", () => {
  expect(findHalfMade(inProject("."))).toEqual([]);
});

describe("the example of CONTRIBUTING", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "whole-file-adding-"));
    for (const part of [
      "src",
      "content/quiz",
      "content/answers",
      "content/groups",
      "content/words",
      "package.json",
      "tsconfig.json",
      "tests/engine",
    ])
      cpSync(inProject(part), join(copy, part), { recursive: true });
    symlinkSync(inProject("node_modules"), join(copy, "node_modules"));
    for (const step of STEPS) takeStep(copy, step);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("has its steps", () => {
    expect(STEPS.map(({ name, file }) => `${name}: ${file}`)).toMatchInlineSnapshot(`
      [
        "A field, step 1: src/content/schemas/program-facts.ts",
        "A field, step 2: src/facts/fields.ts",
        "A field, step 3: src/cli/watch/passages.ts",
        "A field, step 4: src/engine/facts.ts",
        "A field, step 5: tests/engine/arbitraries.ts",
        "A field, step 6: src/plan/own-rules.ts",
        "A field, step 7: src/plan/csv/columns.ts",
        "A gate, step 1: src/engine/gates/in-person.ts",
        "A gate, step 2: src/engine/gates/index.ts",
        "A gate, step 3: src/engine/gates/index.ts",
        "A gate, step 4: tests/engine/gates/in-person.test.ts",
        "A gate, step 5: src/engine/own-terms.ts",
        "A preference, step 1: src/engine/preferences/online-interview.ts",
        "A preference, step 2: src/engine/preferences/index.ts",
        "A preference, step 3: src/engine/preferences/index.ts",
        "A preference, step 4: src/engine/preferences/mission.ts",
        "A preference, step 5: tests/engine/preferences/online-interview.test.ts",
        "An answer, step 1: src/engine/profile.ts",
        "An answer, step 2: src/engine/profile-fields.ts",
        "An answer, step 3: content/answers/words.json",
        "An answer, step 4: content/quiz/bring.json",
        "An answer, step 5: src/stores/quiz-flow.ts",
        "An answer, step 6: tests/engine/arbitraries.ts",
      ]
    `);
  });

  test("whole, nothing is missing", () => expect(findHalfMade(copy)).toEqual([]));

  test("compiles where it is read", () => {
    const config = join(copy, "tsconfig.example.json");
    const include = ["engine", "facts", "plan", "stores", "site", "cli/watch"].map(
      (room) => `src/${room}/**/*.ts`,
    );
    const made = STEPS.map(({ file }) => file);
    const compilerOptions = { types: ["node", "vite/client"] };
    writeFileSync(
      config,
      JSON.stringify({ extends: "./tsconfig.json", include: [...include, ...made], compilerOptions }),
    );
    const { stdout, status } = spawnSync(process.execPath, [toolPath("typescript7/tsc"), "-p", config], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test("with any step left out, its file is named and what it lacks", () => {
    const told = STEPS.map((step) => [step.name, without(step)] as const);
    for (const [at, [name, sentences]] of told.entries())
      expect(
        sentences.some((one) => STEPS[at]?.file.startsWith(one.split(":")[0] ?? "?")),
        name,
      ).toBe(true);
    expect(Object.fromEntries(told)).toMatchInlineSnapshot(`
      {
        "A field, step 1": [
          "src/content/schemas/program-facts.ts: no schema for the field inPersonOnly, which has a row in src/facts/fields.ts. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 2": [
          "src/facts/fields.ts: no row for the field inPersonOnly, which has a schema in src/content/schemas/program-facts.ts. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 3": [
          "src/cli/watch/passages.ts: SPEAKS_OF does not say by which words inPersonOnly is looked for on a changed page. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 4": [
          "src/engine/facts.ts: FactValues has no inPersonOnly, which inPerson reads. See “A field” in CONTRIBUTING.md.",
          "src/engine/facts.ts: FactValues has no inPersonOnly, which onlineInterview reads. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 5": [
          "tests/engine/arbitraries.ts: VALUES makes no value of inPersonOnly, so that no law tries it. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 6": [
          "src/plan/own-rules.ts: no row for inPersonOnly, whose headings stand in src/plan/csv/columns.ts. See “A field” in CONTRIBUTING.md.",
        ],
        "A field, step 7": [
          "src/plan/csv/columns.ts: HEADINGS names no heading that means inPersonOnly. See “A field” in CONTRIBUTING.md.",
        ],
        "A gate, step 1": [
          "src/engine/gates/in-person.ts: there is no such file, but src/engine/gates/index.ts takes inPerson from it. See “A gate” in CONTRIBUTING.md.",
        ],
        "A gate, step 2": [
          "src/engine/gates/index.ts: ALL names inPerson, which is not imported. See “A gate” in CONTRIBUTING.md.",
        ],
        "A gate, step 3": [
          "src/engine/gates/index.ts: ALL does not name inPerson, so that nobody is judged by it. See “A gate” in CONTRIBUTING.md.",
        ],
        "A gate, step 4": [
          "tests/engine/gates/in-person.test.ts: no test of src/engine/gates/in-person.ts. See “A gate” in CONTRIBUTING.md.",
        ],
        "A gate, step 5": [
          "src/engine/own-terms.ts: OWN_TERMS has no terms of the gate in-person, so that nobody can note what a program told them. See “A gate” in CONTRIBUTING.md.",
        ],
        "A preference, step 1": [
          "src/engine/preferences/online-interview.ts: there is no such file, but src/engine/preferences/index.ts takes onlineInterview from it. See “A preference” in CONTRIBUTING.md.",
          "src/engine/preferences: the points add up to 98, not 100: others have to give what a new one takes. See “A preference” in CONTRIBUTING.md.",
        ],
        "A preference, step 2": [
          "src/engine/preferences/index.ts: PREFERENCES names onlineInterview, which is not imported. See “A preference” in CONTRIBUTING.md.",
        ],
        "A preference, step 3": [
          "src/engine/preferences/index.ts: PREFERENCES does not name onlineInterview, so that nobody is judged by it. See “A preference” in CONTRIBUTING.md.",
        ],
        "A preference, step 4": [
          "src/engine/preferences: the points add up to 102, not 100: others have to give what a new one takes. See “A preference” in CONTRIBUTING.md.",
        ],
        "A preference, step 5": [
          "tests/engine/preferences/online-interview.test.ts: no test of src/engine/preferences/online-interview.ts. See “A preference” in CONTRIBUTING.md.",
        ],
        "An answer, step 1": [
          "src/engine/profile.ts: Profile has no canTravel, which inPerson looks at. See “An answer” in CONTRIBUTING.md.",
          "src/engine/profile.ts: Profile has no canTravel, which has a row in src/engine/profile-fields.ts. See “An answer” in CONTRIBUTING.md.",
        ],
        "An answer, step 2": [
          "src/engine/profile-fields.ts: no row for the answer canTravel, so that no link, file or profile can hold it. See “An answer” in CONTRIBUTING.md.",
        ],
        "An answer, step 3": [
          "content/answers/words.json: does not say what canTravel is called. See “An answer” in CONTRIBUTING.md.",
        ],
        "An answer, step 4": [
          "content/quiz/: no file says how canTravel is asked. See “An answer” in CONTRIBUTING.md.",
        ],
        "An answer, step 5": [
          "src/stores/quiz-flow.ts: no question of STEPS asks for canTravel. See “An answer” in CONTRIBUTING.md.",
        ],
        "An answer, step 6": [
          "tests/engine/arbitraries.ts: ANSWERS makes no canTravel, so that no law tries it. See “An answer” in CONTRIBUTING.md.",
        ],
      }
    `);
  });

  /** What is told of the copy without a step. The step's file is as before afterwards. */
  function without(left: AddingStep): readonly string[] {
    const path = join(copy, left.file);
    const whole = readFileSync(path, "utf8");
    rmSync(path);
    if (existsSync(inProject(left.file))) cpSync(inProject(left.file), path);
    for (const step of STEPS) if (step.file === left.file && step !== left) takeStep(copy, step);
    const told = findHalfMade(copy);
    writeFileSync(path, whole);
    return told;
  }

  test("the fact arrives everywhere", () => {
    const content = writeContent({
      [PROGRAM]: (record) => {
        record.facts = { inPersonOnly: [{ value: true, source: "kern-fm-faq", strength: "required" }] };
      },
      [SPONSOR]: (record) => {
        record.facts = {};
      },
      "content/sources/kern-fm-old.json": null,
      "content/sources/kern-gme.json": null,
      "content/programs/ca/silent-family-medicine.json": {
        acgmeId: "1200511002",
        name: "Silent Family Medicine, Bakersfield",
        aliases: [],
        specialty: "family-medicine",
        sponsor: "kern-medical",
        city: "bakersfield",
        listing: { status: "listed", source: "eras-list" },
        facts: {},
      },
    });
    const script = inProject("tests/support/follow-fact.ts");
    const said = execFileSync(process.execPath, [script, copy, content], { encoding: "utf8" });
    expect(JSON.parse(said)).toMatchInlineSnapshot(`
      {
        "JSON Schema of a profile": {
          "description": "true or false",
          "type": "boolean",
        },
        "JSON Schema of a record": true,
        "and in again": {
          "inPersonOnly": true,
        },
        "assess": "It interviews in person only, and you cannot come.",
        "compare": "Yes: one has to come",
        "directory": [
          "known",
          "unknown",
        ],
        "e-mail": [
          "Do you interview in person only?",
        ],
        "link": {
          "canTravel": false,
          "specialties": [
            "family-medicine",
          ],
          "workStatus": "citizen",
        },
        "list's CSV": "yes",
        "method page": [
          "Not met when it interviews in person only and you cannot come.",
          2,
          100,
        ],
        "open CSV": "Yes: one has to come (Required)",
        "open JSON": true,
        "own file's verdict": "It interviews in person only, and you cannot come (page undated).",
        "program's page": "Yes: one has to come",
        "questions on its page": [
          "Do you interview in person only?",
        ],
        "range of the fit": "It interviews in person only.",
        "row of results": [
          "It interviews in person only, and you cannot come.",
        ],
        "told to the visitor": "It interviews in person only, and you cannot come (you were told on November 23, 2026). What its pages say: It does not say how it interviews.",
        "verdict": [
          "closed",
          "not-met",
          "It interviews in person only, and you cannot come.",
        ],
      }
    `);
  });
});
