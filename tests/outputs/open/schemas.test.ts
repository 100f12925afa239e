import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { COLLECTION_NAMES, COLLECTIONS } from "../../../src/content/collections.ts";
import { parseMarkdown } from "../../../src/content/parse-markdown.ts";
import { SCHEMA_NAMES, toSchema } from "../../../src/outputs/open/schemas.ts";
import { SITE } from "../../support/content.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe("the schemas of content folders", () => {
  const asJson = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].ending === ".json");

  test.each(asJson)("%s: takes every record, and stands in schemas/ for editors", async (name) => {
    const validate = ajv.compile(toSchema(`content-${name}`));
    for (const { file } of SITE.content[name].values())
      if (!validate(JSON.parse(readFileSync(file, "utf8"))))
        expect({ file, errors: validate.errors }).toBeNull();
    await expect(`${JSON.stringify(toSchema(`content-${name}`), null, 2)}\n`).toMatchFileSnapshot(
      `../../../schemas/${name}.json`,
    );
  });

  test("no file of content/ is without one, whatever its folder and ending", () => {
    const stray = readdirSync("content", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => {
        const [, folder = "", ...rest] = path.split("/");
        if (rest.length === 0) return !["README.md", "reading.md"].includes(folder);
        return !SCHEMA_NAMES.includes(`content-${folder}`) && !path.endsWith("/README.md");
      });
    expect(stray).toEqual([]);
  });

  test.each(COLLECTION_NAMES.filter((name) => COLLECTIONS[name].ending === ".md"))(
    "%s: takes the head of every file, and no head with a key too many",
    (name) => {
      const validate = ajv.compile(toSchema(`content-${name}`));
      for (const { file } of SITE.content[name].values()) {
        const parsed = parseMarkdown(readFileSync(file, "utf8")) as { frontMatter: object };
        if (!validate(parsed.frontMatter)) expect({ file, errors: validate.errors }).toBeNull();
        expect(validate({ ...parsed.frontMatter, more: 1 }), file).toBe(false);
      }
    },
  );

  test("watch: takes what a run keeps, and not a state that there is none of", () => {
    const validate = ajv.compile(toSchema("content-watch"));
    const record = {
      asked: "2026-12-02",
      seen: "2026-12-02",
      state: "changed",
      since: "2026-12-01",
      changed: "2026-12-02",
      fields: ["visaJ1"],
      reading: "2026-11-22",
      etag: '"one"',
      passages: { visaJ1: { hash: "0123456789abcdef", words: ["sponsor", "j-1"] } },
    };
    expect([validate(record), validate.errors]).toEqual([true, null]);
    for (const wrong of [{ state: "lost" }, { passages: { visaJ1: "sponsors" } }, { page: "<html>" }])
      expect(validate({ ...record, ...wrong }), JSON.stringify(wrong)).toBe(false);
  });

  test("editors' settings name each of them", () => {
    const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
      "json.schemas": { fileMatch: string[]; url: string }[];
    };
    expect(settings["json.schemas"].map(({ url }) => url)).toEqual(
      asJson.map((name) => `./schemas/${name}.json`),
    );
  });
});

test("every schema is one that a validator takes", () => {
  for (const name of SCHEMA_NAMES) expect(() => ajv.compile(toSchema(name))).not.toThrow();
});
