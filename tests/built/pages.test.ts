import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { measureSite } from "../../scripts/measure/measure-site.mjs";
import { type BuiltPage, readBuiltPages } from "../support/built-pages.ts";

const pages = readBuiltPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** What the layout's own choices need: Astro writes attributes and void elements its own way. */
const CHOICES: ConfigData = {
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "void-style": "off",
    // Written out by the theme's start and the order of layers, with their hashes in the policy.
    "no-inline-style": "error",
    // The longest names of programs, in full.
    "long-title": ["error", { maxlength: 150 }],
    "doctype-style": "off",
    "require-sri": "off",
    // A heading may begin with a number, and its id with it.
    "valid-id": ["error", { relaxed: true }],
    // Answers of one question share a name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "reset", "button"] }],
    // The list of suggestions below the search field is no select; a table that scrolls is a region by name, whatever its element.
    "prefer-native-element": ["error", { exclude: ["listbox", "region"] }],
    // A form that answers while one types has nothing to submit.
    "wcag/h32": "off",
  },
};

/** One set of choices for all pages: to work them out anew for each takes a fifth of the time. */
class OneConfig extends StaticConfigLoader {
  #found?: ResolvedConfig | Promise<ResolvedConfig>;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#found ??= super.getConfigFor(handle);
    return this.#found;
  }
}

const validator = new HtmlValidate(new OneConfig(CHOICES));

/** Astro writes the style of an island beside it. */
const ISLAND_STYLE = /^<style> element is not permitted as content under <div>/;

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

/**
 * Programs known by name only share one template that is filled with a name, a place and a list: of them every so-many-th, and those with the
 * longest HTML, are validated whole, every other page of the site is. The cheap checks above read all.
 */
const EVERY = 40;
const isNameOnly = ({ kind, html }: BuiltPage) => kind === "program" && isNoindex(html);
const nameOnly = pages.filter(isNameOnly).toSorted((a, b) => b.html.length - a.html.length);
const validated = new Set(nameOnly.filter((_, place) => place < EVERY || place % EVERY === 0));

for (const [kind, ofKind] of Map.groupBy(pages, (page) => page.kind)) {
  test(`the HTML of every page of the kind "${kind}" is valid`, async () => {
    const found = new Set<string>();
    for (const { address, html } of ofKind.filter((page) => !isNameOnly(page) || validated.has(page))) {
      for (const { messages } of (await validator.validateString(html)).results) {
        for (const { ruleId, message } of messages.filter(({ message }) => !ISLAND_STYLE.test(message)))
          found.add(`${ruleId}: ${message} (${address})`);
      }
    }
    expect([...found].slice(0, 20)).toEqual([]);
  });
}

function isNoindex(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex"');
}

const known = new Map<string, Set<string>>();

function idsOf(html: string): Set<string> {
  const ids = known.get(html) ?? new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
  known.set(html, ids);
  return ids;
}
