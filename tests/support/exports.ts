import ts from "typescript";

/** Something that a module exports under a name. */
export interface Exported {
  readonly name: string;
  readonly file: string;
  readonly isValue: boolean;
  /** A doc comment stands above it, or it needs none: see `saysItself`. */
  readonly isTold: boolean;
}

/** What a module of TypeScript exports, as it is written; `export … from` is left out. */
export function exportsOf(file: string, text: string): readonly Exported[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const functions = new Set<string>();
  return source.statements.flatMap((one) => {
    const modifiers = ts.canHaveModifiers(one) ? ts.getModifiers(one) : undefined;
    if (!modifiers?.some(({ kind: word }) => word === ts.SyntaxKind.ExportKeyword)) return [];
    const isTold = hasComment(one, text) || saysItself(one);
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.map(({ name }) => ({
        name: name.getText(),
        file,
        isValue: true,
        isTold,
      }));
    const isType = ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);
    if (!isType && !ts.isFunctionDeclaration(one) && !ts.isClassDeclaration(one)) return [];
    if (!one.name) return [];
    const name = one.name.text;
    // Of a function with several signatures the first is told.
    if (functions.has(name)) return [];
    if (ts.isFunctionDeclaration(one)) functions.add(name);
    return [{ name, file, isValue: !isType, isTold }];
  });
}

function hasComment(one: ts.Statement, text: string): boolean {
  return (ts.getLeadingCommentRanges(text, one.getFullStart()) ?? []).some(({ pos }) =>
    text.startsWith("/**", pos),
  );
}

/**
 * A type made of a value (`typeof`), whose own comment tells it, or of a record as its file is read; a content rule, of which `description`
 * tells.
 */
function saysItself(one: ts.Statement): boolean {
  if (ts.isTypeAliasDeclaration(one))
    return /\btypeof \w|^(?:Filed|TextEntry)<\w+>$/.test(one.type.getText());
  return (
    ts.isVariableStatement(one) &&
    one.declarationList.declarations.every(({ type }) => type?.getText() === "ContentRule")
  );
}
