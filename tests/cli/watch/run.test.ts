import { describe, expect, test } from "vitest";
import { type WatchedPage, watchPages } from "../../../src/cli/watch/run.ts";
import type { WatchRecord } from "../../../src/content/schemas/watch.ts";
import { html, type Page, redirect, servePages, status } from "./page-server.ts";

const RULE = "<main><p>We sponsor J-1 visas through ECFMG.</p></main>";
const LIMITS = { bytes: 50_000, redirects: 5, patience: () => new AbortController().signal };

interface Looks {
  readonly pages: readonly WatchedPage[];
  readonly records: Map<string, WatchRecord>;
  readonly day?: string;
  readonly limits?: typeof LIMITS;
  readonly isStopped?: () => boolean;
  readonly pause?: () => Promise<void>;
}

const look = ({
  pages,
  records,
  day = "2026-12-01",
  limits = LIMITS,
  isStopped,
  pause = async () => {},
}: Looks) =>
  watchPages(pages, {
    fetch,
    limits,
    hosts: 8,
    pause,
    day,
    recordOf: (id) => records.get(id),
    keep: (id, record) => records.set(id, record),
    ...(isStopped && { isStopped }),
  });

/** The record of one page after each of the looks, in which the server answers in turn. */
async function looks(
  answers: readonly Page[],
  { reading = "2026-11-22", limits = LIMITS, robots = status(404) } = {},
) {
  let turn = 0;
  const server = await servePages((path) => (path === "/robots.txt" ? robots : answers[turn]));
  const records = new Map<string, WatchRecord>();
  const seen: WatchRecord[] = [];
  for (turn = 0; turn < answers.length; turn++) {
    const pages: WatchedPage[] = [{ id: "page", url: server.address("/visas"), reading, fields: ["visaJ1"] }];
    await look({ pages, records, day: `2026-12-0${turn + 1}`, limits });
    seen.push(records.get("page") as WatchRecord);
  }
  return { seen, last: seen.at(-1) as WatchRecord, server };
}

describe("what a page answers", () => {
  test("the same passage in other surroundings is unchanged", async () => {
    const { last } = await looks([
      html(`<nav>Home</nav>${RULE}<footer>2026</footer>`),
      html(
        `<div class="banner">Open house on Friday!</div><nav>Start · News</nav><div>${RULE.replaceAll("p>", "div>")}</div><footer>2027</footer>`,
      ),
    ]);
    expect(last).toMatchObject({
      state: "unchanged",
      since: "2026-12-01",
      seen: "2026-12-02",
      asked: "2026-12-02",
    });
  });

  test("another passage is changed, from the day on which it was seen, until the old words come back", async () => {
    const other = html("<main>We do not sponsor visas.</main>");
    const { seen } = await looks([html(RULE), other, other, html(RULE)]);
    expect(seen.map(({ state, changed, fields }) => [state, changed, fields])).toEqual([
      ["unchanged", undefined, undefined],
      ["changed", "2026-12-02", ["visaJ1"]],
      ["changed", "2026-12-02", ["visaJ1"]],
      ["unchanged", undefined, undefined],
    ]);
  });

  test("what is kept of it is a hash and a few words", async () => {
    const { last } = await looks([html(RULE)]);
    expect(last.passages).toEqual({
      visaJ1: { hash: expect.stringMatching(/^[0-9a-f]{16}$/), words: ["sponsor", "j-1", "ecfmg"] },
    });
  });

  test("304 to what it said of itself is unchanged, and no page is sent", async () => {
    const sent: (string | undefined)[] = [];
    const { last } = await looks([
      html(RULE, { etag: '"one"', "last-modified": "Tue, 01 Dec 2026 00:00:00 GMT" }),
      (request, response) => {
        sent.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
        response.writeHead(304).end();
      },
    ]);
    expect(sent).toEqual(['"one"', "Tue, 01 Dec 2026 00:00:00 GMT"]);
    expect(last).toMatchObject({ state: "unchanged", seen: "2026-12-02", etag: '"one"' });
  });

  test.each<[string, Page, Partial<WatchRecord>, number?]>([
    ["404", status(404), { state: "gone", why: "404" }],
    ["410", status(410), { state: "gone", why: "410" }],
    ["500", status(500), { state: "no-answer", why: "500" }],
    ["403", status(403), { state: "refused", why: "403" }],
    [
      "a cookie wall",
      html("<p>Please enable cookies to continue.</p>"),
      { state: "refused", why: "a wall in place of the page" },
    ],
    ["a huge page", html("x".repeat(60_000)), { state: "no-answer", why: "larger than 0 MB" }],
    [
      "a picture",
      (_, response) => void response.writeHead(200, { "content-type": "image/png" }).end("png"),
      { state: "no-answer", why: "no text in image/png" },
    ],
    [
      "a broken PDF",
      (_, response) => void response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7 no"),
      { state: "no-answer" },
    ],
    ["a loop", redirect(301, "/visas"), { state: "no-answer", why: "redirects in a circle" }],
    [
      "a way to no web page",
      redirect(302, "file:///etc/passwd"),
      { state: "no-answer", why: "302 to no web address" },
    ],
    [
      "a chain without an end",
      (request, response) =>
        redirect(301, `${request.url === "/visas" ? "/1" : `/${Number(request.url?.slice(1)) + 1}`}`)(
          request,
          response,
        ),
      { state: "no-answer", why: "more than 5 redirects" },
    ],
    ["a connection that breaks", (request) => void request.socket.destroy(), { state: "no-answer" }],
  ])("%s leaves what was known of the passages", async (_, answer, expected) => {
    const { seen, last } = await looks([html(RULE), answer]);
    expect(last).toMatchObject({ ...expected, seen: "2026-12-01", asked: "2026-12-02" });
    expect(last.passages).toEqual(seen[0]?.passages);
  });

  test("a slow page is read to its end", async () => {
    const { last } = await looks([
      (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const letters = [...RULE];
        const send = () => {
          const letter = letters.shift();
          if (letter === undefined) return void response.end();
          response.write(letter);
          setImmediate(send);
        };
        send();
      },
    ]);
    expect(last).toMatchObject({ state: "unchanged", seen: "2026-12-01" });
    expect(last.passages.visaJ1).toMatchObject({ words: ["sponsor", "j-1", "ecfmg"] });
  });

  test("a page whose charset is named wrongly is read", async () => {
    const wrong = Buffer.from(
      `<html><body><main><p>Señor, we sponsor J-1 visas.</p></main></body></html>`,
      "latin1",
    );
    const { last } = await looks([
      (_, response) =>
        void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(wrong),
    ]);
    expect(last).toMatchObject({ state: "unchanged", passages: { visaJ1: { words: ["sponsor", "j-1"] } } });
  });

  test("a host that hangs, and one that sends a byte and hangs, have their time and no more", async () => {
    for (const begin of ["", "<html>"]) {
      const controllers: AbortController[] = [];
      const limits = {
        ...LIMITS,
        patience: () => {
          const controller = new AbortController();
          controllers.push(controller);
          return controller.signal;
        },
      };
      const { last } = await looks(
        [
          (_, response) => {
            if (begin) response.writeHead(200, { "content-type": "text/html" }).write(begin);
            // Its time is over the moment it was asked.
            setImmediate(() => {
              for (const controller of controllers) controller.abort();
            });
          },
        ],
        { limits },
      );
      expect(last).toMatchObject({ state: "no-answer", why: "no answer in time", seen: null });
    }
  });

  test("redirects: for good all the way is moved, with the way followed; one step for now is not", async () => {
    for (const [first, expected] of [
      [301, "moved"],
      [302, "unchanged"],
    ] as const) {
      const server = await servePages(
        (path) =>
          ({ "/visas": redirect(first, "/b"), "/b": redirect(308, "/c#top"), "/c": html(RULE) })[path],
      );
      const records = new Map<string, WatchRecord>();
      await look({
        pages: [{ id: "page", url: server.address("/visas"), reading: "2026-11-22", fields: ["visaJ1"] }],
        records,
      });
      expect(records.get("page")).toMatchObject({
        state: expected,
        ...(expected === "moved" && { movedTo: server.address("/c") }),
      });
      expect(records.get("page")?.passages.visaJ1).not.toBeNull();
    }
  });

  test("robots.txt that forbids is kept; one that fails leaves the host alone", async () => {
    const forbids = (_: unknown, response: { end(text: string): void }) =>
      response.end("User-agent: *\nDisallow: /visas");
    const { last, server } = await looks([html(RULE)], { robots: forbids as Page });
    expect(last).toMatchObject({ state: "refused", why: "robots.txt", seen: null });
    expect(server.asked).toEqual([]);
    const failing = await looks([html(RULE)], { robots: status(503) });
    expect(failing.last).toMatchObject({ state: "no-answer", why: "robots.txt answers 503" });
  });

  test("a second reading begins anew", async () => {
    const server = await servePages((path) => (path === "/robots.txt" ? undefined : html(RULE)));
    const before: WatchRecord = {
      asked: "2026-12-01",
      seen: "2026-12-01",
      state: "changed",
      since: "2026-12-01",
      changed: "2026-12-01",
      fields: ["visaJ1"],
      reading: "2026-11-22",
      passages: { visaJ1: { hash: "0".repeat(16), words: [] } },
    };
    const records = new Map([["page", before]]);
    await look({
      pages: [{ id: "page", url: server.address("/visas"), reading: "2026-12-02", fields: ["visaJ1"] }],
      records,
      day: "2026-12-03",
    });
    expect(records.get("page")).toMatchObject({ state: "unchanged", reading: "2026-12-02" });
    expect(records.get("page")?.changed).toBeUndefined();
  });
});

describe("a run", () => {
  const fleet = (address: (path: string, host: number) => string, count: number): WatchedPage[] =>
    Array.from({ length: count }, (_, place) => ({
      id: `page-${place}`,
      url: address(`/${place}`, (place % 10) + 1),
      reading: "2026-11-22",
      fields: ["visaJ1"],
    }));

  test("asks a host for one page at a time with a pause, and after a stop goes on where it ended: none lost, none twice", async () => {
    const server = await servePages((path) => (path === "/robots.txt" ? undefined : html(RULE)));
    const pages = fleet(server.address, 120);
    const records = new Map<string, WatchRecord>();
    let pauses = 0;
    const pause = async () => void pauses++;
    await look({ pages, records, pause, isStopped: () => records.size >= 50 });
    expect(records.size).toBeGreaterThanOrEqual(50);
    expect(records.size).toBeLessThan(60);
    const rest = pages.filter(({ id }) => !records.has(id));
    await look({ pages: rest, records, pause });
    expect(records.size).toBe(120);
    expect(server.asked).toHaveLength(120);
    expect(new Set(server.asked).size).toBe(120);
    expect([...server.most.values()]).toEqual(Array.from({ length: 10 }, () => 1));
    expect(pauses).toBeGreaterThan(80);
  });
});
