import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { type WatchedPage, watchPages } from "../../../src/cli/watch/run.ts";
import { PROGRAM, set, writeContent } from "../../support/content-folder.ts";
import { html, type Page, redirect, servePages } from "./page-server.ts";

const PAGES = 2_000;
/** Of a run that is killed: FLEET=2000 tries it with all of them, in eleven seconds of processor instead of four. */
const FLEET = Number(process.env.FLEET ?? 500);
const HOSTS_AT_ONCE = 8;
const RULE = "<main><p>We sponsor J-1 visas through ECFMG.</p></main>";
const LIMITS = { bytes: 500_000, redirects: 5, patience: () => new AbortController().signal };

/** A page that is being sent while others are asked for. */
const slow =
  (page: Page, turns = 20): Page =>
  (request, response) => {
    if (turns === 0) page(request, response);
    else setImmediate(() => slow(page, turns - 1)(request, response));
  };

/** A content folder whose records rest on as many pages of a server, of 40 hosts. */
function writeFleet(address: (path: string, host: number) => string): string {
  const others = ["kern-fm-faq", "kern-fm-old", "kern-gme", "eras-list", "census"];
  const fleet = Array.from({ length: FLEET - others.length }, (_, place) => `fleet-${place}`);
  const url = (id: string, place: number) => address(`/${id}`, (place % 40) + 1);
  const page = { publisher: "Fleet", kind: "program", shows: null, read: "2026-11-22" };
  return writeContent({
    ...Object.fromEntries(
      fleet.map((id, place) => [
        `content/sources/${id}.json`,
        { title: `Page ${id}`, url: url(id, place), ...page },
      ]),
    ),
    ...Object.fromEntries(
      others.map((id, place) => [`content/sources/${id}.json`, set({ url: url(id, place) })]),
    ),
    [PROGRAM]: (program) => {
      program.facts.remark = fleet.map((id) => ({ value: `It says ${id}.`, source: id }));
    },
  });
}

test("a run, killed without a warning: the next run asks for the rest, and for what was on its way", async () => {
  let killAt = FLEET * 0.4;
  let kill = () => {};
  const server = await servePages((path) => {
    if (server.asked.length >= killAt) kill();
    return path === "/robots.txt" ? undefined : html(RULE);
  });
  const root = writeFleet(server.address);
  const run = () =>
    new Promise<number | string | null>((done) => {
      const child = spawn(process.execPath, ["src/cli/watch-pages.ts", "--root", root, "--pause", "0"], {
        stdio: "ignore",
      });
      kill = () => child.kill("SIGKILL");
      child.on("close", (code, signal) => done(signal ?? code));
    });
  const folder = join(root, "content", "watch");
  /** Each of them whole, or this throws. */
  const kept = () =>
    (existsSync(folder) ? readdirSync(folder) : []).map((file) => {
      JSON.parse(readFileSync(join(folder, file), "utf8"));
      return file.replace(".json", "");
    });

  expect(await run()).toBe("SIGKILL");
  const before = kept();
  expect(before.length).toBeGreaterThanOrEqual(killAt - 2 * HOSTS_AT_ONCE);
  expect(before.length).toBeLessThan(FLEET);
  killAt = Number.POSITIVE_INFINITY;
  expect(await run()).toBe(0);
  expect(kept()).toHaveLength(FLEET);

  const times = Map.groupBy(server.asked, (address) => address.split("/").at(-1) ?? "");
  expect(times.size).toBe(FLEET);
  expect(before.filter((id) => times.get(id)?.length !== 1)).toEqual([]);
  const twice = [...times].filter(([, asked]) => asked.length > 1);
  expect(twice.length).toBeLessThanOrEqual(HOSTS_AT_ONCE);
  expect([...server.most.values()].every((most) => most === 1)).toBe(true);
});

test("2,000 pages of 30 kB leave nothing of themselves in memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const inUse = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const pages = Array.from(
    { length: PAGES },
    (_, place): WatchedPage => ({
      id: `page-${place}`,
      url: `http://host-${place % 40}.test/${place}`,
      reading: "2026-11-22",
      fields: ["visaJ1"],
    }),
  );
  let usedAtFirst = 0;
  let [open, most, kept] = [0, 0, 0];
  await watchPages(pages, {
    fetch: async (url) => {
      if (url.endsWith("robots.txt")) return new Response("", { status: 404 });
      most = Math.max(most, ++open);
      const body = Buffer.from(`<html><!-- ${url.padEnd(30_000, "x")} -->${RULE}</html>`);
      return new Response(body, { headers: { "content-type": "text/html" } });
    },
    limits: LIMITS,
    hosts: HOSTS_AT_ONCE,
    pause: async () => {},
    day: "2026-12-01",
    recordOf: () => undefined,
    keep: () => {
      open--;
      if (++kept === 500) usedAtFirst = inUse();
    },
  });
  expect([kept, most]).toEqual([PAGES, HOSTS_AT_ONCE]);
  // What the last pages' answers still hold is let go in tasks of their own.
  for (let task = 0; task < 10; task++) {
    collect();
    await new Promise(setImmediate);
  }
  // 1,500 pages take 45 MB.
  expect(inUse() - usedAtFirst).toBeLessThan(3_000_000);
});

test("pages that have moved to another host wait there for their turn", async () => {
  const server = await servePages((path, host) =>
    path === "/robots.txt"
      ? undefined
      : host.startsWith("127.0.0.1:")
        ? slow(html(RULE))
        : redirect(301, server.address(`/from-${host.split(":")[0]}${path}`)),
  );
  const pages = Array.from(
    { length: 60 },
    (_, place): WatchedPage => ({
      id: `page-${place}`,
      url: server.address(`/${place}`, (place % 6) + 1),
      reading: "2026-11-22",
      fields: ["visaJ1"],
    }),
  );
  const states: string[] = [];
  await watchPages(pages, {
    fetch,
    limits: LIMITS,
    hosts: HOSTS_AT_ONCE,
    pause: async () => {},
    day: "2026-12-01",
    recordOf: () => undefined,
    keep: (_, { state }) => states.push(state),
  });
  expect(
    Object.fromEntries(
      Object.entries(Object.groupBy(states, (state) => state)).map(([state, all]) => [state, all?.length]),
    ),
  ).toEqual({ unchanged: 10, moved: 50 });
  expect([...server.most.values()]).toEqual(Array.from({ length: 6 }, () => 1));
});
