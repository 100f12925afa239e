import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { isNoindex } from "./scripts/noindex.mjs";

/** The host sets both when it builds: where the site will stand, and below which path. */
const site = process.env.SITE_URL ?? "https://wholefile.org";
const base = process.env.BASE_PATH ?? "/";

const root = fileURLToPath(new URL("./dist/", import.meta.url));

export default defineConfig({
  site,
  base,
  output: "static",
  trailingSlash: "always",
  // Builds 5,000 pages in three quarters of the time; more gains nothing.
  build: { concurrency: 8 },
  prefetch: false,
  devToolbar: { enabled: false },
  // In every page: a hash for each of its scripts and styles, so that no other runs, and no address but our own
  // to load from or send to.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  // Its colours would be inline styles, which the policy above refuses.
  markdown: { syntaxHighlight: false },
  integrations: [react(), sitemap({ filter: (url) => !isNoindex({ root, base, url }) })],
});
