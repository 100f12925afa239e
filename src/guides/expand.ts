import { withBase } from "../addresses/links.ts";
import type { CitableFigure } from "../content/citable-figures.ts";
import { getRecord } from "../content/get-record.ts";
import { MARKER } from "../content/guide-syntax.ts";
import { thousands } from "../engine/counted.ts";
import { regionPath } from "../site/regions.ts";
import type { Site } from "../site/site.ts";
import type { Citations } from "./citations.ts";
import { countPrograms } from "./counts.ts";
import { escapeMarkup } from "./escape.ts";
import { findSeasonWords, type ValueWords } from "./season-words.ts";
import { findSpecialtyWords } from "./specialty-words.ts";

/** Unit of a figure that is our own: no page says it, so none is cited for it. */
const JUDGMENT = "judgment";

/** What the text of a guide is rendered with. */
export interface GuideContext {
  readonly site: Site;
  readonly citations: Citations;
  readonly citable: ReadonlyMap<string, CitableFigure>;
  /** Ids of the figures that were printed, in their order. */
  readonly printed: Set<string>;
}

/**
 * Turns the markers in a piece of HTML into numbers, names and citations, and puts the site's base before links to its own pages. Throws on
 * what does not exist, which the rules on content rule out.
 */
export function expandMarkers(html: string, context: GuideContext): string {
  return html
    .replace(MARKER, (_, blank: string, kind: string | undefined, id: string, key: string | undefined) =>
      kind === undefined
        ? context.citations.link(id)
        : `${blank}${expandMarker(context, { kind, id, key: key ?? null })}`,
    )
    .replace(/(\u2060<a class="cite"[^>]*>\[\d+\]<\/a>)(?:\s*\1)+/g, "$1")
    .replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${withBase(path)}"`);
}

/** The same for a line of plain text, such as an answer to a question; links may stand in it as in Markdown. */
export function expandText(text: string, context: GuideContext): string {
  return expandMarkers(
    escapeMarkup(text).replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>'),
    context,
  );
}

/** Plain text without tags or citation numbers, for structured data and descriptions. */
export function toPlainText(html: string): string {
  return html
    .replace(/\u2060?<a class="cite"[^>]*>\[\d+\]<\/a>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly key: string | null;
}

function expandMarker(context: GuideContext, { kind, id, key }: Named): string {
  const { content, season, reckoning } = context.site;
  switch (kind) {
    case "figure": {
      const whole = key === null ? id : `${id}.${key}`;
      const figure = getRecord(context.citable, whole);
      context.printed.add(whole);
      return value(context, { text: figure.words, source: figure.unit === JUDGMENT ? null : figure.source });
    }
    case "season":
      return value(
        context,
        found(findSeasonWords(season, id, reckoning.over !== null), `season item "${id}"`),
      );
    case "specialty": {
      const specialty = getRecord(content.specialties, id);
      if (key !== null)
        return value(context, found(findSpecialtyWords(specialty, key), `number ${id}.${key}`));
      return link(`/specialties/${id}/`, specialty.name);
    }
    case "count":
      return thousands(countPrograms(context.site, id, key));
    case "program":
      return link(`/programs/${id}/`, getRecord(content.programs, id).name);
    case "city":
      return link(`/cities/${id}/`, getRecord(content.cities, id).name);
    case "region":
      return link(regionPath(content, getRecord(content.regions, id)), getRecord(content.regions, id).name);
    case "guide":
      return link(`/guides/${id}/`, getRecord(content.guides, id).title);
    case "tool":
      return link(`/tools/${id}/`, getRecord(content.tools, id).name);
    default:
      throw new Error(`No kind of marker "${kind}".`);
  }
}

function value({ citations }: GuideContext, { text, source }: ValueWords): string {
  return `${escapeMarkup(text)}${source === null ? "" : citations.link(source)}`;
}

/** Its base is put before it with that of all other links. */
function link(path: string, name: string): string {
  return `<a href="${path}">${escapeMarkup(name)}</a>`;
}

function found<T>(item: T | undefined, words: string): T {
  if (item === undefined) throw new Error(`No ${words}. Run npm run lint.`);
  return item;
}
