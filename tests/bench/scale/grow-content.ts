import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSite } from "../../../src/site/site.ts";
import { copyProjectTo } from "../../support/copy-project.ts";

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

/** A copy of the project to grow. */
export function copyProject(root: string): GrownProject {
  copyProjectTo(root);
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
