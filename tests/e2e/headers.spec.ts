import { expect, test } from "@playwright/test";
import { readBuiltPages } from "../support/built-pages.ts";

const pages = readBuiltPages();

/** The policy in each page's meta tag, by directive. */
function policyOf(html: string): Map<string, string> {
  const text = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? "";
  return new Map(
    text
      .split(";")
      .map((directive) => directive.trim().split(/ +(.*)/s))
      .map(([name = "", value = ""]) => [name, value]),
  );
}

test("every page lets only its own scripts and styles run, and nothing be loaded from elsewhere", () => {
  const wrong = pages
    .filter(({ kind }) => kind !== "unknown")
    .filter(({ html }) => {
      const policy = policyOf(html);
      return !(
        policy.get("default-src") === "'self'" &&
        /^'self'( 'sha256-[\w+/=]+')*$/.test(policy.get("script-src") ?? "") &&
        /^'self'( 'sha256-[\w+/=]+')*$/.test(policy.get("style-src") ?? "") &&
        policy.get("connect-src") === "'self'" &&
        policy.get("object-src") === "'none'" &&
        policy.get("base-uri") === "'self'" &&
        policy.get("form-action") === "'self'" &&
        policy.get("require-trusted-types-for") === "'script'" &&
        policy.get("trusted-types") === "whole-file whole-file-import"
      );
    });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test("every page is served with the headers that a page cannot say itself", async ({ request }) => {
  for (const address of ["/", "/quiz/", "/programs/", "/no-such-page/"]) {
    const headers = (await request.get(address)).headers();
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-cache",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("files with a hash in their name are kept for ever; pages, data and the worker are asked for again", async ({
  request,
  page,
}) => {
  await page.goto("/");
  const style = await page.locator('link[rel="stylesheet"][href*="/_astro/"]').first().getAttribute("href");
  const cacheOf = async (address: string) => (await request.get(address)).headers()["cache-control"];
  expect(await cacheOf(style ?? "")).toBe("public, max-age=31536000, immutable");
  expect((await request.get(style ?? "")).headers()["cross-origin-resource-policy"]).toBe("same-origin");
  for (const address of ["/", "/service-worker.js", "/data/v1/dataset.json", "/site.webmanifest"])
    expect(await cacheOf(address), address).toBe("no-cache");
});

test("open data may be read by pages of other sites", async ({ request }) => {
  const headers = (await request.get("/data/v1/programs.csv")).headers();
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("a page of another site cannot frame this one", async ({ page, baseURL }) => {
  await page.route("http://other.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/quiz/"></iframe>` }),
  );
  await page.goto("http://other.example/");
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  await expect.poll(() => framed?.url()).toMatch(/^chrome-error:/);
});

test("a string cannot become a script or markup", async ({ page }) => {
  await page.goto("/quiz/");
  const tries = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => {
        document.createElement("div").innerHTML = "<img src=x>";
      },
      script: () => {
        document.createElement("script").text = "1";
      },
      policy: () =>
        (
          globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          }
        ).trustedTypes.createPolicy("mine", {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name}: allowed`;
      } catch {
        return `${name}: refused`;
      }
    });
  });
  expect(tries).toEqual(["innerHTML: refused", "script: refused", "policy: refused"]);
});
