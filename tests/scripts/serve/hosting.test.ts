import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spreadRules } from "../../../scripts/build/frame-rules.mjs";
import { isNewEnough } from "../../../scripts/launch/find-node.mjs";
import { headersFor, parseHeaderRules } from "../../../scripts/serve/header-rules.mjs";

const ENTRIES = ["quiz", "_astro", "data", "embed"].map((name) => ({ name, isFolder: true }));
const rules = parseHeaderRules(
  spreadRules(readFileSync("public/_headers", "utf8"), [
    ...ENTRIES,
    { name: "service-worker.js", isFolder: false },
    { name: "_headers", isFolder: false },
  ]),
);
const caddyfile = readFileSync("Caddyfile", "utf8");

/** Every header that the Caddyfile sets for a path: the plain block, and the blocks whose matcher takes the path. */
function caddyHeadersFor(path: string): Record<string, string> {
  const matchers = new Map(
    [...caddyfile.matchAll(/^\t(@\w+) (not )?path (\S+)$/gm)].map(([, name = "", not, pattern = ""]) => [
      name,
      path.startsWith(pattern.replace("*", "")) !== Boolean(not),
    ]),
  );
  const found: Record<string, string> = {};
  for (const [, matcher, block = "", single = ""] of caddyfile.matchAll(
    /^\theader (@\w+ )?(?:\{\n([^}]*)\}|(.+))$/gm,
  )) {
    if (matcher && !matchers.get(matcher.trim())) continue;
    for (const [, name = "", value = ""] of (block || single).matchAll(/^\t*([A-Z][\w-]+) "([^"]*)"$/gm))
      found[name.toLowerCase()] = value;
  }
  return found;
}

describe("the Caddyfile", () => {
  it.each([
    "/",
    "/quiz/",
    "/_astro/x.js",
    "/data/v1/dataset/common.json",
    "/service-worker.js",
    "/embed/program/x/",
  ])("gives %s the headers of public/_headers", (path) => {
    expect(caddyHeadersFor(path)).toEqual({ "cache-control": "no-cache", ...headersFor(rules, path) });
  });
});

describe("public/_headers", () => {
  const paths = ["/", "/quiz/", "/_astro/x.js", "/data/v1/dataset/common.json", "/embed/region/x/"];

  it.each(paths)("says each header of %s once, for hosts join what two rules say", (path) => {
    const said = rules.flatMap((rule) => Object.keys(headersFor([rule], path)));
    expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
  });
});

describe("frames", () => {
  it("are for cards alone, and the rule against them takes every other name in the site's root", () => {
    expect(headersFor(rules, "/embed/program/x/")["content-security-policy"]).toContain("frame-ancestors *");
    expect(headersFor(rules, "/embed/program/x/")["x-frame-options"]).toBeUndefined();
    for (const path of ["/", "/quiz/", "/quiz/x/", "/_astro/x.js", "/service-worker.js"])
      expect(headersFor(rules, path), path).toMatchObject({ "x-frame-options": "DENY" });
  });

  it("more rules than hosts read are refused", () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ name: `page-${at}`, isFolder: true }));
    expect(() =>
      spreadRules(readFileSync("public/_headers", "utf8"), many),
    ).toThrowErrorMatchingInlineSnapshot(`[Error: _headers would hold 125 rules; hosts read 100.]`);
  });
});

describe("the workflow", () => {
  const workflow = readFileSync(".github/workflows/site.yml", "utf8");

  it("deploys only what passed the tests, and lets the tests write nothing", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).toMatch(/^ {2}build:\n(?:.+\n)*? {4}needs: test$/m);
    expect(workflow).toMatch(/^ {2}deploy:\n(?:.+\n)*? {4}needs: build$/m);
    expect(workflow).toContain("npm test");
  });

  it("gives the right to publish to a job that runs none of our code", () => {
    const jobs = workflow.split(/^ {2}(?=[a-z-]+:$)/m);
    const publishing = jobs.filter((job) => /^ {6}(?:pages|id-token): write$/m.test(job));
    expect(publishing.map((job) => job.split(":")[0])).toEqual(["deploy"]);
    for (const job of publishing) expect(job).not.toMatch(/\brun:|checkout/);
  });
});

describe("no settings file", () => {
  it.each(["netlify.toml", "wrangler.jsonc", "Containerfile"])(
    "of a host (%s) names another output",
    (file) => {
      expect(readFileSync(file, "utf8")).toMatch(/\bdist\b/);
    },
  );
});

describe("the image", () => {
  const images = [...readFileSync("Containerfile", "utf8").matchAll(/^FROM (\S+)/gm)].map(
    ([, image = ""]) => image,
  );

  it("is made of images that are named by version and digest", () => {
    expect(images).toHaveLength(2);
    for (const image of images)
      expect(image).toMatch(/^docker\.io\/library\/[a-z]+:\d+\.\d+\.\d+-[a-z]+@sha256:[0-9a-f]{64}$/);
  });

  it("builds with a Node that is new enough", () => {
    const [, version = ""] = /\/node:([\d.]+)/.exec(images[0] ?? "") ?? [];
    expect(isNewEnough(version)).toBe(true);
  });
});
