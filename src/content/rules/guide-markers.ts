import { POLICY_TOPICS } from "../../facts/fields.ts";
import type { Content, Guide } from "../content.ts";
import {
  DIRECTIVES,
  findDirectives,
  findMarkers,
  MARKER_KINDS,
  type OptionKind,
  SPECIALTY_KEYS,
} from "../guide-syntax.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import { findInText } from "../passages.ts";
import { reckonContent } from "../season.ts";
import type { ContentRule, RuleContext } from "./rule.ts";

const BRACES = /\{[^{}\n]*\}/g;
const COLLECTIONS = {
  program: "programs",
  city: "cities",
  region: "regions",
  guide: "guides",
  specialty: "specialties",
  tool: "tools",
} as const;
const NUMBERS = /^\d+(?:,\d+)*$/;

export const guideMarkers: ContentRule = {
  name: "guide-markers",
  description:
    "Markers in guides and flows, {program:id} or ::programs city=id, are of a known kind and name what exists.",
  *check(content, context) {
    for (const record of [...content.guides.values(), ...content.flows.values()]) {
      for (const { found, place } of findInText(record, BRACES)) {
        const message = findFault(found[0], content, context);
        if (message) yield { ...place, message };
      }
    }
    for (const guide of content.guides.values()) yield* checkDirectives(guide, content, context);
  },
};

/** Sources and figures are the matter of other rules, counts of the code that counts. */
function findFault(text: string, content: Content, { today, unreadable }: RuleContext): string | undefined {
  if (!text.includes(":")) return undefined;
  const [marker] = findMarkers(text);
  if (marker?.text !== text) return `expected {source-id} or {kind:id}, found "${text}".`;
  const { kind, id, key } = marker;
  const missing = (known: Iterable<string>) =>
    `no ${kind === "season" ? "item of the season" : kind} "${id}".${didYouMean(id, known)}`;
  switch (kind) {
    case "source":
    case "figure":
    case "count":
      return undefined;
    case "season": {
      // That there is no season at all is said of the folder.
      if (content.seasons.size === 0) return undefined;
      const ids = seasonItems(content, today);
      return ids.has(id) ? undefined : missing(ids);
    }
    case "program":
    case "city":
    case "region":
    case "guide":
    case "specialty":
    case "tool": {
      const to = COLLECTIONS[kind];
      if (unreadable.has(`${to}/${id}`)) return undefined;
      if (!content[to].has(id)) return missing(content[to].keys());
      return kind === "specialty" && key !== null ? findNumberFault(content, id, key) : undefined;
    }
    default:
      return `no kind of marker "${kind}". Expected one of ${MARKER_KINDS.join(", ")}.${didYouMean(kind, MARKER_KINDS)}`;
  }
}

function findNumberFault(content: Content, id: string, key: string): string | undefined {
  if (!SPECIALTY_KEYS.some((known) => known === key))
    return `no number "${key}" of a specialty. Expected one of ${SPECIALTY_KEYS.join(", ")}.${didYouMean(key, SPECIALTY_KEYS)}`;
  return content.specialties.get(id)?.charting2026 ? undefined : `"${id}" has no published numbers.`;
}

/** What the present season and each later one hold: a text must not break on Match Day. */
function seasonItems(content: Content, today: string): ReadonlySet<string> {
  const { record: present } = reckonContent(content, today);
  return [...content.seasons.values()]
    .filter(({ year }) => year >= present.year)
    .map(
      ({ dates, fees, limits, notAnnounced }) =>
        new Set(["year", ...[...dates, ...fees, ...limits, ...notAnnounced].map(({ id }) => id)]),
    )
    .reduce((shared, ids) => shared.intersection(ids));
}

function* checkDirectives(guide: Guide, content: Content, context: RuleContext): Generator<Issue> {
  for (const [index, text] of guide.body.split("\n").entries()) {
    if (!text.startsWith("::")) continue;
    const place = { file: guide.file, line: guide.bodyLine + index };
    const [directive] = findDirectives(text);
    const options = directive && DIRECTIVES[directive.name];
    if (!options) {
      const names = Object.keys(DIRECTIVES);
      const hint = didYouMean(directive?.name ?? text.slice(2), names);
      yield {
        ...place,
        message: `expected ::name option=value with a name of ${names.join(", ")}, found "${text}".${hint}`,
      };
      continue;
    }
    for (const [option, value] of Object.entries(directive.options)) {
      const kind = options[option];
      const expected = kind
        ? expectedOption(kind, value, { content, context })
        : `the options ${Object.keys(options).join(", ") || "none"}`;
      if (expected) yield { ...place, message: `expected ${expected}, found "${option}=${value}".` };
    }
  }
}

/** What the option should have been, undefined when it is right. */
function expectedOption(
  kind: OptionKind,
  value: string,
  { content, context }: { content: Content; context: RuleContext },
): string | undefined {
  // Which tools there are is the matter of the rule on tools.
  if (kind === "tool") return undefined;
  if (kind === "numbers") return NUMBERS.test(value) ? undefined : "numbers with commas between them";
  if (kind === "policy-topic")
    return (POLICY_TOPICS as readonly string[]).includes(value)
      ? undefined
      : `a topic of ${POLICY_TOPICS.join(", ")}`;
  if (content[kind].has(value) || context.unreadable.has(`${kind}/${value}`)) return undefined;
  return `the id of one of the ${kind}`;
}
