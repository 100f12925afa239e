import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { COLLECTION_NAMES, COLLECTIONS } from "../../../src/content/collections.ts";
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
