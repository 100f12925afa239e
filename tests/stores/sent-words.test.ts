import { expect, test } from "vitest";
import { sentWords } from "../../src/stores/sent-words.ts";

test("whoever has applied is told what comes next, others nothing", () => {
  expect(sentWords({})).toBeNull();
  expect(sentWords({ applied: "no", interviews: 0 })).toBeNull();
  expect(sentWords({ applied: "yes" })).toBeNull();
  expect(sentWords({ applied: "partly", interviews: 1 })?.words).toMatch(/^You have 1 invitation\. /);
  expect(sentWords({ applied: "yes", interviews: 3 })?.link.path).toBe("list/");
  expect(sentWords({ applied: "yes", interviews: 0 })?.link.path).toBe("guides/if-you-do-not-match/");
});
