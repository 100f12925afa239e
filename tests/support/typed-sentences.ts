import ts from "typescript";

/** Of a line of JSX, an attribute or a property: names for machines, not words for readers. */
const NAMES =
  /^(?:class(?:Name)?|id|key|href|type|role|rel|style|d|viewBox|points|transform|accept|sandbox|content)$/;
/** Calls that ask for an element, an attribute, a part of text, or tell a developer. */
const ASKS =
  /(?:querySelector(?:All)?|closest|matches|find|getElementById|addEventListener|getAttribute|classList\.\w+|split|replace(?:All)?|localeCompare|matchMedia|createPolicy|console\.\w+|Error|RegExp)$/;
/** Patterns, markup, addresses. */
const NO_PROSE = /\(\?|\\|\w\|\w|<[/?]?\w|:\/\/|\w\/\w|--|^[#.?]|\w[:=]\w|[{;]\w|: \*/;
const WORD = /\p{L}[\p{L}’'-]*/gu;

/** Sentences of more than two words, and all text between tags, that stand in a module of TypeScript. */
export function typedSentences(file: string, text: string): readonly string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isNamed(node) || isAsked(node)) return;
    if (ts.isJsxText(node)) found.push(...say(node.text, 1));
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      found.push(...say(node.text, 3));
    else if (ts.isTemplateExpression(node))
      found.push(
        ...say(
          [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join("…"),
          3,
        ),
      );
    ts.forEachChild(node, see);
  };
  see(source);
  return found;
}

function say(text: string, atLeast: number): readonly string[] {
  const line = text.replace(/\s+/g, " ").trim();
  const words = line.match(WORD) ?? [];
  return words.length >= atLeast &&
    // A row of codes ("CA NV OR") is no sentence.
    (atLeast === 1 || (/\p{L}[,.:]? \p{L}/u.test(line) && /\p{Ll}/u.test(line))) &&
    words.some((word) => word.length > 1) &&
    !NO_PROSE.test(line)
    ? [line]
    : [];
}

function isNamed(node: ts.Node): boolean {
  return (
    (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) &&
    NAMES.test(node.name.getText().replaceAll('"', ""))
  );
}

function isAsked(node: ts.Node): boolean {
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && ASKS.test(node.expression.getText());
}
