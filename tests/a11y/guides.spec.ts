import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./looks.ts";

const SLUGS = readdirSync("content/guides").map((file) => basename(file, ".md"));
/** Guides are of one kind: the one that links all, one with tables made from the data, one with questions. */
const CHECKED = ["low-score-strategy", "fresno-program-by-program", "visas", "questions"];

for (const address of ["/guides/", ...CHECKED.map((slug) => `/guides/${slug}/`)]) {
  test(`${address} in every look`, async ({ page }) => {
    await page.goto(address);
    for (const closed of await page.locator("details:not([open]) > summary").all()) await closed.click();
    await expectAccessible(page);
  });
}

/** A planner with its rows, and questions one at a time. */
const WITH_TOOLS = { "letters-of-recommendation": "letters-planner", "if-you-do-not-match": "backup-plan" };

for (const [slug, tool] of Object.entries(WITH_TOOLS)) {
  test(`/guides/${slug}/ with its tool open, in every look`, async ({ page }) => {
    await page.goto(`/guides/${slug}/`);
    await page.locator(`[data-embed="${tool}"] > summary`).click();
    const root = page.locator("[data-tool-root]");
    await expect(root).toBeVisible();
    await root.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await expectAccessible(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of SLUGS) {
    test(`/guides/${slug}/ is whole`, async ({ page }) => {
      await page.goto(`/guides/${slug}/`);
      await expect(page.locator(".guide-answer")).toBeVisible();
      await expect(page.getByRole("heading", { name: "What to do this week" })).toBeVisible();
      expect((await page.locator("article").innerText()).length).toBeGreaterThan(2000);
      await expect(page.locator("article")).not.toContainText(/\{[a-z]+:|^::/m);
    });
  }
});

for (const slug of SLUGS) {
  test(`/guides/${slug}/ keeps its promises to machines, and its own links lead somewhere`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`/guides/${slug}/`);
    expect(complaints).toEqual([]);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a[href^="#"]')]
        .map((link) => link.getAttribute("href")?.slice(1) ?? "")
        .filter((id) => !document.getElementById(id)),
    );
    expect(dead).toEqual([]);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    const things = data.map((text) => JSON.parse(text));
    expect(things.map((thing) => thing["@type"])).toEqual(
      expect.arrayContaining(["Article", "BreadcrumbList"]),
    );
    for (const thing of things) expect(thing["@context"]).toBe("https://schema.org");
    const questions = await page.locator("section[aria-labelledby=questions] h3").allTextContents();
    const faq = things.find((thing) => thing["@type"] === "FAQPage");
    expect(faq?.mainEntity.map((one: { name: string }) => one.name) ?? []).toEqual(questions);
    for (const one of faq?.mainEntity ?? []) expect(one.acceptedAnswer.text).not.toMatch(/[{}<>]|\[\d/);
  });
}

test("the feed is well-formed and names every guide; the picture for previews is there", async ({
  page,
  request,
}) => {
  await page.goto("/guides/");
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const image = await request.get(new URL(picture ?? "").pathname);
  expect(image.headers()["content-type"]).toBe("image/png");
  expect((await image.body()).subarray(1, 4).toString()).toBe("PNG");

  const xml = await (await request.get("/feed.xml")).text();
  // The policy of our own pages forbids them to parse text into documents.
  await page.goto("about:blank");
  const entries = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, "application/xml");
    if (feed.querySelector("parsererror")) return null;
    return [...feed.querySelectorAll("entry > id")].map((id) => new URL(id.textContent ?? "").pathname);
  }, xml);
  expect(entries?.toSorted()).toEqual(SLUGS.map((slug) => `/guides/${slug}/`).toSorted());
});
