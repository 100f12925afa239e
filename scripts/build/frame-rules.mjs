/**
 * Who may frame what. Hosts join the values of two rules for one path, and `X-Frame-Options: DENY, DENY` or a policy beside its opposite means
 * something else. So the rule that forbids frames takes no path that another frame rule takes: `public/_headers` writes it once, for
 * `/{all but embed}`, and the build spreads it over what stands in the site's root.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The one folder whose pages other sites may frame. */
const FRAMED = "embed";
const PLACEHOLDER = `/{all but ${FRAMED}}`;
/** Cloudflare reads no more. */
const MOST_RULES = 100;

/**
 * @param {string} text of `_headers`
 * @param {readonly { name: string, isFolder: boolean }[]} entries of the site's root
 * @returns {string} the text with the rule once for the root and once for each entry
 * @throws if a host would leave rules out
 */
export function spreadRules(text, entries) {
  const [before = "", rest] = text.split(`${PLACEHOLDER}\n`);
  if (rest === undefined) return text;
  const body = /^(?:[ \t]+.*\n)+/.exec(rest)?.[0] ?? "";
  const paths = entries
    .filter(({ name }) => name !== FRAMED && !name.startsWith(".") && name !== "_headers")
    .map(({ name, isFolder }) => `/${name}${isFolder ? "/*" : ""}`)
    .sort();
  const rules = ["/", ...paths].map((path) => `${path}\n${body}`);
  const spread = `${before}${rules.join("\n")}${rest.slice(body.length)}`;
  const count = spread.split("\n").filter((line) => line.startsWith("/")).length;
  if (count > MOST_RULES) throw new Error(`_headers would hold ${count} rules; hosts read ${MOST_RULES}.`);
  return spread;
}

/** @returns {import("astro").AstroIntegration} */
export const frameRules = () => ({
  name: "frame-rules",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const root = fileURLToPath(dir);
      const file = join(root, "_headers");
      const entries = readdirSync(root, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      }));
      writeFileSync(file, spreadRules(readFileSync(file, "utf8"), entries));
    },
  },
});
