import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import { lintContent } from "../../src/content/lint-content.ts";
import { parseMarkdown } from "../../src/content/parse-markdown.ts";
import type { CityFrontMatter } from "../../src/content/schemas/place.ts";
import type { ProgramRecord } from "../../src/content/schemas/program.ts";
import type { SourceRecord } from "../../src/content/schemas/source.ts";
import { readDays } from "../../src/content/today.ts";

/** A file of content: its id, and its text. */
interface Filed {
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

/** Those of which a site needs only what its programs name. */
const MANY = ["programs", "sponsors", "cities", "counties", "sources"] as const;

/**
 * The files of a project's content, as paths in its folder, without most of its programs, so that a test that builds a copy waits for its
 * kinds of pages and not for their number. It keeps the programs of the Central Valley, those that other records name, and one for each
 * state, field, kind of page, specialty and listing; and of the rest what these need.
 */
export function filesOfFewPrograms(root: string): readonly string[] {
  const read = (paths: readonly string[]) => paths.map((path) => readFiled(root, path));
  const all = Map.groupBy(pathsBelow(root), (path) => MANY.find((name) => path.startsWith(`${name}${sep}`)));
  const others = read(all.get(undefined) ?? []);
  const of = (name: (typeof MANY)[number]) => read(all.get(name) ?? []);
  const named = wordsOf(others.filter(({ path }) => !path.startsWith(`changes${sep}`)));
  const [cities, sources] = [of("cities"), of("sources")];
  const programs = fewOf(of("programs"), { named, cities: recordsOf(cities), sources: recordsOf(sources) });
  const isNeededBy = (words: ReadonlySet<string>) => (file: Filed) => words.has(file.id);
  const ofPrograms = new Set([...named, ...wordsOf(programs)]);
  const sponsors = of("sponsors").filter(isNeededBy(ofPrograms));
  const homes = cities.filter(isNeededBy(ofPrograms));
  const counties = of("counties").filter(isNeededBy(new Set([...named, ...wordsOf(homes)])));
  const records = [...others, ...programs, ...sponsors, ...homes, ...counties];
  return [...records, ...sources.filter(isNeededBy(wordsOf(records)))].map(({ path }) => path);
}

/** Removes sources and the like that nothing cites in a copy with few programs. Sound content stays sound. */
export function removeUncited(root: string): void {
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

interface Around {
  /** What other records name. */
  readonly named: ReadonlySet<string>;
  readonly cities: ReadonlyMap<string, CityFrontMatter>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

function fewOf(files: readonly Filed[], around: Around): Filed[] {
  const programs = files.map((file) => {
    const record = recordOf<ProgramRecord>(file);
    const isOfTheValley = around.cities.get(record.city)?.region === "central-valley";
    return {
      file,
      isWanted: isOfTheValley || around.named.has(file.id),
      kinds: kindsOf(record, around),
    };
  });
  // Those that are kept anyway first, then those of the most kinds: fewer of these show all.
  programs.sort((a, b) => Number(b.isWanted) - Number(a.isWanted) || b.kinds.length - a.kinds.length);
  const seen = new Set<string>();
  return programs.flatMap(({ file, isWanted, kinds }) => {
    if (!isWanted && kinds.every((kind) => seen.has(kind))) return [];
    for (const kind of kinds) seen.add(kind);
    return [file];
  });
}

/** What its page can show that another's may not. */
function kindsOf({ city, specialty, listing, facts }: ProgramRecord, { cities, sources }: Around): string[] {
  const told = Object.entries(facts).flatMap(([field, facts]) =>
    (facts ?? []).map(({ source }) => `${field} ${sources.get(source)?.kind}`),
  );
  const kinds = [
    `in ${cities.get(city)?.state}`,
    specialty,
    listing.status,
    ...Object.keys(listing),
    ...told,
  ];
  return [...new Set(kinds)];
}

function pathsBelow(root: string): string[] {
  return readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:json|md)$/.test(path))
    .sort();
}

function readFiled(root: string, path: string): Filed {
  const text = readFileSync(join(root, "content", path), "utf8");
  return { path, id: basename(path, extname(path)), text };
}

function recordOf<T>({ path, text }: Filed): T {
  if (path.endsWith(".json")) return JSON.parse(text) as T;
  const parsed = parseMarkdown(text);
  if ("message" in parsed) throw new Error(`${path}: ${parsed.message}`);
  return parsed.frontMatter as T;
}

const recordsOf = <T>(files: readonly Filed[]): Map<string, T> =>
  new Map(files.map((file) => [file.id, recordOf<T>(file)]));

/** Each id that their texts can name. */
const wordsOf = (files: readonly Filed[]): Set<string> =>
  new Set(files.flatMap(({ text }) => text.match(/[a-z\d]+(?:-[a-z\d]+)*/g) ?? []));
