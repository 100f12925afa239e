/**
 * Writes a Brotli and a gzip copy beside every text file of a built site, for servers that send such copies (Caddy does):
 * they then compress nothing while they serve. `node scripts/build/precompress.mjs [folder]`, "dist" if none is named.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { isBuild } from "./build-target.mjs";

const TEXT = /\.(?:html|css|js|json|csv|svg|xml|txt|ics|webmanifest)$/;
/** Smaller files gain nothing: an answer is at least one packet. */
const LEAST_BYTES = 512;

const folder = resolve(process.argv[2] ?? "dist");
if (!isBuild(folder)) {
  console.error(`${folder} is no site that a build made. Build it first: npm run build`);
  process.exit(2);
}
let count = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  TEXT.test(name),
)) {
  const file = join(folder, name);
  const content = readFileSync(file);
  if (content.length < LEAST_BYTES) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  count++;
}
console.log(`${count} files in ${folder} have a compressed copy.`);
