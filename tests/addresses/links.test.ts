import { expect, test } from "vitest";
import { joinBase, withoutBase } from "../../src/addresses/links.ts";

test.each([
  ["/", "/programs/", "/programs/"],
  ["/sub", "/programs/", "/sub/programs/"],
  ["/sub/", "/programs/", "/sub/programs/"],
  ["/sub/", "/", "/sub/"],
  ["/a/b/", "/search/?q=fresno", "/a/b/search/?q=fresno"],
])("below %s the page %s stands at %s", (base, path, address) => {
  expect(joinBase(base, path)).toBe(address);
});

test.each([
  ["/sub/programs/", "/sub/", "/programs/"],
  ["/programs/", "/", "/programs/"],
  ["/subway/", "/sub/", "/subway/"],
])("%s below %s is the page %s", (address, base, path) => {
  expect(withoutBase(address, base)).toBe(path);
});
