import { expect, test } from "vitest";
import { checksum } from "../../src/plan/checksum.ts";

test("links and ids made before stay what they were", () => {
  expect(checksum("1.j1", 4)).toBe("nshr");
  expect(checksum("", 4)).toBe("ntfp");
  expect(checksum("Hospital A", 6)).toBe("x5fu1k");
});

test("one changed letter changes it", () => {
  expect(checksum("Hospital B", 6)).not.toBe(checksum("Hospital A", 6));
});
