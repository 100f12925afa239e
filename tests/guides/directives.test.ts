import { describe, expect, test } from "vitest";
import { DIRECTIVES } from "../../src/content/guide-syntax.ts";
import { thousands } from "../../src/engine/counted.ts";
import { addDays } from "../../src/engine/day.ts";
import { type ProgramsBlock, sharedSources, type TableBlock } from "../../src/guides/blocks.ts";
import { countAmong } from "../../src/guides/counts.ts";
import { shadeOf } from "../../src/guides/directives/county-map.ts";
import { MAKERS, makeBlock } from "../../src/guides/directives/index.ts";
import { createGuideContext, renderGuide, sourcesOf } from "../../src/guides/render-guide.ts";
import { lastDaysAhead } from "../../src/site/last-days.ts";
import { toSite } from "../../src/site/site.ts";
import { SITE } from "../support/content.ts";

const make = (name: string, options: Record<string, string> = {}) =>
  makeBlock(SITE, { name, options, text: "" });
const table = (name: string, options?: Record<string, string>) => make(name, options) as TableBlock;
const programs = (name: string, options?: Record<string, string>) => make(name, options) as ProgramsBlock;
const names = ({ groups }: ProgramsBlock) =>
  groups.flatMap((group) => group.programs.map(({ program }) => program.record.id));

describe("directives", () => {
  test("each that the syntax names is made, and no other", () => {
    expect(Object.keys(MAKERS).toSorted()).toEqual(Object.keys(DIRECTIVES).toSorted());
    expect(() => make("nothing")).toThrow('No directive "nothing"');
  });

  test("cite only sources that exist", () => {
    const options = { region: "central-valley", topic: "visas", counts: "30", name: "cost" };
    for (const name of Object.keys(MAKERS))
      for (const id of sourcesOf(make(name, options)))
        expect(SITE.content.sources.has(id), `${name}: ${id}`).toBe(true);
  });

  test("tables have a cell for each column", () => {
    const options = { region: "central-valley", counts: "30,31", name: "cost" };
    for (const name of Object.keys(MAKERS)) {
      if (name === "policies") continue;
      const block = make(name, options);
      if (block.kind !== "table") continue;
      for (const { cells } of block.rows) expect(cells, name).toHaveLength(block.columns.length - 1);
      expect(block.rows.length, name).toBeGreaterThan(0);
    }
  });
});

describe("::programs", () => {
  test("has every program of a city once, those that are not open last in their group", () => {
    const block = programs("programs", { city: "fresno" });
    const all = SITE.programs.filter(({ city, record }) => city.id === "fresno" && !record.military);
    expect(names(block).toSorted()).toEqual(all.map(({ record }) => record.id).toSorted());
    for (const group of block.groups) {
      const open = group.programs.map(({ program }) => program.isInResults);
      expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test("names what no page tells, and leaves a sponsor's rule to the sponsor", () => {
    const group = programs("programs", { city: "fresno" }).groups.find(({ name }) => name === "UCSF Fresno");
    expect(group?.lines.map(({ label }) => label)).toContain("J-1 visa");
    for (const { lines, silent } of group?.programs ?? []) {
      expect(lines.map(({ label }) => label)).not.toContain("J-1 visa");
      expect(silent).not.toContain("J-1 visa");
    }
  });
});

describe("::policies", () => {
  test("has the programs that say something, and counts the others", () => {
    const block = programs("policies", { topic: "scores", region: "central-valley" });
    const open = SITE.byRegion.get("central-valley")?.filter(({ isInResults }) => isInResults) ?? [];
    expect(names(block)).toContain("saint-agnes-family-medicine-fresno");
    expect(block.after).toBe(
      `The other ${open.length - names(block).length} of ${open.length} programs here say nothing of this on any page that we found.`,
    );
  });

  test("strength, age of the page and note stand below the words", () => {
    const lines = programs("policies", { topic: "scores", region: "central-valley" })
      .groups.flatMap((group) => group.programs)
      .find(
        ({ program }) => program.record.id === "san-joaquin-general-internal-medicine-french-camp",
      )?.lines;
    const failures = lines?.find(({ label }) => label === "Failed attempts")?.said[0];
    expect(failures?.small).toMatch(/^Preferred · Undated page\. /);
  });
});

describe("::tool", () => {
  test("names the tool and what it does", () => {
    expect(make("tool", { name: "cost" })).toEqual({
      kind: "tool",
      tool: "cost",
      name: "Applications and cost",
      summary:
        "Count what your season costs, from exams to the first month of work: what one application more adds, and what no page tells, as you type it.",
    });
    expect(() => make("tool", { name: "costs" })).toThrow('No record "costs"');
  });
});

describe("::calendar", () => {
  test("a row names its date, for the calendar tool to find", () => {
    const rows = table("calendar").rows.map(({ event }) => event);
    expect(rows).toEqual(SITE.season.dates.map(({ id }) => id));
  });
});

describe("::costs", () => {
  test("counts each step of the price, without what is paid once", () => {
    const { rows } = table("costs", { counts: "0,1,30,31,100" });
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(["$0", "$11", "$330", "$360", "$2,430"]);
  });

  test("two halves are counted each by itself", () => {
    const [row] = table("costs", { counts: "61" }).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(["$1,260", "$690"]);
  });
});

describe("::states", () => {
  test("has each state with programs, those with most J-1 first, every program counted once", () => {
    const { rows } = table("states");
    const numbers = rows.map(({ cells }) => cells.slice(0, 4).map(({ text }) => Number(text)));
    const j1 = numbers.map(([first = 0]) => first);
    expect(j1).toEqual(j1.toSorted((a, b) => b - a));
    const open = SITE.programs.filter(({ isInResults }) => isInResults);
    expect(numbers.reduce((sum, [, , , all = 0]) => sum + all, 0)).toBe(open.length);
    expect(rows.find(({ head }) => head.text === "California")?.head.path).toBe("/states/ca/");
  });

  test("cites the page of its prices, and says where there is none", () => {
    const priceIn = (state: string) =>
      table("states")
        .rows.find(({ head }) => head.text === state)
        ?.cells.at(-1);
    expect(priceIn("California")).toEqual({ text: "113", sources: ["visual-capitalist-state-prices-2025"] });
    expect(priceIn("Puerto Rico")).toEqual({ text: "not known" });
  });
});

describe("tables", () => {
  test("quartiles rise from row to row", () => {
    const lines = table("specialty-quartiles").rows.map(({ range }) => range?.q1 ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("only programs with open seats stand among the unfilled", () => {
    for (const { cells } of table("unfilled", { region: "central-valley" }).rows)
      expect(Number(cells[2]?.text)).toBeLessThan(Number(cells[1]?.text));
  });

  test("a column whose cells all cite one page cites it in its head", () => {
    const words = (text: string, ...sources: string[]) => ({ text, sources });
    const columns = [{ name: "A" }, { name: "B" }, { name: "C" }];
    const block: TableBlock = {
      kind: "table",
      caption: "",
      columns,
      rows: [
        { head: words("x"), cells: [words("1", "a"), words("2", "a")] },
        { head: words("y"), cells: [words("3", "a"), words("4", "b")] },
      ],
    };
    expect(sharedSources(block)).toEqual([undefined, ["a"], undefined]);
  });

  test("shades of the map rise with need", () => {
    expect([0, 39.9, 40, 60, 89.9, 90, 100].map(shadeOf)).toEqual([0, 0, 1, 2, 2, 3, 3]);
  });
});

describe("renderGuide", () => {
  test("cuts at directives and numbers sources in the order of the page", () => {
    const context = createGuideContext(SITE);
    const segments = renderGuide(
      "<p>{figure:h1b-fee}</p>\n<p>::costs counts=30</p>\n<p>{figure:ca-ptl-days}</p>",
      context,
    );
    expect(segments.map((one) => Object.keys(one)[0])).toEqual(["html", "block", "html"]);
    const order = context.citations.list().map(({ id }) => id);
    expect(order[0]).toBe(SITE.content.figures.get("h1b-fee")?.source);
    expect(order.at(-1)).toBe(SITE.content.figures.get("ca-ptl-days")?.source);
  });

  test("tells apart what its sentences cite and what stands in its tables alone", () => {
    const context = createGuideContext(SITE);
    renderGuide("<p>{figure:h1b-fee}</p>\n<p>::last-days</p>", context);
    expect(context.citations.linked().map(({ id }) => id)).toEqual([
      SITE.content.figures.get("h1b-fee")?.source,
    ]);
    expect(context.citations.list().length).toBeGreaterThan(1);
  });
});

describe("::last-days", () => {
  const rows = (day: string) => (makeBlock(toSite(SITE.content, day), LAST_DAYS) as TableBlock).rows;
  const LAST_DAYS = { name: "last-days", options: {}, text: "" };

  test("names the days that are still to come, soonest first, each with its pages", () => {
    const days = lastDaysAhead(SITE).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= SITE.today)).toBe(true);
    const { rows } = table("last-days");
    expect(rows.map(({ head }) => head.path)).toEqual(lastDaysAhead(SITE).map(({ program }) => program.path));
    for (const { cells } of rows) {
      expect(cells).toHaveLength(1);
      expect(cells[0]?.text).toMatch(/^[A-Z][a-z]+ \d+, 20\d\d(?:\. [A-Z].*\.)?$/);
      expect(cells[0]?.sources?.length).toBeGreaterThan(0);
    }
  });

  test("tells of a day what the head of the column does not: its page's date, a wish, other pages", () => {
    const told = new Map(
      rows(SITE.today).map(({ head, cells }) => [head.path, cells[0]?.text.split(". ")[1]]),
    );
    for (const { program, reading } of lastDaysAhead(SITE)) {
      const { says, shown, isHearsay, isDated, wishedBy } = reading;
      const isPlain = says === "until" && !isHearsay && !isDated && wishedBy === null && shown === null;
      expect(told.get(program.path) === undefined, program.path).toBe(isPlain);
    }
    expect([...told.values()]).toEqual(
      expect.arrayContaining([undefined, "On a page dated 2024, without a year."]),
    );
  });

  test("tells below a name what counts of the J-1, and nothing where no page decides it", () => {
    const told = new Map(table("last-days").rows.map(({ head }) => [head.path, head.small]));
    for (const { program } of lastDaysAhead(SITE)) {
      const counts = (id: string) => countAmong(SITE, id, [program]) === 1;
      const small = counts("j1-yes") ? "J-1: yes" : counts("j1-no") ? "J-1: no" : undefined;
      expect(told.get(program.path), program.path).toBe(small);
    }
    expect([...told.values()]).toEqual(expect.arrayContaining(["J-1: yes", "J-1: no", undefined]));
  });

  test("loses a day when it has passed, and not before", () => {
    const [first] = lastDaysAhead(SITE);
    const day = first?.day ?? "";
    const ends = lastDaysAhead(SITE).filter(({ reading }) => reading.days.every((one) => one <= day));
    expect(rows(day)).toHaveLength(rows(SITE.today).length);
    expect(rows(addDays(day, 1))).toHaveLength(rows(day).length - ends.length);
  });

  test("counts the programs that name none", () => {
    const open = SITE.programs.filter(({ isInResults, record }) => isInResults && !record.military);
    const { rows, after } = table("last-days");
    expect(after).toContain(`Of the other ${thousands(open.length - rows.length)} programs`);
  });
});
