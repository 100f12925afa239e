import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { inProject } from "../../scripts/launch/project.mjs";

/**
 * axe, packed: it comes to every page anew, and the browser takes a quarter of a second over its 650 kB of text, twenty times as long as it
 * takes to run it.
 */
const PACKED = gzipSync(readFileSync(inProject("node_modules/axe-core/axe.min.js")), { level: 9 }).toString(
  "base64",
);

declare global {
  interface Window {
    axe: typeof axe;
    axeText?: string;
  }
}

/** Gives axe to the page that is open, for as long as it is. */
export async function giveAxe(page: Page): Promise<void> {
  await page.evaluate(async (packed) => {
    const text = new Blob([Uint8Array.fromBase64(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"));
    window.axeText = await new Response(text).text();
  }, PACKED);
  // By itself: the page's policy refuses it to whatever goes on after a wait.
  await page.evaluate(() => {
    // biome-ignore lint/security/noGlobalEval: the text is a package's own, and the page a test's.
    globalThis.eval(window.axeText ?? "");
    delete window.axeText;
    // The text of each element that it looks at is read by nobody, and takes a quarter of its time.
    window.axe.configure({ noHtml: true });
  });
}

/** A rule with the first places that break it. */
export interface Told {
  readonly id: string;
  readonly where: readonly string[];
}

/** What axe finds on a page that has it, with the chosen rules. */
export async function violationsOf(page: Page, rules: Pick<axe.RunOptions, "runOnly" | "rules">) {
  // axe is asked for the top frame alone: no page that it looks at has another.
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    { ...rules, resultTypes: ["violations"] } satisfies axe.RunOptions,
  );
  return inShort(violations);
}

export function inShort(violations: readonly axe.Result[]): Told[] {
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
}
