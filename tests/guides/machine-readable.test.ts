import { describe, expect, test } from "vitest";
import { type AtomFeed, toAtom } from "../../src/guides/atom.ts";
import { escapeMarkup } from "../../src/guides/escape.ts";
import {
  articleLd,
  breadcrumbLd,
  datasetLd,
  faqLd,
  programLd,
  toScript,
  websiteLd,
} from "../../src/guides/json-ld.ts";
import { countWords, readingMinutes } from "../../src/guides/reading-time.ts";
import { SITE } from "../support/content.ts";

const FEED: AtomFeed = {
  title: "A & B",
  subtitle: "Guides",
  url: "https://example.org/guides/",
  self: "https://example.org/feed.xml",
  author: "Whole File",
  entries: [
    { title: "Old", url: "https://example.org/guides/old/", summary: "S.", updated: "2026-01-02" },
    { title: 'New "<x>"', url: "https://example.org/guides/new/", summary: "S.", updated: "2026-11-23" },
  ],
};

describe("the feed", () => {
  test("newest first, dated by its newest entry, with all that Atom demands", () => {
    const xml = toAtom(FEED);
    expect(xml.indexOf("guides/new/")).toBeLessThan(xml.indexOf("guides/old/"));
    const [head = "", ...entries] = xml.split("<entry>");
    for (const part of [head, ...entries])
      for (const name of ["title", "id", "updated"])
        expect(part.match(new RegExp(`<${name}>`, "g"))).toHaveLength(1);
    expect(head).toContain("<updated>2026-11-23T00:00:00Z</updated>");
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>',
    );
    expect(head).toContain("<author><name>Whole File</name></author>");
  });

  test("signs of markup are escaped", () => {
    expect(toAtom(FEED)).toContain("<title>A &amp; B</title>");
    expect(toAtom(FEED)).toContain("<title>New &quot;&lt;x&gt;&quot;</title>");
    expect(escapeMarkup("'")).toBe("&#39;");
  });

  test("a feed without entries still stands", () => {
    expect(toAtom({ ...FEED, entries: [] })).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });
});

describe("structured data", () => {
  test("an article names its author, its date and the pages it cites", () => {
    expect(
      articleLd({
        title: "T",
        description: "D.",
        url: "https://example.org/guides/t/",
        image: "https://example.org/og/guides.png",
        modified: "2026-11-23",
        words: 700,
        citations: ["https://example.com/"],
        site: "https://example.org/",
      }),
    ).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: "T",
      dateModified: "2026-11-23",
      citation: ["https://example.com/"],
      author: { "@type": "Organization", name: "Whole File" },
    });
  });

  test("questions and trail", () => {
    expect(faqLd([{ q: "Why?", a: "So." }]).mainEntity).toEqual([
      { "@type": "Question", name: "Why?", acceptedAnswer: { "@type": "Answer", text: "So." } },
    ]);
    expect(breadcrumbLd([{ name: "A", url: "https://example.org/" }]).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "A", item: "https://example.org/" },
    ]);
  });

  test("a program says who it is, and leaves out what is not known", () => {
    const page = {
      name: "P",
      url: "https://example.org/programs/p/",
      description: "D.",
      specialty: "Family Medicine",
      sponsor: "S",
    };
    expect(programLd({ ...page, acgmeId: null, website: null })).toEqual({
      "@context": "https://schema.org",
      "@type": "EducationalOccupationalProgram",
      name: "P",
      url: "https://example.org/programs/p/",
      description: "D.",
      programType: "Residency in Family Medicine",
      provider: { "@type": "Organization", name: "S" },
    });
    expect(programLd({ ...page, acgmeId: "1200521000", website: "https://example.com/" })).toMatchObject({
      identifier: { "@type": "PropertyValue", propertyID: "ACGME", value: "1200521000" },
      sameAs: "https://example.com/",
    });
  });

  test("the site names its search, the open data their files and license", () => {
    expect(websiteLd({ url: "https://example.org/", search: "https://example.org/search/" })).toMatchObject({
      "@type": "WebSite",
      potentialAction: {
        "@type": "SearchAction",
        target: { urlTemplate: "https://example.org/search/?q={search_term_string}" },
        "query-input": "required name=search_term_string",
      },
    });
    expect(
      datasetLd({
        name: "N",
        description: "D.",
        url: "https://example.org/data/",
        license: "https://creativecommons.org/licenses/by/4.0/",
        modified: "2026-11-23",
        places: ["California"],
        files: [{ url: "https://example.org/data/v1/programs.csv", type: "text/csv" }],
        site: "https://example.org/",
      }),
    ).toMatchObject({
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      distribution: [
        {
          "@type": "DataDownload",
          contentUrl: "https://example.org/data/v1/programs.csv",
          encodingFormat: "text/csv",
        },
      ],
    });
  });

  test("nothing in it can end its script element", () => {
    const text = toScript(faqLd([{ q: "</script><script>alert(1)</script>", a: "" }]));
    expect(text).not.toContain("<");
    expect(JSON.parse(text).mainEntity[0].name).toBe("</script><script>alert(1)</script>");
  });
});

describe("reading time", () => {
  test("counts words, not marks of Markdown", () => {
    expect(countWords("## Two words\n\n- **one** [link text](/x/) | 3\n\n> it's\n\n<p>tag</p>")).toBe(8);
  });

  test("is at least a minute and counts all that is read", () => {
    const guide = {
      answer: "Yes.",
      body: "word ".repeat(350),
      thisWeek: ["Go."],
      faq: [{ q: "Why?", a: "So." }],
    };
    expect(readingMinutes(guide, SITE)).toBe(2);
    expect(readingMinutes({ ...guide, body: "" }, SITE)).toBe(1);
  });

  test("a list made from data is read too, a folded tool only in its sentence", () => {
    const guide = { answer: "Yes.", thisWeek: ["Go."], faq: [] };
    const minutes = (body: string) => readingMinutes({ ...guide, body }, SITE);
    const programs = SITE.programs.filter(({ city }) => city.id === "fresno").length;
    expect(programs).toBeGreaterThan(5);
    expect(minutes("::policies topic=visas region=central-valley")).toBeGreaterThan(1);
    expect(minutes("::tool name=cost")).toBe(1);
  });
});
