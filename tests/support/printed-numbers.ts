import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { PLACE } from "../../src/words/fill.ts";

/** A number that stands in a text or on a page as it is, without the formatter. */
export interface Printed {
  readonly file: string;
  /** What is printed, as it is written: `ids.length`. */
  readonly code: string;
  readonly line: number;
}

const SAY_OF = /import SAY from "([^"]*content\/words\/[\w-]+\.json)"/;
const OF_ONE_WORD =
  ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined;

/**
 * Every number that these modules print as it is: in a template with words, as a child of JSX, at a place of a sentence of `content/words/`.
 * Only our own modules are read, and no library's types but the language's: it takes a third of the time, and what is of a library's type is
 * known by its name (`length`, `size`).
 */
export function printedNumbers(files: readonly string[]): readonly Printed[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    lib: ["lib.esnext.d.ts"],
    types: [],
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => ({
      resolvedModule: /^\..*\.tsx?$/.test(text)
        ? {
            resolvedFileName: resolve(dirname(from), text),
            extension: text.endsWith("x") ? ts.Extension.Tsx : ts.Extension.Ts,
          }
        : undefined,
    }));
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const isNumber = (node: ts.Expression) => {
    if (ts.isPropertyAccessExpression(node) && /^(?:length|size)$/.test(node.name.text)) return true;
    const type = checker.getTypeAtLocation(node);
    const all = type.isUnion() ? type.types : [type];
    return (
      all.some(({ flags }) => flags & ts.TypeFlags.NumberLike) &&
      all.every(({ flags }) => flags & (ts.TypeFlags.NumberLike | OF_ONE_WORD))
    );
  };
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`no module ${file}`);
    return printedIn(source)
      .filter(isNumber)
      .map((node) => ({
        file,
        code: node.getText().replace(/\s+/g, " "),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      }));
  });
}

/** What a module prints: the expressions whose value a reader sees as it is. */
function printedIn(source: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const words = wordsOf(source);
  const see = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && isProse(node))
      found.push(...node.templateSpans.map(({ expression }) => expression));
    else if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(node.expression);
    else if (ts.isCallExpression(node) && /^fill(?:Parts|Nodes)?$/.test(node.expression.getText()))
      found.push(...filledIn(node, words));
    ts.forEachChild(node, see);
  };
  see(source);
  return found;
}

/** Keys, ids and addresses have no space; a text does. */
function isProse({ head, templateSpans }: ts.TemplateExpression): boolean {
  const text = [head, ...templateSpans.map(({ literal }) => literal)].map((part) => part.text).join("…");
  return /\s/.test(text) && /[\p{L}(]/u.test(text);
}

/** What is given to a place that shows it; one that only chooses between words for one and for many takes the number itself. */
function filledIn({ arguments: [said, given] }: ts.CallExpression, words: Words): readonly ts.Expression[] {
  const [, part = "", key = ""] = said?.getText().split(".") ?? [];
  const shown = new Set(
    [...(words[part]?.[key]?.say ?? "").matchAll(PLACE)]
      .filter(([, , one]) => one === undefined)
      .map(([, name]) => name),
  );
  if (!given || !ts.isObjectLiteralExpression(given)) return [];
  return given.properties.flatMap((property) => {
    if (!shown.has(property.name?.getText())) return [];
    if (ts.isShorthandPropertyAssignment(property)) return [property.name];
    return ts.isPropertyAssignment(property) ? [property.initializer] : [];
  });
}

type Words = Readonly<Record<string, Readonly<Record<string, { readonly say?: string }>>>>;

function wordsOf(source: ts.SourceFile): Words {
  const from = SAY_OF.exec(source.text)?.[1];
  return from ? JSON.parse(readFileSync(resolve(dirname(source.fileName), from), "utf8")) : {};
}
