import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");
const light = readColors(css.slice(0, css.indexOf("@media")));
const byDevice = readColors(css.slice(css.indexOf("@media"), css.lastIndexOf(":root[data-theme")));
const byChoice = readColors(css.slice(css.lastIndexOf(":root[data-theme")));

/** Text on each ground that the styles put together, and the contrast that WCAG 2.2 AA asks of it. */
const PAIRS: readonly (readonly [text: string, ground: string, least: number])[] = [
  ...["ink", "ink-2", "leaf", "soil", "blossom", "sky", "warn", "stop", "ok"].flatMap((text) =>
    ["paper", "paper-2"].map((ground) => [text, ground, 4.5] as const),
  ),
  ...["leaf-2", "soil-2", "blossom-2", "sky-2", "stop-2"].flatMap((ground) =>
    ["ink", "ink-2", "leaf"].map((text) => [text, ground, 4.5] as const),
  ),
  ["on-leaf", "leaf", 4.5],
  ["paper", "ink", 4.5],
  ["warn", "soil-2", 4.5],
  ["stop", "stop-2", 4.5],
  ["sky", "sky-2", 4.5],
  ["line-strong", "paper", 3],
  ["leaf", "line", 3],
  ["blossom", "leaf-2", 3],
];

test("the dark colors are the same by the device's choice and by the reader's", () => {
  expect(byDevice).toEqual(byChoice);
});

test("light and dark name the same colors", () => {
  expect(Object.keys(byChoice)).toEqual(Object.keys(light));
});

describe.each([
  ["light", light],
  ["dark", byChoice],
])("%s", (_, colors) => {
  test.each(PAIRS)("%s on %s reaches %d", (text, ground, least) => {
    expect(contrast(colors[text] as string, colors[ground] as string)).toBeGreaterThanOrEqual(least);
  });
});

function readColors(block: string): Record<string, string> {
  const found = [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(found.map(([, name, color]) => [name, color]));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
