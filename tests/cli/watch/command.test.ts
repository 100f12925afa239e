import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContent } from "../../support/content-folder.ts";
import { html, servePages, status } from "./page-server.ts";

/** Runs the command on a folder; the server answers meanwhile, so the process is not waited for in place. */
async function watch(root: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ["src/cli/watch-pages.ts", "--root", root, "--pause", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  return { code, out, err };
}

test("the command asks for each page once, keeps what it found, goes on where it was stopped, and says it in a table", async () => {
  const server = await servePages((path) =>
    path === "/gone"
      ? status(410)
      : path === "/robots.txt"
        ? undefined
        : html("<p>We sponsor J-1 visas.</p>"),
  );
  const source = (path: string) => (record: { url: string }) => {
    record.url = server.address(path);
  };
  const root = writeContent({
    "content/sources/kern-fm-faq.json": source("/faq"),
    "content/sources/kern-fm-old.json": source("/gone"),
  });
  const dry = await watch(root, "--only", "kern-fm", "--dry-run");
  expect([dry.code, dry.err, server.asked]).toEqual([0, "", []]);
  expect(dry.out).toContain(server.address("/faq"));
  expect(dry.out).toMatch(/pages would be asked for/);

  const kept = () => readdirSync(join(root, "content", "watch")).sort();
  const first = await watch(root, "--only", "kern-fm");
  expect([first.code, first.err.split("\n").at(-2)]).toEqual([0, expect.stringMatching(/^\[/)]);
  expect(kept()).toEqual(["kern-fm-faq.json", "kern-fm-old.json"]);
  expect(first.err).toMatch(/\[#+ *\] [12]\/2 kern-fm-(?:faq|old): \w+/);
  expect(server.asked.length).toBe(2);

  // Of a run without --only, what was asked for today is not asked for again; other hosts are none of this machine's.
  const report = join(root, "again.md");
  const again = await watch(root, "--dry-run", "--report", report);
  expect(again.out).not.toContain(server.address("/faq"));
  expect(again.out).toContain("| gone | 1 |");
  expect(existsSync(report) && readFileSync(report, "utf8")).toContain("kern-fm-old");
  expect(server.asked.length).toBe(2);

  writeFileSync(join(root, "content", "sources", "kern-fm-faq.json"), "{");
  const broken = await watch(root, "--dry-run");
  expect([broken.code, broken.err.includes("kern-fm-faq.json")]).toEqual([1, true]);
  const wrong = await watch(root, "--since", "yesterday");
  expect([wrong.code, wrong.err]).toEqual([
    2,
    expect.stringMatching(/^--since: expected .* found "yesterday"/),
  ]);
});
