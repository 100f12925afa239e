import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Content, FiledProgram } from "../../src/content/content.ts";
import { lintContent } from "../../src/content/lint-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { readDays } from "../../src/content/today.ts";

/**
 * Leaves of a copied project the programs that its site cannot do without, so that a test that builds it waits for its kinds of pages and
 * not for their number: those of the Central Valley, those that other records name, and one for each state, field, kind of page,
 * specialty and listing. What only the others needed goes too. Sound content stays sound.
 */
export function keepFewPrograms(root: string): void {
  const { content } = readContent(root);
  const remove = ({ file }: { readonly file: string }) => rmSync(join(root, file), { force: true });
  const named = textOfWhoNames(root);
  const few = new Set(fewOf(content, named));
  const isNeeded = (id: string, by: readonly string[]) => by.includes(id) || named.includes(id);
  const sponsors = [...few].map(({ sponsor }) => sponsor);
  const homes = [...few].map(({ city }) => city);
  const cities = [...content.cities.values()].filter(({ id }) => isNeeded(id, homes));
  const counties = cities.map(({ county }) => county);
  for (const program of content.programs.values()) if (!few.has(program)) remove(program);
  for (const sponsor of content.sponsors.values()) if (!isNeeded(sponsor.id, sponsors)) remove(sponsor);
  for (const city of content.cities.values()) if (!cities.includes(city)) remove(city);
  for (const county of content.counties.values()) if (!isNeeded(county.id, counties)) remove(county);
  removeUncited(root);
}

/** Removes sources and the like that nothing cites any more. */
function removeUncited(root: string): void {
  const { latest } = readDays({}, new Date());
  for (;;) {
    const { issues } = lintContent({ root, today: latest });
    if (issues.length === 0) return;
    for (const { file, message } of issues) {
      if (!/^no record cites this/i.test(message)) throw new Error(`${file}: ${message}`);
      rmSync(join(root, file), { force: true });
    }
  }
}

function* fewOf(content: Content, named: string): Generator<FiledProgram> {
  const seen = new Set<string>();
  for (const program of content.programs.values()) {
    const kinds = kindsOf(program, content);
    const isOfTheValley = content.cities.get(program.city)?.region === "central-valley";
    if (!named.includes(program.id) && !isOfTheValley && kinds.every((kind) => seen.has(kind))) continue;
    for (const kind of kinds) seen.add(kind);
    yield program;
  }
}

/** What its page can show that another's may not. */
function kindsOf(program: FiledProgram, content: Content): string[] {
  const facts = Object.entries(program.facts).flatMap(([field, facts]) =>
    (facts ?? []).map(({ source }) => `${field} ${content.sources.get(source)?.kind}`),
  );
  const state = `in ${content.cities.get(program.city)?.state}`;
  return [state, program.specialty, program.listing.status, ...Object.keys(program.listing), ...facts];
}

/** Guides, tools and all other records that may name a program or a place. */
function textOfWhoNames(root: string): string {
  return readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        /\.(?:json|md)$/.test(file) &&
        !/^(?:programs|changes|sponsors|cities|counties|sources)[/\\]/.test(file),
    )
    .map((file) => readFileSync(join(root, "content", file), "utf8"))
    .join("\n");
}
