import fc from "fast-check";
import { expect, test } from "vitest";
import { whatDecides } from "../../src/engine/what-decides.ts";

test("a text for each value", () => {
  expect(whatDecides("yes")).toBe('"yes"');
  expect(whatDecides('a "b"')).toBe(String.raw`"a \"b\""`);
  expect([null, undefined, true, 7].map(whatDecides)).toEqual(["null", "undefined", "true", "7"]);
  expect(whatDecides([1, "1", null])).toBe('[1,"1",null,]');
  expect(whatDecides({ value: { years: 5 }, strength: "required" })).toBe(
    '{value:{years:5,},strength:"required",}',
  );
  expect([whatDecides([]), whatDecides({})]).toEqual(["[]", "{}"]);
});

test("what is told of a word is left out, wherever it stands", () => {
  const told = {
    shown: "2024",
    notAfter: "2023",
    sponsorWide: true,
    note: "Read twice.",
    told: "2026-11-01",
    at: 1,
  };
  for (const name of Object.keys(told))
    expect(whatDecides({ [name]: told[name as keyof typeof told], value: 1 }), name).toBe("{value:1,}");
  expect(whatDecides({ rules: [[{ value: 1, ...told }]] })).toBe("{rules:[[{value:1,},],],}");
  expect(whatDecides({ reason: "old", ...told })).toBe('{reason:"old",}');
});

test("what is not there is as what is undefined, and nothing else is", () => {
  expect(whatDecides({ a: undefined, b: 1 })).toBe(whatDecides({ b: 1 }));
  expect(whatDecides({ a: null, b: 1 })).not.toBe(whatDecides({ b: 1 }));
});

test("law: two values have one text only where JSON writes them alike", () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map((made) => JSON.parse(JSON.stringify(made)) as unknown);
  const plain = value.filter(
    (made) => !/"(?:shown|notAfter|sponsorWide|note|told|at)":/.test(JSON.stringify(made)),
  );
  // Keys are those of our own rules, so no text has to tell a key with a mark in it from another.
  const named = plain.filter((made) => !/"[^"]*[^a-zA-Z"][^"]*":|"":/.test(JSON.stringify(made)));
  fc.assert(
    fc.property(named, named, (a, b) => {
      expect(whatDecides(a) === whatDecides(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(whatDecides(a)).toBe(whatDecides(structuredClone(a)));
    }),
  );
});
