import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inProject } from "../../../scripts/project.mjs";
import { buildSite } from "../../../src/data/site.ts";

export interface GrownProject {
  readonly root: string;
}

/** What a program's page says, for builders that know nothing of our data. */
export interface SamePage {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly rows: readonly { readonly label: string; readonly facts: readonly SameFact[] }[];
}

interface SameFact {
  readonly words: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
}

const COPIED = ["src", "public", "scripts", "content", "astro.config.mjs", "package.json", "tsconfig.json"];

/** The project without what is built or installed; the packages are the project's own. */
export function copyProject(root: string): GrownProject {
  mkdirSync(root, { recursive: true });
  for (const name of COPIED) cpSync(inProject(name), join(root, name), { recursive: true });
  symlinkSync(inProject("node_modules"), join(root, "node_modules"));
  return { root };
}

/** Adds programs drawn from the real ones, in turn, until there are so many. */
export function growContent({ root }: GrownProject, size: number): SamePage[] {
  const folder = join(root, "content", "programs");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort();
  for (let made = files.length; made < size; made++) {
    const file = files[made % files.length] ?? "";
    const round = Math.floor(made / files.length);
    const record = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const grown = { ...record, acgmeId: null, name: `${record.name} ${round}` };
    const name = `${basename(file, ".json")}-${round}.json`;
    writeFileSync(join(folder, file, "..", name), JSON.stringify(grown));
  }
  const site = buildSite({ root, today: new Date().toISOString().slice(0, 10) });
  return site.programs.map((program) => ({
    id: program.record.id,
    title: program.record.name,
    place: `${program.city.name}, ${program.state.name}`,
    rows: site.fieldsOf(program).map(({ label, facts }) => ({
      label,
      facts: facts.map(({ words, source, dateWords }) => ({
        words,
        source: source.title,
        url: source.url,
        date: dateWords,
      })),
    })),
  }));
}
