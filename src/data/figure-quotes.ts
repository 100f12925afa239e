import type { TextEntry } from "./content.ts";

const QUOTE = /\{figure:([^{}\n]*)\}/g;

/** The figures that a Markdown text quotes as `{figure:id}`, each time it does, with the line in its file. */
export function listFigureQuotes({ body, bodyLine }: Pick<TextEntry<unknown>, "body" | "bodyLine">) {
  return body
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(QUOTE)].map(([, id = ""]) => ({ id, line: bodyLine + index })),
    );
}
