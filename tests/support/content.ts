import { buildSite } from "../../src/site/site.ts";

/** The site made from the real content, on a day of the 2027 season. */
export const SITE = buildSite({ root: process.cwd(), today: "2026-11-23" });
