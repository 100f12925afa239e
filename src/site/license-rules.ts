import type { Content, Figure, Guide, Source } from "../content/content.ts";
import { getRecord } from "../content/get-record.ts";
import type { State } from "../content/schemas/state.ts";
import { figureWithUnit } from "../facts/figure-words.ts";

/** One rule of a state on licenses, with its page. */
export interface LicenseRule {
  readonly what: string;
  /** Its value, to stand alone: "180 days". */
  readonly words: string;
  readonly note: string | null;
  readonly source: Source;
}

/** What pages say of licenses in a state. */
export interface LicenseRules {
  /** What a resident works under. */
  readonly training: readonly LicenseRule[];
  /** What the full license asks, later. */
  readonly full: readonly LicenseRule[];
  /** Guides that quote one of these, the one that quotes most first. */
  readonly guides: readonly Guide[];
}

/** A state's rules by the figures that say that they are such; what is in words first. Null where we have read no page. */
export function licenseRules(
  content: Pick<Content, "figures" | "guides" | "sources">,
  state: State,
): LicenseRules | null {
  const figures = [...content.figures.values()].filter(({ license }) => license?.state === state);
  if (figures.length === 0) return null;
  const rules = (of: "training" | "full") =>
    figures
      .filter(({ license }) => license?.of === of)
      .sort((a, b) => Number(a.unit !== "text") - Number(b.unit !== "text"))
      .map((figure) => toRule(content, figure));
  const quotes = (guide: Guide) => figures.filter(({ id }) => guide.body.includes(`{figure:${id}}`)).length;
  const guides = [...content.guides.values()]
    .map((guide) => ({ guide, quoted: quotes(guide) }))
    .filter(({ quoted }) => quoted > 0)
    .sort((a, b) => b.quoted - a.quoted);
  return { training: rules("training"), full: rules("full"), guides: guides.map(({ guide }) => guide) };
}

function toRule({ sources }: Pick<Content, "sources">, figure: Figure): LicenseRule {
  const { what, value, unit, note = null, source } = figure;
  if (typeof value === "object") throw new Error(`${figure.file}: a rule on licenses has one value.`);
  return { what, words: figureWithUnit({ value, unit }), note, source: getRecord(sources, source) };
}
