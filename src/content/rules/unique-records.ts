import type { Content, Source } from "../content.ts";
import type { Issue } from "../issue.ts";
import type { ContentRule } from "./rule.ts";

export const uniqueRecords: ContentRule = {
  name: "unique-records",
  description:
    "No two programs share an ACGME number or a name, no two sources a page and its date, no two counties a FIPS code, no two specialties a prefix, no two entries of the glossary a term, no two guides an address that they have or had.",
  *check(content) {
    yield* findTwice(content.programs, ["acgmeId"], ({ acgmeId }) => acgmeId);
    yield* findTwice(content.programs, ["name"], ({ name }) => name);
    yield* findTwice(content.sponsors, ["name"], ({ name }) => name);
    yield* findTwice(content.sources, ["url"], sameCopy);
    yield* findTwice(content.counties, ["fips"], ({ fips }) => fips);
    yield* findTwice(content.glossary, ["term"], ({ term }) => term.toLowerCase());
    yield* findTwice(content.specialties, ["acgmePrefix"], ({ acgmePrefix }) => acgmePrefix);
    yield* findAddressesTwice(content.guides);
  },
};

/** Two copies of one page that show the same date, or none, are told apart by words in brackets at the end of the title. */
function sameCopy({ url, shows, title }: Source): string {
  const copy = /\([^()]*\)$/.exec(title)?.[0] ?? "";
  return `${url} of ${shows ?? "no date"} ${copy}`.trimEnd();
}

type Records = Content[keyof Content];
type RecordOf<M> = M extends ReadonlyMap<string, infer R> ? R : never;

function* findTwice<M extends Records>(
  records: M,
  path: readonly string[],
  keyOf: (record: RecordOf<M>) => string | null,
): Generator<Issue> {
  const first = new Map<string, string>();
  for (const record of records.values()) {
    const key = keyOf(record as RecordOf<M>);
    if (key === null) continue;
    const taken = first.get(key);
    if (taken) yield { file: record.file, path, message: `"${key}" stands in ${taken} too.` };
    else first.set(key, record.file);
  }
}

/** An address that a guide had before must lead to one guide, and to none that has it today. */
function* findAddressesTwice(guides: Content["guides"]): Generator<Issue> {
  const taken = new Map([...guides.values()].map(({ id, file }) => [id, file] as const));
  for (const { file, formerly = [] } of guides.values())
    for (const id of formerly) {
      const other = taken.get(id);
      if (other) yield { file, path: ["formerly"], message: `"${id}" is the address of ${other} too.` };
      else taken.set(id, file);
    }
}
