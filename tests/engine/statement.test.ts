import { describe, expect, test } from "vitest";
import { compare, inOrder, strengthOf, union, whole } from "../../src/engine/statement.ts";
import { fact } from "./builders.ts";

test("a fact whose value is one part is one statement, its value in order", () => {
  const one = fact({ b: 1, a: [2, 1] }, { strength: "exceptions" });
  expect(whole(one)).toEqual([
    { fact: one, value: { a: [1, 2], b: 1 }, strength: "exceptions", key: "all", about: ["all"] },
  ]);
});

describe("how firm a part is", () => {
  test("one word holds for every part, a word by part for its own, and without a word it is a plain rule", () => {
    expect(strengthOf({ strength: "exceptions" }, "us")).toBe("exceptions");
    expect(strengthOf({ strength: { us: "preferred" } }, "us")).toBe("preferred");
    expect(strengthOf({ strength: { us: "preferred" } }, "count")).toBe("required");
    expect(strengthOf({}, "us")).toBe("required");
  });

  test("a fact by parts is a rule as a whole", () => {
    expect(strengthOf({ strength: { us: "preferred" } })).toBe("required");
    expect(strengthOf({ strength: "preferred" })).toBe("preferred");
  });
});

test("equal values have equal texts, however their keys and lists are ordered", () => {
  const text = (value: unknown) => JSON.stringify(inOrder(value));
  expect(text({ exams: ["step2", "step1"], allowed: 1, more: { b: null, a: true } })).toBe(
    '{"allowed":1,"exams":["step1","step2"],"more":{"a":true,"b":null}}',
  );
  expect(text([{ b: 1, a: 2 }, 3, "x"])).toBe('["x",3,{"a":2,"b":1}]');
  expect(inOrder(null)).toBe(null);
});

test("what two lists name, once each and in order", () => {
  expect(union(["us", "count"], ["count", "all"])).toEqual(["all", "count", "us"]);
});

test("texts are compared by their letters", () => {
  expect([compare("a", "b"), compare("b", "a"), compare("a", "a")]).toEqual([-1, 1, 0]);
});
