import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withoutProse } from "../../../scripts/build/method-prose.mjs";
import { GATES } from "../../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../../src/engine/preferences/index.ts";
import { GROUPS } from "../../../src/engine/verdict-types.ts";

test("no criterion's prose is left, and everything else stays", () => {
  const code = ["gates", "preferences"]
    .flatMap((folder) => readdirSync(`src/engine/${folder}`).map((file) => `src/engine/${folder}/${file}`))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const left = withoutProse(code);
  const prose = [
    ...GATES.map(({ rule }) => rule),
    ...PREFERENCES.flatMap(({ rule, reason }) => [rule, reason]),
  ];
  expect(prose.filter((text) => text !== "" && left.includes(text))).toEqual([]);
  for (const { title } of [...GATES, ...PREFERENCES]) expect(left).toContain(title);
  expect(left.split(/ {2}(?:rule|reason): "",/)).toHaveLength(prose.length + 1);
});

test("of a group its name and what results say of it are left, as JSON", () => {
  for (const group of GROUPS) {
    const text = readFileSync(`content/groups/${group}.json`, "utf8");
    expect(JSON.parse(withoutProse(text))).toEqual({ ...JSON.parse(text), short: "", rule: "" });
  }
});
