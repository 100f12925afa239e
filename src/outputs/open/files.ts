import { createHash } from "node:crypto";
import { getChanges } from "../../site/changes/changes.ts";
import { toRecentChanges } from "../../site/changes/recent-changes.ts";
import type { Site } from "../../site/site.ts";
import { ownFiles } from "./own-files.ts";
import { toProgramsCsv } from "./programs-csv.ts";
import { toOpenPrograms } from "./programs-json.ts";
import { SCHEMA_NAMES, toSchema } from "./schemas.ts";

/** A file of the open data, below `/data/v1/`. */
export interface OpenFile {
  readonly path: string;
  readonly type: string;
  readonly text: string;
  /** The name of its JSON Schema; null of a table. */
  readonly schema: string | null;
}

/** All that stands below `/data/v1/`. */
export function dataFiles(site: Site): readonly OpenFile[] {
  const files = listedFiles(site);
  const schemas = SCHEMA_NAMES.map((name) => ({
    path: `schema/${name}.json`,
    type: "application/schema+json",
    text: JSON.stringify(toSchema(name)),
    schema: null,
  }));
  return [...files, json("index.json", toIndex(site, files), "index"), ...schemas];
}

/** What `index.json` lists: files for other people's use, the country's table in parts by state too, and those of the site's own pages. */
function listedFiles(site: Site): readonly OpenFile[] {
  return [
    json("programs.json", toOpenPrograms(site), "programs"),
    json("changes.json", toRecentChanges(site, getChanges()), "changes"),
    csv("programs.csv", toProgramsCsv(site)),
    ...[...site.byState].map(([state, programs]) =>
      csv(`programs/${state.toLowerCase()}.csv`, toProgramsCsv(site, programs)),
    ),
    ...ownFiles(site).map(({ path, value, schema }) => json(path, value as object, schema)),
  ];
}

/** What there is, how large, and by which sum to tell that it came whole. */
function toIndex(site: Site, files: readonly OpenFile[]): object {
  return {
    version: 1,
    built: site.today,
    files: files.map(({ path, type, text, schema }) => ({
      path: `/data/v1/${path}`,
      type,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
      schema: schema && `/data/v1/schema/${schema}.json`,
    })),
  };
}

/** What became different in the format, the newest first. The 1 in the address stays as long as what is there keeps its meaning. */
export const FORMAT_CHANGES: readonly { readonly day: string; readonly what: string }[] = [
  {
    day: "2026-11-29",
    what: "New: index.json lists the files of results and search too, each with a JSON Schema of its own. A source may be live: the page itself was read, not a stored copy.",
  },
  {
    day: "2026-11-28",
    what: "New: changes.json, index.json with sums, tables by state, a JSON Schema for each file.",
  },
  { day: "2026-11-23", what: "First version: programs.json and programs.csv." },
];

function json(path: string, value: object, schema: string): OpenFile {
  return { path, type: "application/json", text: JSON.stringify(value), schema };
}

function csv(path: string, text: string): OpenFile {
  return { path, type: "text/csv", text, schema: null };
}
