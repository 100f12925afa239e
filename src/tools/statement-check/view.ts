import SAY from "../../../content/words/statement-check.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import { element, find, subheading } from "../../islands/shared/dom.ts";
import { nextTask } from "../../stores/next-task.ts";
import { fill } from "../../words/fill.ts";
import type { Count, Finding } from "./report.ts";
import { segmentText } from "./segments.ts";
import { MOST_CHECKED, type ShownReport } from "./shown.ts";

const FITS: Readonly<Record<Count["fits"], string>> = {
  empty: "",
  short: SAY.view.lessThanAPage,
  fits: "fits",
  long: SAY.view.tooLong,
};
const LEVELS: Readonly<Record<Finding["level"], string>> = { fix: "Fix", look: "Look" };

const latest = new WeakMap<HTMLElement, ShownReport>();

/** Shows a report: the counts, each finding with a link to its words, what is missing, and the text with its marks. */
export async function showReport(root: HTMLElement, text: string, report: ShownReport): Promise<void> {
  latest.set(root, report);
  const { findings, fixes, looks, absences } = report;
  const shownText = text.slice(0, MOST_CHECKED);
  find("[data-summary]", HTMLElement, root).textContent =
    report.words.value === 0
      ? SAY.view.nothingYetPasteYourTextAbove
      : fill(SAY.view.toFixToLookAtMissing, {
          things: plural(fixes, "thing"),
          looks: thousands(looks),
          absences: thousands(absences.length),
        });
  find("[data-counts]", HTMLElement, root).replaceChildren(
    ...(report.words.value === 0 ? [] : counts(report)),
  );
  find("[data-findings]", HTMLElement, root).replaceChildren(
    ...findings.map((finding, at) => findingItem(finding, { at, text })),
    ...notListed(fixes + looks - findings.length),
  );
  find("[data-absences]", HTMLElement, root).replaceChildren(...missing(root, report));
  find("[data-marked-section]", HTMLElement, root).hidden = findings.length === 0;
  // In two pieces, between which a slow phone answers to a touch.
  await nextTask();
  if (latest.get(root) !== report) return;
  find("[data-marked]", HTMLElement, root).replaceChildren(
    ...markedText(shownText, findings),
    ...(shownText === text ? [] : [element("p", { class: "small quiet" }, SAY.view.theRestOfYourTextIs)]),
  );
}

function notListed(more: number): readonly Node[] {
  return more === 0
    ? []
    : [element("li", { class: "quiet" }, fill(SAY.view.moreOfTheseAreCountedAnd, { more: thousands(more) }))];
}

function counts({ characters, words, paragraphs, examShare }: ShownReport): readonly Node[] {
  const rows: readonly (readonly [string, string])[] = [
    ["Words", `${thousands(words.value)}, ${FITS[words.fits]}`],
    [SAY.view.charactersForEras, `${thousands(characters.value)}, ${FITS[characters.fits]}`],
    ["Paragraphs", String(paragraphs)],
    [SAY.view.aboutExams, fill(SAY.view.ofTheText, { part: Math.round(examShare * 100) })],
  ];
  return rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value)));
}

const MOST_QUOTED = 80;

function findingItem(
  { level, title, why, spans }: Finding,
  { at, text }: { at: number; text: string },
): HTMLElement {
  const [{ start, end }] = spans;
  const words = text.slice(start, Math.min(end, start + 4 * MOST_QUOTED)).replace(/\s+/g, " ");
  const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
  return element(
    "li",
    { class: `finding finding--${level}` },
    element("p", {}, element("span", { class: "tag" }, LEVELS[level]), " ", element("strong", {}, title)),
    element(
      "p",
      { class: "small" },
      "“",
      start < MOST_CHECKED ? element("a", { href: `#${markId(at)}` }, quoted) : quoted,
      "”",
    ),
    element("p", { class: "small" }, why),
  );
}

function missing(root: HTMLElement, { absences }: ShownReport): readonly Node[] {
  if (absences.length === 0) return [];
  return [
    subheading(root, SAY.view.missing),
    element(
      "ul",
      {},
      ...absences.map(({ title, why }) => element("li", {}, element("strong", {}, `${title}.`), ` ${why}`)),
    ),
  ];
}

/** The text with its marks. Each finding's first mark carries the id that its link leads to. */
function markedText(text: string, findings: readonly Finding[]): readonly Node[] {
  const seen = new Set<number>();
  const within = findings.map(({ spans, ...finding }) => ({
    ...finding,
    spans: spans
      .filter(({ start }) => start < text.length)
      .map(({ start, end }) => ({ start, end: Math.min(end, text.length) })),
  }));
  return segmentText(text, within).map(({ text: part, findings: here }) => {
    if (here.length === 0) return document.createTextNode(part);
    const fresh = here.filter((at) => !seen.has(at));
    for (const at of fresh) seen.add(at);
    const isFix = here.some((at) => findings[at]?.level === "fix");
    const mark = element("mark", { class: isFix ? "mark-fix" : "mark-look" }, part);
    return fresh.reduceRight<Node>(
      (inner, at) => element("span", { id: markId(at), tabindex: -1 }, inner),
      mark,
    );
  });
}

function markId(finding: number): string {
  return `statement-mark-${finding}`;
}
