import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig, fontProviders } from "astro/config";
import { guardTarget } from "./scripts/build/build-target.mjs";
import { frameRules } from "./scripts/build/frame-rules.mjs";
import { methodProse } from "./scripts/build/method-prose.mjs";
import { isNoindex } from "./scripts/build/noindex.mjs";
import { offlineCopy } from "./scripts/build/offline-copy.mjs";
import { pagePolicy } from "./scripts/build/page-policy.mjs";
import { thirdParty } from "./scripts/build/third-party.mjs";
import { watchContent } from "./scripts/build/watch-content.mjs";
import { contentWords } from "./scripts/build/words.mjs";
import { asSetting, settingsOrExit } from "./scripts/launch/setting-error.mjs";
import { siteAddress } from "./scripts/launch/site-address.mjs";
import { readDays } from "./src/content/today.ts";
import { readReportEmail, readRepository } from "./src/site/about.ts";

/** The host sets both when it builds: where the site will stand, and below which path. */
const { site, base } = settingsOrExit(siteAddress);

/** `scripts/build/build.mjs` builds beside the site and puts it in place when it is whole. */
const outDir = (process.env.OUT_DIR ?? "").trim() || "./dist";
const root = resolve(fileURLToPath(new URL(".", import.meta.url)), outDir);

/** A site built as of a day (`SITE_DAY=2027-07-15`), for tests and a look ahead, lets `?today=` set the day of a page too. */
const { SITE_DAY: day } = process.env;

/** Settings that pages read: refused before the first page is made. */
settingsOrExit(() =>
  asSetting(() => {
    readRepository(process.env.REPOSITORY_URL);
    readReportEmail(process.env.REPORT_EMAIL);
    readDays(process.env, new Date());
  }),
);

export default defineConfig({
  site,
  base,
  outDir,
  output: "static",
  trailingSlash: "always",
  // Builds 5,000 pages in three quarters of the time; more gains nothing.
  build: { concurrency: 8 },
  prefetch: false,
  devToolbar: { enabled: false },
  // In every page: a hash for each of its scripts and styles, so that no other runs (`page-policy.mjs` takes out those of other pages), and no
  // address but our own to load from or send to.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types whole-file whole-file-worker",
      ],
    },
  },
  // Headings and ledes; the system's own face sets the rest. The fallbacks of the same widths and heights stand
  // in styles/fonts.css, and a face that comes late waits for the next page, so that nothing moves under the reader.
  fonts: [
    {
      provider: fontProviders.local(),
      // Source Serif 4, a cut of it: its license keeps the name "Source" for the whole, unchanged font.
      name: "Whole File Serif",
      cssVariable: "--source-serif",
      fallbacks: ["Fitted Times", "Fitted Noto Serif", "Fitted DejaVu Serif", "Georgia", "serif"],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ["@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"],
            weight: "200 900",
            style: "normal",
            display: "optional",
          },
        ],
      },
    },
  ],
  // Its colours would be inline styles, which the policy above refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [methodProse(), contentWords()],
    // Code that runs beside the page is bundled by itself.
    worker: { plugins: () => [methodProse(), contentWords()] },
    define: { "import.meta.env.SITE_DAY": JSON.stringify(day || undefined) ?? "undefined" },
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            // As one file small modules weigh less than as many. A group takes along whatever its modules import, unless a group above it holds
            // that: so what lighter pages share stands first, each by itself, or a reading page would load all that judges.
            groups: [
              { name: "today", test: /src\/(?:engine\/day|season\/day-at|stores\/day-here)\./ },
              { name: "season", test: /src\/engine\/season(?:-rules)?\./ },
              { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
              {
                name: "answers",
                test: /src\/(?:engine\/(?:attempts|profile|season-answers|wording|own-value|usce-weeks|profile-fields|work-kinds)|stores\/(?:answer-words|quiz-flow|profile|browser)|engine\/contradictions)\./,
              },
              { name: "criterion", test: /src\/engine\/(?:criterion|told)\./ },
              {
                name: "fill",
                test: /src\/(?:words\/fill|facts\/plural|stores\/next-task|dataset\/shards)\./,
              },
              {
                name: "keeping",
                test: /node_modules\/nanostores\/|src\/(?:stores\/(?:persisted|lineage|keys|kept-value)|plan\/checksum)\./,
              },
              { name: "list", test: /src\/(?:plan\/(?:list|list-events|noted-asked)|stores\/list)\./ },
              {
                name: "own-list",
                test: /src\/(?:plan\/(?:own-program|own-rules|list-file)|stores\/(?:own-programs|forget)|islands\/shared\/(?:broken-note|save-file))\./,
              },
              {
                name: "judging",
                test: /src\/(?:stores\/last-day\.|engine\/(?:gates\/|preferences\/|(?:verdict|verdict-types|page-age|statement|hearing|rule|ruling|judge|witness|usce-demand|scope|compile|likeness|pieces|rank|outcomes|compile-changed|alike-facts)\.))/,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [
    guardTarget(),
    react(),
    sitemap({ filter: (url) => !isNoindex({ root, base, url }) }),
    // Before what takes finished pages' hashes.
    pagePolicy(),
    offlineCopy(),
    thirdParty(),
    frameRules(),
    watchContent(),
  ],
});
