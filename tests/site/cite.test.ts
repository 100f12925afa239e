import { expect, test } from "vitest";
import type { Source } from "../../src/content/content.ts";
import { citeSources } from "../../src/site/cite.ts";

const source = (id: string) => ({ id, title: id }) as Source;
const sources = new Map(["a", "b-2"].map((id) => [id, source(id)]));

test("each citation becomes a numbered link, the same page keeps its number", () => {
  const { html, cited } = citeSources("<p>One. {b-2} Two. {a} Three. {b-2}</p>", sources);
  expect(html).toBe(
    '<p>One.<a class="cite" href="#cite-b-2" aria-label="Source 1">[1]</a> Two.<a class="cite" href="#cite-a" aria-label="Source 2">[2]</a> Three.<a class="cite" href="#cite-b-2" aria-label="Source 1">[1]</a></p>',
  );
  expect(cited.map(({ id }) => id)).toEqual(["b-2", "a"]);
});

test("a text without citations stays as it is", () => {
  expect(citeSources("<p>Nothing cited</p>", sources)).toEqual({ html: "<p>Nothing cited</p>", cited: [] });
});

test("an unknown page is an error", () => {
  expect(() => citeSources("<p>One. {c}</p>", sources)).toThrow('"c"');
});
