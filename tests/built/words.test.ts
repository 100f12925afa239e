import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inProject } from "../../scripts/launch/project.mjs";

const FOLDER = inProject("dist/_astro");
const scripts = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), "utf8") }));

/** Templates as a list of sentences holds them; in code they are taken apart. */
function listTemplates(): readonly string[] {
  const folder = inProject("content/words");
  const words = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return words
    .flatMap((parts) => Object.values(parts))
    .flatMap((part) => Object.values(part as object))
    .flatMap((sentence) =>
      typeof sentence === "string" ? [] : [JSON.stringify(sentence.say), `say:\`${sentence.say}\``],
    );
}

test("a script, a worker too, holds the sentences that it shows, and no list of them", () => {
  const templates = listTemplates();
  expect(templates.length).toBeGreaterThan(0);
  expect(scripts.some(({ file }) => file.includes("worker"))).toBe(true);
  const whole = scripts.filter(({ text }) => templates.some((template) => text.includes(template)));
  expect(whole.map(({ file }) => file)).toEqual([]);
});
