/** The design's table of budgets: gzip bytes (1 kB = 1000 bytes), and numbers of files. */

/** Read without a framework: a page to read, not to work with. */
const READING = { htmlCss: 30_000, js: 4_000, font: 50_000, fontFiles: 1 };
/** One font and no more holds for every page; lists grow with the data, so their HTML has no bar. */
const LIST = { js: 4_000, font: 50_000, fontFiles: 1 };
/**
 * Pages that work in the browser share the quiz's bar; a file or calendar that is asked for later comes on top. The design's own bar is
 * 90 kB: `docs/decisions/0010-pages-that-judge-are-too-heavy.md` says what it takes to come back to it.
 */
const WORKING = { js: 96_000, font: 50_000, fontFiles: 1 };
/** Beside what the quiz needs they hold the engine and its sentences; the design names no bar for them, this keeps them there (0010). */
const RESULTS = { js: 131_000, jsLater: 51_000, font: 50_000, fontFiles: 1 };

/**
 * Each kind of page by its address below the base path.
 * @type {{ kind: string, matches: RegExp, bars: { htmlCss?: number, js?: number, jsLater?: number, font?: number, fontFiles?: number } }[]}
 */
export const BUDGETS = [
  { kind: "home", matches: /^\/$/, bars: READING },
  { kind: "program", matches: /^\/programs\/[^/]+\/$/, bars: READING },
  { kind: "city", matches: /^\/cities\/[^/]+\/$/, bars: READING },
  { kind: "region", matches: /^\/regions\/[^/]+\/$/, bars: READING },
  { kind: "state", matches: /^\/states\/[^/]+\/$/, bars: READING },
  { kind: "specialty", matches: /^\/specialties\/[^/]+\/$/, bars: READING },
  { kind: "guide", matches: /^\/guides\/[^/]+\/$/, bars: READING },
  {
    kind: "list of pages",
    matches: /^\/(programs|cities|states|regions|specialties|guides|sources|tools)\/$/,
    bars: LIST,
  },
  {
    kind: "about",
    matches:
      /^\/(method|glossary|data|privacy|data\/health|report|for-programs|changes|offline|404\.html)\/?$/,
    bars: LIST,
  },
  // Later come only the note on an error and what deletes everything, each where it is needed.
  { kind: "quiz", matches: /^\/quiz\/$/, bars: { ...WORKING, jsLater: 8_000 } },
  { kind: "results, list, compare", matches: /^\/(results|list|compare)\/$/, bars: RESULTS },
  { kind: "search", matches: /^\/search\/$/, bars: WORKING },
  { kind: "tool", matches: /^\/tools\/[^/]+\/$/, bars: WORKING },
  { kind: "season desk", matches: /^\/season\/(?:[^/]+\/)?$/, bars: WORKING },
];

/** What search loads: an index of everything, and what is only shown when it is: names of programs by state, texts of guides and words. */
export const SEARCH = {
  first: "data/v1/search.json",
  firstBar: 60_000,
  folder: "data/v1/search",
  bar: 40_000,
};

/** The files from which the results page scores programs: one that all specialties share, and one a specialty. */
export const DATA_SET = { folder: "data/v1/dataset", common: "common.json", commonBar: 20_000, bar: 70_000 };

/** Files that a page loads only when somebody asks for what is in them. */
export const ON_DEMAND = [
  { file: "programs/rows.json", bar: 90_000 },
  { file: "states/outlines.json", bar: 10_000 },
];
