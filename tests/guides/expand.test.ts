import { describe, expect, test } from "vitest";
import { expandMarkers, expandText, toPlainText } from "../../src/guides/expand.ts";
import { createGuideContext } from "../../src/guides/render-guide.ts";
import { countAnswered } from "../../src/site/known-answers.ts";
import { SITE } from "../support/content.ts";

const expand = (text: string, context = createGuideContext(SITE)) => expandMarkers(text, context);
const plain = (text: string) => toPlainText(expand(text));

describe("markers", () => {
  test("a figure prints its value with its sign and cites its page", () => {
    const { value, source } = SITE.content.figures.get("match-rate-non-us-img-2026") ?? {};
    expect(expand("<p>{figure:match-rate-non-us-img-2026} matched.</p>")).toBe(
      `<p>${value}%\u2060<a class="cite" href="#cite-${source}" aria-label="Source 1">[1]</a> matched.</p>`,
    );
  });

  test("money, days and members of a figure", () => {
    expect(plain("{figure:h1b-fee}")).toBe("$100,000");
    expect(plain("since {figure:ca-ptal-ended}.")).toBe("since January 1, 2020.");
    const percentiles = SITE.content.figures.get("step-2-ck-percentiles")?.value;
    expect(percentiles).toMatchObject({ 230: Number(plain("{figure:step-2-ck-percentiles.230}")) });
  });

  test("a date that is not confirmed and a price of an earlier season say so", () => {
    expect(plain("{season:match-day}")).toBe("March 19, 2027, noon Eastern Time");
    expect(plain("{season:programs-review}")).toBe("September 23, 2026 (not confirmed)");
    expect(plain("{season:eras-tier-1}")).toBe("$11");
    expect(plain("{season:eras-tier-2}")).toBe("$30 (2026 price)");
    expect(plain("{season:personal-statement-characters}")).toBe("28,000");
  });

  test("what no page announces is said, without a source", () => {
    expect(expand("{season:pathways}")).toBe("not announced on any page that we found");
  });

  test("numbers of a specialty", () => {
    const q1 = SITE.content.specialties.get("family-medicine")?.charting2026?.step2.matched.q1;
    expect(plain("{specialty:family-medicine.q1}")).toBe(String(q1));
  });

  test("names come with their link", () => {
    expect(expand("{city:fresno}")).toBe('<a href="/cities/fresno/">Fresno</a>');
    expect(expand("{tool:cost}")).toBe('<a href="/tools/cost/">Applications and cost</a>');
    expect(expand("{specialty:psychiatry}")).toBe('<a href="/specialties/psychiatry/">Psychiatry</a>');
    expect(expand("{program:saint-agnes-family-medicine-fresno}")).toContain(
      '<a href="/programs/saint-agnes-family-medicine-fresno/">',
    );
  });

  test("the same page has one number, and is cited once where it would stand twice in a row", () => {
    const html = expand(
      "{figure:ca-ptl-months} and {figure:ca-ptl-months}{cma-licence-deadlines-2023}, {mbc-ptl}",
    );
    expect(html.match(/\[\d\]/g)).toEqual(["[1]", "[1]", "[2]"]);
  });

  test("every figure that was printed is known afterwards", () => {
    const context = createGuideContext(SITE);
    expand("{figure:h1b-fee} {figure:low-score.text}", context);
    expect([...context.printed]).toEqual(["h1b-fee", "low-score.text"]);
    expect(context.citations.list().map(({ id }) => id)).toHaveLength(2);
  });

  test("what does not exist throws", () => {
    expect(() => expand("{figure:nothing}")).toThrow('No record "nothing"');
    expect(() => expand("{season:nothing}")).toThrow('No season item "nothing"');
    expect(() => expand("{no-such-source}")).toThrow('No record "no-such-source"');
    expect(() => expand("{count:nothing}")).toThrow('No count "nothing"');
    expect(() => expand("{count:programs.nowhere}")).toThrow('No programs in "nowhere"');
    expect(() => expand("{specialty:urology.q1}")).toThrow("No number urology.q1");
    expect(() => expand("{thing:x}")).toThrow('No kind of marker "thing"');
  });

  test("plain text is escaped, its links are kept", () => {
    expect(expandText('"A" <b> & [quiz](/quiz/)', createGuideContext(SITE))).toBe(
      '&quot;A&quot; &lt;b&gt; &amp; <a href="/quiz/">quiz</a>',
    );
    expect(toPlainText('&lt;b&gt; &amp; <a href="/x/">it&#39;s</a> <a class="cite" href="#c">[1]</a>')).toBe(
      "<b> & it's",
    );
  });
});

describe("counts", () => {
  test("add up over regions, and those that say something are no more than all", () => {
    const regions = [...SITE.content.regions.keys()];
    const number = (marker: string) => Number(plain(marker).replaceAll(",", ""));
    const all = number("{count:programs}");
    expect(regions.reduce((sum, id) => sum + number(`{count:programs.${id}}`), 0)).toBe(all);
    expect(number("{count:step-2-none}") + number("{count:step-2-number}")).toBe(
      number("{count:step-2-said}"),
    );
    for (const id of [
      "takes-imgs",
      "failure-limit",
      "graduation-limit",
      "graduation-or-practice",
      "step-2-result-first",
      "step-2-result-later",
      "j1-yes",
      "visa-silent",
      "usce-needed",
    ])
      expect(number(`{count:${id}}`)).toBeLessThan(all);
  });

  test("sponsors and counties of a place are counted once each, without those whose programs are all closed", () => {
    const fresno = SITE.byCity.get("fresno")?.filter(({ isInResults }) => isInResults) ?? [];
    const sponsors = Map.groupBy(fresno, ({ sponsor }) => sponsor.id).size;
    expect(sponsors).toBeLessThan(fresno.length);
    expect(plain("{count:sponsors.fresno}")).toBe(String(sponsors));
    const counties = [...SITE.content.counties.values()].filter(({ region }) => region === "central-valley");
    expect(plain("{count:counties.central-valley}")).toBe(String(counties.length));
    expect(() => expand("{count:sponsors.nowhere}")).toThrow('No programs in "nowhere"');
  });

  test("the silent ones are the same as on the home page: those that answer no deciding question", () => {
    const open = SITE.programs.filter(({ isInResults }) => isInResults);
    const silent = open.filter((program) => countAnswered(program) === 0).length;
    expect(plain("{count:silent}")).toBe(silent.toLocaleString("en-US"));
  });
});
