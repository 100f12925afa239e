import { expect, test } from "vitest";
import { readBuiltPages } from "../support/built-pages.ts";

const tools = readBuiltPages().filter(({ address }) => /^\/tools\/[a-z-]+\/$/.test(address));

test("there are tools", () => {
  expect(tools.length).toBeGreaterThan(0);
});

test.each(tools)("every citation of $address leads to its source", ({ html }) => {
  const places = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const cited = [...html.matchAll(/<a class="cite" href="#([^"]+)"/g)].map(([, id]) => id);
  expect(cited.filter((id) => !places.has(id))).toEqual([]);
});

test("no id of a tool stands in another tool's page: a guide may hold both", () => {
  const owners = new Map<string, string>();
  for (const { address, html } of tools) {
    const root = html.slice(html.indexOf("data-tool-root"), html.indexOf("</main>"));
    for (const [, id = ""] of root.matchAll(/\sid="([^"]+)"/g)) {
      if (/^(?:related|cite-|date-)/.test(id)) continue;
      expect(owners.get(id), `${id} in ${address}`).toBeUndefined();
      owners.set(id, address);
    }
  }
});
