import SAY from "../../content/words/page-parts.json" with { type: "json" };
import { plural } from "../engine/counted.ts";
import type { RecentChange } from "../site/changes/recent-changes.ts";
import { fill } from "../words/fill.ts";

/** Starts with the prefix of everything that this site keeps, so that "Delete everything" takes it too. */
const VISIT_KEY = "whole-file:visit:v1";
const LIST_KEY = "whole-file:list:v1";

/** What is kept of visits: the day of this one and the day of the one before. */
export interface Visits {
  readonly day: string;
  readonly before: string | null;
}

/** The kept visits with a visit today: a second look on one day still tells what is new since the day before. */
export function visit(kept: Visits | null, today: string): Visits {
  if (kept === null) return { day: today, before: null };
  return kept.day === today ? kept : { day: today, before: kept.day };
}

/** The changes at listed programs that became public on the last visit's day or later. */
export function since(
  changes: readonly RecentChange[],
  before: string,
  listed: ReadonlyMap<string, string>,
): readonly RecentChange[] {
  return changes.filter(({ day, programs }) => day >= before && programs.some((id) => listed.has(id)));
}

interface Browser {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  readonly document: Document;
  fetch(address: string): Promise<Response>;
}

/** Starts every such element of the page. */
export function startSinceVisit(): void {
  for (const element of document.querySelectorAll<HTMLElement>("since-visit"))
    void showSinceVisit(element, window);
}

/** Says what changed, or that nothing did; without storage, list or line it stays empty. */
async function showSinceVisit(element: HTMLElement, browser: Browser): Promise<void> {
  const { localStorage: storage, document: page } = browser;
  try {
    const kept = JSON.parse(storage.getItem(VISIT_KEY) ?? "null") as Visits | null;
    const visits = visit(kept, new Date().toISOString().slice(0, 10));
    storage.setItem(VISIT_KEY, JSON.stringify(visits));
    const list = JSON.parse(storage.getItem(LIST_KEY) ?? "[]") as readonly { id: string; name: string }[];
    const listed = new Map(list.map(({ id, name }) => [id, name]));
    const { changes: address = "", all = "" } = element.dataset;
    const make = (tag: string, text = "") => Object.assign(page.createElement(tag), { textContent: text });
    const say = (text: string) =>
      element.replaceChildren(Object.assign(make("p", text), { className: "small quiet" }));
    if (listed.size === 0) return;
    if (visits.before === null) return say(SAY.sinceVisit.newsOfYourListWillStand);
    const answer = await browser.fetch(address);
    const { changes } = (await answer.json()) as { changes: readonly RecentChange[] };
    const own = since(changes, visits.before, listed);
    if (own.length === 0) return say(SAY.sinceVisit.nothingNewSinceYourLastVisit);
    const details = make("details");
    const summary = plural(own.length, "change");
    details.append(make("summary", fill(SAY.sinceVisit.sinceYourLastVisit, { summary })));
    const lines = make("ul");
    lines.append(...own.map((change) => make("li", `${namesOf(change, listed)}: ${change.words}`)));
    const link = Object.assign(page.createElement("a"), {
      href: all,
      textContent: SAY.sinceVisit.allChanges,
    });
    details.append(lines, link);
    element.replaceChildren(details);
  } catch {
    // Storage is off, what it holds is not ours, or there is no line: then nothing is told.
  }
}

function namesOf({ programs }: RecentChange, listed: ReadonlyMap<string, string>): string {
  return programs.flatMap((id) => listed.get(id) ?? []).join(", ");
}
