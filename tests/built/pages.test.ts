import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureSite } from "../../scripts/measure/measure-site.mjs";
import { readBuiltPages } from "../support/built-pages.ts";

const pages = readBuiltPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

test("no two pages share a title or a description", () => {
  for (const pattern of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const texts = pages
      .filter(({ kind }) => kind !== "unknown")
      .map(({ html, address }) => ({ text: pattern.exec(html)?.[1] ?? "", address }));
    expect(texts.filter(({ text }) => text.trim() === "")).toEqual([]);
    const shared = [...Map.groupBy(texts, ({ text }) => text).values()].filter((same) => same.length > 1);
    expect(shared).toEqual([]);
  }
});

test("every page has one first heading, its language and a description", () => {
  const wrong = pages
    .filter(({ kind }) => kind !== "unknown")
    .filter(({ html }) => (html.match(/<h1[\s>]/g) ?? []).length !== 1 || !html.includes('<html lang="en"'));
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

/** Pages that read behind "#" what a report is about: a program that has a page, and the field. */
const READS_FRAGMENT = new Set(["/report/", "/for-programs/"]);
const isAbout = (fragment: string) => {
  const { program, field, ...others } = Object.fromEntries(new URLSearchParams(fragment));
  return byAddress.has(`/programs/${program}/`) && field !== "" && Object.keys(others).length === 0;
};

test("every link within the site leads to a page or file, every fragment to an id", () => {
  const broken: string[] = [];
  for (const { address, html } of pages) {
    const ids = idsOf(html);
    for (const [, link = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|\/\/)/i.test(link)) continue;
      const url = new URL(link.replaceAll("&amp;", "&"), `http://site${address}`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      const path = decodeURIComponent(url.pathname);
      const target = byAddress.get(path);
      if (!target && !existsSync(join("dist", path))) broken.push(`${address} → ${link}`);
      else if (READS_FRAGMENT.has(path) && path !== address) {
        if (fragment && !isAbout(fragment)) broken.push(`${address} → ${link} (tells no program)`);
      } else if (fragment && target && !(path === address ? ids : idsOf(target.html)).has(fragment))
        broken.push(`${address} → ${link} (no such id)`);
    }
  }
  expect([...new Set(broken)].slice(0, 20)).toEqual([]);
});

test("every page meant to be found is linked from another", () => {
  const linked = new Set(
    pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<a\b[^>]*\shref="([^"#?]+)/g)]
        .map(([, link = ""]) => new URL(link, `http://site${address}`).pathname)
        .filter((path) => path !== address),
    ),
  );
  const orphans = pages.filter(
    ({ address, html, kind }) => kind !== "unknown" && !isNoindex(html) && !linked.has(address),
  );
  expect(orphans.map(({ address }) => address)).toEqual([]);
});

test("the directory leads to every state, and the states to every program, without a script", () => {
  const addresses = (of: string) =>
    pages
      .filter(({ kind }) => kind === of)
      .map(({ address }) => address)
      .toSorted();
  const linksOf = (html: string, folder: string) =>
    [...html.matchAll(/<a\b[^>]*\shref="([^"#?]+\/)"/g)]
      .map(([, link = ""]) => link)
      .filter((link) => link.startsWith(folder) && link !== folder);
  expect([...new Set(linksOf(byAddress.get("/programs/")?.html ?? "", "/states/"))].toSorted()).toEqual(
    addresses("state"),
  );
  const listed = pages
    .filter(({ kind }) => kind === "state")
    .flatMap(({ html }) => linksOf(html, "/programs/"));
  expect(listed.toSorted()).toEqual(addresses("program"));
});

test("no page carries an inline style", () => {
  expect(pages.filter(({ html }) => /<[^>]+\sstyle="/.test(html)).map(({ address }) => address)).toEqual([]);
});

test("every page but those kept out of search engines is in the sitemap", () => {
  const sitemap = readFileSync("dist/sitemap-0.xml", "utf8");
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname),
  );
  const wanted = pages
    .filter(({ html, kind }) => kind !== "unknown" && !isNoindex(html))
    .map(({ address }) => address);
  expect([...listed].toSorted()).toEqual(wanted.toSorted());
});

test("every page meant to be found names its own address, no other page does", () => {
  const wrong = pages
    .filter(({ kind }) => kind !== "unknown")
    .filter(({ html, address }) => {
      const named = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      return isNoindex(html) ? named !== undefined : new URL(named ?? "http://none").pathname !== address;
    });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test("what pages tell search engines about themselves can be read, and its addresses are ours", () => {
  const wrong: string[] = [];
  for (const { address, html } of pages) {
    for (const [, text = ""] of html.matchAll(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs,
    )) {
      const data = JSON.parse(text);
      if (data["@context"] !== "https://schema.org") wrong.push(`${address}: no context`);
      for (const [, own = ""] of text.matchAll(/"https:\/\/wholefile\.org(\/[^"#?]*)/g))
        if (!byAddress.has(own) && !existsSync(join("dist", own))) wrong.push(`${address} → ${own}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every picture has its size and its words, so that nothing moves when it comes", () => {
  const wrong = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<(?:img|iframe|video)\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/\bwidth=/.test(tag) || !/\bheight=/.test(tag) || !/\balt=/.test(tag))
      .map((tag) => `${address}: ${tag}`),
  );
  expect(wrong).toEqual([]);
});

test("no page is over its budget, and every page has one", () => {
  expect(measureSite("dist").over).toEqual([]);
});

function isNoindex(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex"');
}

const known = new Map<string, Set<string>>();

function idsOf(html: string): Set<string> {
  const ids = known.get(html) ?? new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
  known.set(html, ids);
  return ids;
}
