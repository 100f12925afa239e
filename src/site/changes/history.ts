import { spawnSync } from "node:child_process";

/** What a commit did to one file. */
export interface FileChange {
  readonly file: string;
  /** Blobs; null where the file was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A commit of the data's history. */
export interface Commit {
  /** The moment at which it became part of the line of history, as `toISOString` writes it. */
  readonly at: string;
  readonly changes: readonly FileChange[];
}

const NO_BLOB = /^0+$/;
const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * The commits since a moment that touched the folders, oldest first; undefined without git or its history. A commit without a parent (the first
 * one, or the edge of a shallow clone) says nothing of what was there before and is left out. A merge counts as one change, on its own day.
 */
export function readHistory(
  root: string,
  folders: readonly string[],
  since: string | null,
): readonly Commit[] | undefined {
  const args = [
    "log",
    "--first-parent",
    "-m",
    "--raw",
    "--no-renames",
    "--no-abbrev",
    "-z",
    "--format=%x01%cI%x02%P%x02",
  ];
  const log = git(root, [...args, ...(since === null ? [] : [`--since=${since}`]), "--", ...folders]);
  return log === undefined ? undefined : parseLog(log).reverse();
}

/** ":100644 100644 <blob> <blob> M\0<file>\0" after each commit's head. */
function parseLog(log: string): Commit[] {
  return log
    .split("\u0001")
    .slice(1)
    .flatMap((text) => {
      const [at = "", parents = "", raw = ""] = text.split("\u0002");
      if (parents === "") return [];
      const pieces = raw
        .split("\0")
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
      const changes: FileChange[] = [];
      for (let place = 0; place + 1 < pieces.length; place += 2) {
        const [, , before = "", after = ""] = (pieces[place] as string).split(" ");
        const blob = (id: string) => (NO_BLOB.test(id) ? null : id);
        changes.push({ file: pieces[place + 1] as string, before: blob(before), after: blob(after) });
      }
      return [{ at: new Date(at).toISOString(), changes }];
    });
}

/** The texts of blobs, in one process. A blob that is not there (a clone without them) is left out. */
export function readBlobs(root: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (ids.length === 0) return found;
  const { stdout, status } = spawnSync("git", ["cat-file", "--batch"], {
    cwd: root,
    input: `${ids.join("\n")}\n`,
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, GIT_NO_LAZY_FETCH: "1" },
  });
  if (status !== 0) return found;
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [id = "", kind, size] = stdout.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    found.set(id, stdout.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function git(root: string, args: readonly string[]): string | undefined {
  const { stdout, status, error } = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, GIT_NO_LAZY_FETCH: "1" },
  });
  return error || status !== 0 ? undefined : stdout;
}
