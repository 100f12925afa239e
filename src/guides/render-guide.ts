import { listCitableFigures } from "../content/citable-figures.ts";
import { findDirectives } from "../content/guide-syntax.ts";
import type { Site } from "../site/site.ts";
import type { Block } from "./blocks.ts";
import { createCitations } from "./citations.ts";
import { makeBlock } from "./directives/index.ts";
import { expandMarkers, type GuideContext } from "./expand.ts";

/** A piece of a guide's text: ready HTML, or a block that a component draws. */
export type GuidePiece = { readonly html: string } | { readonly block: Block };

/** `part` as in `createCitations`. */
export function createGuideContext(site: Site, part?: string): GuideContext {
  return {
    site,
    citations: createCitations(site.content.sources, part),
    citable: listCitableFigures(site.content),
    printed: new Set(),
  };
}

/** A directive is a paragraph of its own in the HTML. */
const DIRECTIVE_PARAGRAPH = /<p>(::[a-z-]+(?: +[a-z]+=[a-z0-9,-]+)*)\s*<\/p>/;

/** The HTML of a guide's Markdown, its markers expanded, cut at its directives. Pages are numbered as they come. */
export function renderGuide(html: string, context: GuideContext): GuidePiece[] {
  return html.split(DIRECTIVE_PARAGRAPH).flatMap((piece, index): GuidePiece[] => {
    if (index % 2 === 0) return piece.trim() === "" ? [] : [{ html: expandMarkers(piece, context) }];
    const [directive] = findDirectives(piece);
    if (!directive) throw new Error(`Not a directive: ${piece}`);
    const block = makeBlock(context.site, directive);
    numberSources(block, context);
    return [{ block }];
  });
}

/** Sources of a block get their numbers where it stands, not when it is drawn. */
function numberSources(block: Block, { citations }: GuideContext): void {
  for (const id of sourcesOf(block)) citations.number(id);
}

/** Ids of the pages that a block rests on, in its order, some of them twice. */
export function sourcesOf(block: Block): string[] {
  if (block.kind === "tool") return [];
  if (block.kind === "map") return [...block.sources];
  if (block.kind === "table")
    return block.rows.flatMap(({ head, cells }) => [head, ...cells].flatMap(({ sources = [] }) => sources));
  return block.groups.flatMap(({ lines, programs }) =>
    [...lines, ...programs.flatMap((item) => item.lines)].flatMap(({ said }) =>
      said.flatMap(({ sources = [] }) => sources),
    ),
  );
}
