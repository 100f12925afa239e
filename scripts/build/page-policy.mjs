/**
 * Each page's own policy lets run what stands in it and nothing else. Astro writes the hashes of the scripts and styles of all pages into each;
 * here a page keeps those of its own. What comes as a file of ours needs none: 'self' lets it run.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { policyHash } from "../../src/site/policy-hash.ts";

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const INLINE = {
  // Data in a page is no script.
  script: /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>(.*?)<\/script>/gis,
  style: /<style[^>]*>(.*?)<\/style>/gis,
};

/** @type {Map<string, string>} Most pages have the same few. */
const hashes = new Map();

/** @param {string} text */
function hashOf(text) {
  const known = hashes.get(text);
  if (known) return known;
  const hash = `'${policyHash(text)}'`;
  hashes.set(text, hash);
  return hash;
}

/**
 * @param {string} html
 * @returns {string} the page with a policy that holds the hashes of its own scripts and styles only; as it was where it has no policy
 */
export function narrowPolicy(html) {
  return html.replace(POLICY, (_, before, policy, after) => {
    const narrow = policy.replace(
      /\b(script|style)-src ([^;]*)/g,
      (/** @type {string} */ _, /** @type {"script" | "style"} */ kind, /** @type {string} */ sources) => {
        const own = new Set(Array.from(html.matchAll(INLINE[kind]), ([, text = ""]) => hashOf(text)));
        const kept = sources.split(" ").filter((source) => !source.startsWith("'sha256-") || own.has(source));
        return `${kind}-src ${kept.join(" ")}`;
      },
    );
    return before + narrow + after;
  });
}

/** @returns {import("astro").AstroIntegration} before all that reads finished pages */
export const pagePolicy = () => ({
  name: "page-policy",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of globSync("**/*.html", { cwd: root })) {
        const file = join(root, name);
        const html = readFileSync(file, "utf8");
        const narrow = narrowPolicy(html);
        if (narrow !== html) writeFileSync(file, narrow);
      }
    },
  },
});
