import { describe, expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { countIn, search } from "../../src/search/query.ts";
import { realIndex } from "./real-index.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const index = buildIndex(createDocuments(SMALL_SOURCE), OCCASION);
const find = (query: string) => search(index, query).hits.map(({ document }) => document.id);

describe("search", () => {
  it("finds whole names first, then what has the words", () => {
    const { hits } = search(index, "fresno");
    expect(hits.map(({ document, quality }) => `${document.id} ${quality}`)).toEqual([
      "fresno name",
      "central-valley name",
      "fresno-county name",
      "saint-agnes words",
      "reedley words",
      "agnes-fm words",
      "agnes-psych words",
    ]);
  });

  it("finds by the names of city, county, region, state, specialty and sponsor", () => {
    expect(find("fm rgv")).toEqual(["dhr-fm", "dhr-old"]);
    expect(find("psych california")).toEqual(["agnes-psych"]);
    expect(find("hidalgo county renaissance")).toEqual(["dhr-fm", "dhr-old"]);
    expect(find("mcallen renaissance")).toEqual(["dhr", "dhr-fm", "dhr-old"]);
  });

  it("has programs that have closed or not begun after all that take residents, unless one is named whole", () => {
    const programs = (query: string) =>
      search(realIndex(), query, 400)
        .hits.map(({ document }) => document)
        .filter(({ kind }) => kind === "program");
    for (const query of ["kern", "kern medical", "sierra vista", "utrgv", "family medicine bakersfield"]) {
      const states = programs(query).map(({ isOpen }) => isOpen);
      expect(states, query).toContain(false);
      expect(states, query).toEqual(states.toSorted((a, b) => Number(b) - Number(a)));
    }
    for (const one of programs("kern").filter(({ isOpen }) => !isOpen))
      expect(one.detail).toMatch(/^(?:closed|planned, not open yet)$/);
    expect(programs("kern medical family medicine")[0]?.id).toBe("kern-medical-family-medicine-bakersfield");
  });

  it("does not let a region's cities inherit a name that is one city's", () => {
    expect(find("fresno reedley")).toEqual(["reedley"]);
    expect(search(index, "fresno").hits.some(({ document }) => document.id === "mcallen")).toBe(false);
  });

  it("answers a question that is in no name with guides and tools, one of them before what is named beside it", () => {
    const first = (query: string) =>
      search(realIndex(), query, 2).hits.map(({ document: { kind, id } }) => `${kind}:${id}`);
    expect(first("do they require us letters")).toEqual([
      "guide:letters-of-recommendation",
      "tool:letters-planner",
    ]);
    expect(first("punjabi fresno")).toEqual(["guide:prove-your-language", "city:fresno"]);
    expect(first("letters xyzzyq")).toEqual([]);
  });

  it("takes nothing for a slip that is wrong in every word, one of them short", () => {
    expect(search(realIndex(), "cape cod").total).toBe(0);
    expect(search(realIndex(), "weiss").total).toBe(0);
  });

  it("wants every word", () => {
    expect(find("psychiatry mcallen")).toEqual([]);
  });

  it("takes the beginning of a word, in any order", () => {
    expect(find("mcal fam")).toEqual(find("fam mcal"));
    expect(find("mcal fam")[0]).toBe("dhr-fm");
  });

  it("takes two words for one and one for two", () => {
    expect(find("mc allen")[0]).toBe("mcallen");
    expect(find("familymedicine")[0]).toBe("family-medicine");
    expect(find("centralvalley")[0]).toBe("central-valley");
  });

  it("says when it had to guess", () => {
    expect(search(index, "frenso").hits[0]).toMatchObject({
      document: { id: "fresno" },
      quality: "spelling",
    });
  });

  it("guesses in words that are right elsewhere when they find nothing together", () => {
    expect(find("agnes reedly")).toEqual([]);
    expect(find("psychiatri fresnoo")).toEqual(["agnes-psych"]);
  });

  it("finds numbers whole and from their beginning, and never a number like them", () => {
    expect(find("1200521351")).toEqual(["agnes-fm"]);
    expect(find("120052")).toEqual(["agnes-fm"]);
    expect(find("2973120c0")).toEqual(["agnes-fm"]);
    expect(find("1200521352")).toEqual([]);
    expect(find("120")).toEqual([]);
    expect(find("1")).not.toContain("agnes-fm");
  });

  it("narrows by facts, and finds guides by the same words", () => {
    expect(find("j1 family fresno")).toEqual(["agnes-fm"]);
    expect(find("j-1 fresno")).toEqual(["agnes-fm"]);
    expect(find("h1b fresno")).toEqual([]);
    expect(find("j-1")).toContain("visas");
    expect(find("cap exempt")).toEqual(["visas"]);
  });

  it("lets the words of institutions be missing when little is found with them", () => {
    expect(find("agnes hospital")[0]).toBe("saint-agnes");
  });

  it("puts what is not open last", () => {
    expect(find("dhr family mcallen").at(-1)).toBe("dhr-old");
  });

  it("does not take a place that it does not cover for one that is spelled alike", () => {
    expect(find("chicago")).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(search(index, "  ")).toMatchObject({ hits: [], total: 0 });
  });
});

it("counts the programs of a place", () => {
  const [region] = search(index, "central valley").hits;
  expect(region && countIn(index, region.document)).toBe(2);
});
