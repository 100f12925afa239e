import { describe, expect, it } from "vitest";
import { whyNotHere } from "../../../scripts/launch/project.mjs";

describe("whyNotHere", () => {
  it.each(["/home/me/whole-file", "/a b/ü [1] {x}", "/it's/a+b&c!", "/a@b;c:d"])("builds in %s", (path) => {
    expect(whyNotHere(path)).toBeNull();
  });

  it.each(["/a#b", "/a?b", "/a%20b", "/100%", "/a*b", '/a"b'])("says why not in %s", (path) => {
    expect(whyNotHere(path)).toMatch(/^The project cannot be built in .*: its path holds ., which .*\.$/);
  });
});
