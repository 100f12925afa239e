import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/content/parse-json.ts";

describe("parseJson", () => {
  test("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), (text, indent) => {
        const value = JSON.parse(text);
        expect(parseJson(JSON.stringify(value, null, indent))).toEqual({ value });
      }),
    );
  });

  test("takes and refuses what JSON.parse takes and refuses, doubled keys, deep nesting and endless numbers apart", () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}[]:,"\\ \n\tab1-0.eE+u'.split("")), maxLength: 12 });
    fc.assert(
      fc.property(text, (json) => {
        const read = parseJson(json);
        if ("message" in read && /stands twice|of this world/.test(read.message)) return;
        expect("value" in read).toBe(isJson(json));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['{"a": }', 1, 'expected a value, found "}".'],
    ['{\n"a":1,\n}', 3, 'expected a key in double quotes, found "}".'],
    ['{"a":1\n"b":2}', 2, 'expected "," or "}", found "\\"".'],
    ['{"a":[1,2}', 1, 'expected "," or "]", found "}".'],
    ["{'a':1}", 1, 'expected a key in double quotes, found "\'".'],
    ['{"a":"x\ny"}', 1, 'expected text in straight double quotes on one line, found "\\"".'],
    ["", 1, "expected a value, found the end of the file."],
    ["[1]]", 1, 'expected the end of the file, found "]".'],
    ['{"a":\n-1e309}', 2, "expected a number of this world, found -1e309."],
    ['{"a":1,\n"a":2}', 2, 'the key "a" stands twice in one object.'],
  ])("names line and fault of %j", (text, line, message) => {
    expect(parseJson(text)).toEqual({ line, message: `invalid JSON: ${message}` });
  });

  test("refuses nesting that no record has", () => {
    expect(parseJson("[".repeat(100_000))).toMatchObject({ line: 1 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
