import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

/** The open data as somebody from outside has it: files and nothing else. */
const ROOT = join("dist", "data", "v1");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const index = JSON.parse(read("index.json")) as {
  files: { path: string; type: string; bytes: number; sha256: string; schema: string | null }[];
};
const inFolder = (address: string) => address.replace("/data/v1/", "");

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();
function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema) ?? ajv.compile(JSON.parse(read(schema)));
  validators.set(schema, known);
  return known;
}

test("index.json lists each file with its size and its sum, and nothing besides", () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1))
    .filter((path) => path !== "index.json" && !path.startsWith("schema/"));
  expect(index.files.map(({ path }) => inFolder(path)).sort()).toEqual(files.sort());
  const wrong = index.files.filter(({ path, bytes, sha256 }) => {
    const body = readFileSync(join(ROOT, inFolder(path)));
    return body.length !== bytes || createHash("sha256").update(body).digest("hex") !== sha256;
  });
  expect(wrong).toEqual([]);
});

test("every JSON file names a schema, takes it, and a table names none", () => {
  expect(validatorOf("schema/index.json")(index)).toBe(true);
  for (const { path, type, schema } of index.files) {
    if (type === "text/csv") expect(schema, path).toBeNull();
    else {
      const validate = validatorOf(inFolder(schema ?? ""));
      validate(JSON.parse(read(inFolder(path))));
      expect({ path, errors: validate.errors?.slice(0, 3) ?? null }).toEqual({ path, errors: null });
    }
  }
});

describe("a schema says what its file is, not only that it is one", () => {
  const schemas = [...new Set(index.files.flatMap(({ schema }) => schema ?? []))].filter(
    (schema) => !schema.endsWith("dataset-centers.json"),
  );

  test.each(schemas)("%s refuses a key too many, one too few, and a list that is a text", (schema) => {
    const { path = "" } = index.files.find((file) => file.schema === schema) ?? {};
    const validate = validatorOf(inFolder(schema));
    const whole = JSON.parse(read(inFolder(path))) as Record<string, unknown>;
    expect(validate({ ...whole, more: 1 })).toBe(false);
    for (const key of Object.keys(whole)) {
      const { [key]: value, ...rest } = whole;
      expect(validate(rest), `without ${key}`).toBe(false);
      if (typeof value === "object" && value !== null)
        expect(validate({ ...whole, [key]: "text" }), `${key} a text`).toBe(false);
    }
  });

  test("places, dates and ids of another shape are refused, however deep", () => {
    const shard = JSON.parse(read("dataset/psychiatry.json"));
    const validate = validatorOf("schema/dataset-specialty.json");
    const wrong: ((copy: typeof shard) => void)[] = [
      (copy) => copy.facts.source.push("s00001"),
      (copy) => copy.facts.values.push({ years: "three" }),
      (copy) => copy.sources.url.push(0),
      (copy) => copy.sources.shown.push("May 2026"),
      (copy) => copy.programs.acgmeId.push("400"),
      (copy) => copy.programs.set.push(-1),
      (copy) => copy.sets.push("0"),
      (copy) => copy.lists.of.push(-1),
      (copy) => copy.lists.count.push(null),
      (copy) => copy.lists.alike.push("1"),
      (copy) => copy.hints.similar.push([[1, 2]]),
    ];
    expect(validate(shard)).toBe(true);
    for (const spoil of wrong) {
      const copy = structuredClone(shard);
      spoil(copy);
      expect(validate(copy), String(spoil)).toBe(false);
    }
  });
});

test("every schema is one of draft 2020-12 and is named on /data/", () => {
  const page = readFileSync(join("dist", "data", "index.html"), "utf8");
  for (const name of readdirSync(join(ROOT, "schema"))) {
    expect(ajv.validateSchema(JSON.parse(read(`schema/${name}`))), name).toBe(true);
    expect(page, name).toContain(`/data/v1/schema/${name}`);
  }
});
