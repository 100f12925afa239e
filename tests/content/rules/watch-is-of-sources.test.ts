import { expect, test } from "vitest";
import { lint } from "../../support/content-folder.ts";

const WATCH = "content/watch/kern-fm-faq.json";
const watch = (more: object = {}) => ({
  asked: "2026-11-23",
  seen: "2026-11-23",
  state: "unchanged",
  since: "2026-11-23",
  reading: "2026-11-22",
  passages: { visaJ1: { hash: "0123456789abcdef", words: ["j-1"] }, step2Minimum: null },
  ...more,
});

test("what the watch writes is sound", () => {
  expect(lint({ [WATCH]: watch() })).toBe("");
  expect(lint({ [WATCH]: watch({ state: "changed", changed: "2026-11-23", fields: ["visaJ1"] }) })).toBe("");
});

test("a source that is gone, a field that is none, a change without its day and days in disorder are told", () => {
  expect(
    lint({
      "content/watch/kern-fm-fac.json": watch(),
      [WATCH]: watch({ state: "changed", since: "2026-11-24", fields: ["visaJ2"] }),
    }),
  ).toMatchInlineSnapshot(`
    "content/watch/kern-fm-fac.json: no source "kern-fm-fac". Did you mean "kern-fm-faq"? Remove the file.
    content/watch/kern-fm-faq.json → asked: expected the latest of its days, found "2026-11-23".
    content/watch/kern-fm-faq.json → changed: expected "changed" and "fields" beside each other, and both where the state is "changed".
    content/watch/kern-fm-faq.json → passages.visaJ2: no field "visaJ2". Did you mean "visaJ1"?

    4 problems in 2 files."
  `);
});
