import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { readBuiltPages } from "../support/built-pages.ts";

const SLUGS = readdirSync("content/guides").map((file) => basename(file, ".md"));
const html = new Map(readBuiltPages().map((page) => [page.address, page.html]));

/** What is said between tags, as a reader sees it. */
const wordsOf = (text: string) =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(lt|gt|quot|apos|amp|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "");
const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
  nbsp: "\u00a0",
};

test.each(SLUGS)("the guide %s keeps its promises to machines", (slug) => {
  const page = html.get(`/guides/${slug}/`) ?? "";
  const things = [...page.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = ""]) => JSON.parse(text),
  );
  expect(things.map((thing) => thing["@type"])).toEqual(
    expect.arrayContaining(["Article", "BreadcrumbList"]),
  );
  for (const thing of things) expect(thing["@context"]).toBe("https://schema.org");
  const asked = /<section[^>]*aria-labelledby="?questions\b.*?<\/section>/s.exec(page)?.[0] ?? "";
  const questions = [...asked.matchAll(/<h3[^>]*>(.*?)<\/h3>/gs)].map(([, text = ""]) => wordsOf(text));
  const faq = things.find((thing) => thing["@type"] === "FAQPage");
  expect(faq?.mainEntity.map((one: { name: string }) => one.name) ?? []).toEqual(questions);
  for (const one of faq?.mainEntity ?? []) expect(one.acceptedAnswer.text).not.toMatch(/[{}<>]|\[\d/);
});

test.each(SLUGS)("the guide %s is whole without a script", (slug) => {
  const article = /<article\b.*?<\/article>/s.exec(html.get(`/guides/${slug}/`) ?? "")?.[0] ?? "";
  expect(article).toMatch(/class="[^"]*\bguide-answer\b/);
  expect(
    [...article.matchAll(/<h[1-6]\b[^>]*>(.*?)<\/h[1-6]>/gs)].map(([, text = ""]) => wordsOf(text)),
  ).toContain("What to do this week");
  const shown = article.replace(/<(script|style|template|details|noscript)\b.*?<\/\1>/gs, "");
  expect(wordsOf(shown).replace(/\s+/g, " ").length).toBeGreaterThan(2000);
  expect(wordsOf(article.replace(/<(script|style)\b.*?<\/\1>/gs, ""))).not.toMatch(/\{[a-z]+:|^::/m);
});

test("the address of a guide that was joined with another leads there, and asks no search engine in", () => {
  const moved = {
    "how-programs-read-a-low-score": "how-score-thresholds-work",
    "mspe-and-exam-problems": "letters-of-recommendation",
  };
  for (const [old, now] of Object.entries(moved)) {
    const page = html.get(`/guides/${old}/`) ?? "";
    expect(page).toMatch(new RegExp(`http-equiv="?refresh"? content="0;url=[^"]*/guides/${now}/"`));
    expect(page).toContain("noindex");
    expect(html.has(`/guides/${now}/`)).toBe(true);
  }
});

test("a guide whose questions are the page begins with them", () => {
  const page = html.get("/guides/questions/") ?? "";
  expect(page.indexOf('id="questions"')).toBeGreaterThan(0);
  expect(page.indexOf('id="questions"')).toBeLessThan(page.indexOf('id="start-from-your-case"'));
});

test("some guide has questions, and tells them", () => {
  expect([...html.values()].filter((page) => page.includes('"FAQPage"')).length).toBeGreaterThan(0);
});

test("the first guide begins with what the day asks for: the phase, and the next dates", () => {
  const [first = ""] = [...html]
    .filter(([address, page]) => address.startsWith("/guides/") && /<ul data-dates|data-phase/.test(page))
    .map(([address]) => address)
    .filter((address) => address !== "/guides/");
  expect(first).toBe("/guides/low-score-strategy/");
  const page = html.get(first) ?? "";
  const now = page.indexOf("data-phase");
  // It does not move with the day as the desk does, and says so.
  expect(wordsOf(page.slice(now, page.indexOf("On this page")))).toMatch(
    /Made on\s+\w+ \d+, \d{4}; the season desk\s+goes by\s+your day/,
  );
  expect(now).toBeGreaterThan(page.indexOf("<h1"));
  expect(now).toBeLessThan(page.indexOf("On this page"));
});
