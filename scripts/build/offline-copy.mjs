/**
 * Adds to a built site what works without a line: the service worker, with the list of files that it keeps from the
 * start, and the manifest by which a phone can install the site.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inProject } from "../launch/project.mjs";
import { filesOfPage, pageFile } from "../measure/page-weight.mjs";
import { LICENSE_LISTS } from "./third-party.mjs";

/** The pages that work on a device that never opened them, and the one shown in place of any other. */
const PAGES = ["/quiz/", "/results/", "/list/", "/offline/"];
const DATA = ["/data/v1/dataset/common.json", "/list/identities.json"];

/** @returns {import("astro").AstroIntegration} */
export function offlineCopy() {
  let base = "/";
  return {
    name: "offline-copy",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        await buildWorker(root, keptFromStart(root, base));
      },
    },
  };
}

/**
 * The addresses to keep from the start. A page or data file carries a hash of its content as revision; a file whose
 * name holds a hash needs none.
 * @param {string} root
 * @param {string} base
 */
export function keptFromStart(root, base) {
  const pages = PAGES.filter((page) => existsSync(pageFile(root, page)));
  const named = [...pages, ...DATA].map((address) => ({
    url: `${base}${address.slice(1)}`,
    revision: hashOf(DATA.includes(address) ? join(root, address) : pageFile(root, address)),
  }));
  const files = new Set(pages.flatMap((page) => filesOfPage(root, page)));
  const hashed = [...files]
    .map((file) => relative(root, file).split(sep).join("/"))
    .filter((path) => path.startsWith("_astro/"))
    .sort()
    .map((path) => ({ url: `${base}${path}`, revision: null }));
  return [...named, ...hashed];
}

/** @param {string} file */
const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);

/**
 * @param {string} root
 * @param {{ url: string, revision: string | null }[]} kept
 */
async function buildWorker(root, kept) {
  await build({
    root: inProject(),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { KEPT_FROM_START: JSON.stringify(kept), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: root,
      emptyOutDir: false,
      target: "es2022",
      license: { fileName: LICENSE_LISTS.worker },
      rollupOptions: {
        input: inProject("src/offline/service-worker.ts"),
        output: { format: "iife", entryFileNames: "service-worker.js" },
      },
    },
  });
}
