import { buildSite, type Site } from "../../src/site/site.ts";

const kept: typeof globalThis & { siteOfTests?: Site } = globalThis;

/** The site made from the real content, on a day of the 2027 season. Once in each process, also where files load their modules anew. */
kept.siteOfTests ??= buildSite({ root: process.cwd(), today: "2026-11-23" });
export const SITE = kept.siteOfTests;
