import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FACTS = "src/engine/facts.ts";
const SCHEMAS = "src/content/schemas/program-facts.ts";
const ROWS = "src/facts/fields.ts";
const WATCHED = "src/cli/watch/passages.ts";
const OWN_RULES = "src/plan/own-rules.ts";
const COLUMNS = "src/plan/csv/columns.ts";
const TARGETS = "src/plan/csv/targets.ts";
const OWN_TERMS = "src/engine/own-terms.ts";
const LAWS = "tests/engine/arbitraries.ts";
const PROFILE = "src/engine/profile.ts";
const ANSWERS = "src/engine/profile-fields.ts";
const CALLED = "content/answers/words.json";
const QUIZ_WORDS = "content/quiz";
const QUIZ = "src/stores/quiz-flow.ts";
const ALL_POINTS = 100;

/**
 * What is half made in a project: a field, criterion or answer that stands in one place and is missing in another where it belongs. Each in
 * a sentence that begins with the file to mend. It reads the files as text, so that a project which does not compile is told of as well.
 */
export function findHalfMade(root: string): readonly string[] {
  const read = (file: string) => parse(root, file);
  return [
    ...fields(read).map(see("A field")),
    ...criteria(root, read, GATES).map(see("A gate")),
    ...criteria(root, read, PREFERENCES).map(see("A preference")),
    ...unread(root, read).map(see("A field")),
    ...unanswered(root, read).map(see("An answer")),
    ...terms(root, read).map(see("A gate")),
    ...points(root, read).map(see("A preference")),
    ...answers(root, read).map(see("An answer")),
  ];
}

const see = (part: string) => (sentence: string) => `${sentence} See “${part}” in CONTRIBUTING.md.`;

type Read = (file: string) => ts.SourceFile;

function fields(read: Read): readonly string[] {
  const schemas = [...keysOf(read(SCHEMAS), "POLICIES"), ...keysOf(read(SCHEMAS), "DESCRIPTIONS")];
  const rows = keysOf(read(ROWS), "FIELDS");
  const known = membersOf(read(FACTS), "FactValues");
  const watched = keysOf(read(WATCHED), "SPEAKS_OF");
  const rules = keysOf(read(OWN_RULES), "OWN_RULES");
  const about = [...keysOf(read(TARGETS), "ABOUT"), ...keysOf(read(TARGETS), "OTHERWISE")];
  const headings = keysOf(read(COLUMNS), "HEADINGS");
  return [
    ...missing(
      rows,
      schemas,
      (field) => `${SCHEMAS}: no schema for the field ${field}, which has a row in ${ROWS}.`,
    ),
    ...missing(
      schemas,
      rows,
      (field) => `${ROWS}: no row for the field ${field}, which has a schema in ${SCHEMAS}.`,
    ),
    ...missing(
      schemas,
      watched,
      (field) =>
        `${WATCHED}: SPEAKS_OF does not say by which words ${field} is looked for on a changed page.`,
    ),
    ...missing(
      known,
      keysOf(read(LAWS), "VALUES"),
      (field) => `${LAWS}: VALUES makes no value of ${field}, so that no law tries it.`,
    ),
    ...missing(rules, headings, (rule) => `${COLUMNS}: HEADINGS names no heading that means ${rule}.`),
    ...missing(
      headings,
      [...rules, ...about],
      (rule) => `${OWN_RULES}: no row for ${rule}, whose headings stand in ${COLUMNS}.`,
    ),
  ];
}

interface Kind {
  readonly folder: "gates" | "preferences";
  readonly type: "Gate" | "Preference";
  readonly list: "ALL" | "PREFERENCES";
}

const GATES: Kind = { folder: "gates", type: "Gate", list: "ALL" };
const PREFERENCES: Kind = { folder: "preferences", type: "Preference", list: "PREFERENCES" };

function criteriaIn(root: string, read: Read, { folder, type }: Kind) {
  const home = `src/engine/${folder}`;
  return filesIn(root, home).flatMap((file) =>
    criteriaOf(read(`${home}/${file}`), type).map((one) => ({ ...one, file })),
  );
}

/** Fields that a criterion reads and the engine does not have. */
function unread(root: string, read: Read): readonly string[] {
  const known = membersOf(read(FACTS), "FactValues");
  return [GATES, PREFERENCES]
    .flatMap((kind) => criteriaIn(root, read, kind))
    .flatMap(({ name, reads }) =>
      missing(reads, known, (field) => `${FACTS}: FactValues has no ${field}, which ${name} reads.`),
    );
}

/** Answers that a criterion looks at and nobody can give. */
function unanswered(root: string, read: Read): readonly string[] {
  const known = membersOf(read(PROFILE), "Profile");
  return [GATES, PREFERENCES]
    .flatMap((kind) => criteriaIn(root, read, kind))
    .flatMap(({ name, answers: its }) =>
      missing(its, known, (answer) => `${PROFILE}: Profile has no ${answer}, which ${name} looks at.`),
    );
}

function criteria(root: string, read: Read, kind: Kind): readonly string[] {
  const { folder, list } = kind;
  const home = `src/engine/${folder}`;
  const index = read(`${home}/index.ts`);
  const listed = new Set(namesIn(index, list));
  const imported = new Map(importsOf(index));
  const files = filesIn(root, home);
  const all = criteriaIn(root, read, kind);
  const own = new Set(all.map(({ name }) => name));
  return [
    ...[...imported]
      .filter(([, from]) => from.startsWith("./") && !existsSync(join(root, home, from)))
      .map(
        ([name, from]) =>
          `${home}/${from.slice(2)}: there is no such file, but ${home}/index.ts takes ${name} from it.`,
      ),
    ...[...listed]
      .filter((name) => !imported.has(name))
      .map((name) => `${home}/index.ts: ${list} names ${name}, which is not imported.`),
    ...[...own]
      .filter((name) => !listed.has(name))
      .map((name) => `${home}/index.ts: ${list} does not name ${name}, so that nobody is judged by it.`),
    ...files
      .filter(
        (file) =>
          all.some((one) => one.file === file) &&
          !existsSync(join(root, "tests/engine", folder, file.replace(".ts", ".test.ts"))),
      )
      .map(
        (file) => `tests/engine/${folder}/${file.replace(".ts", ".test.ts")}: no test of ${home}/${file}.`,
      ),
  ];
}

function terms(root: string, read: Read): readonly string[] {
  const home = "src/engine/gates";
  const named = new Set(stringsIn(read(OWN_TERMS), "OWN_TERMS"));
  return filesIn(root, home)
    .flatMap((file) => criteriaOf(read(`${home}/${file}`), "Gate"))
    .filter(({ id, reads }) => reads.length > 0 && !named.has(id))
    .map(
      ({ id }) =>
        `${OWN_TERMS}: OWN_TERMS has no terms of the gate ${id}, so that nobody can note what a program told them.`,
    );
}

function points(root: string, read: Read): readonly string[] {
  const home = "src/engine/preferences";
  const all = filesIn(root, home).flatMap((file) => criteriaOf(read(`${home}/${file}`), "Preference"));
  const sum = all.reduce((most, one) => most + one.points, 0);
  return sum === ALL_POINTS
    ? []
    : [`${home}: the points add up to ${sum}, not ${ALL_POINTS}: others have to give what a new one takes.`];
}

function answers(root: string, read: Read): readonly string[] {
  const given = membersOf(read(PROFILE), "Profile");
  const rows = keysOf(read(ANSWERS), "PROFILE_FIELDS");
  const asked = new Set(stringsIn(read(QUIZ), "STEPS"));
  const noted = new Set(notedIn(declarationOf(read(QUIZ), "STEPS")));
  const all = [...new Set([...given, ...rows])];
  return [
    ...missing(
      rows,
      given,
      (answer) => `${PROFILE}: Profile has no ${answer}, which has a row in ${ANSWERS}.`,
    ),
    ...missing(
      all,
      rows,
      (answer) =>
        `${ANSWERS}: no row for the answer ${answer}, so that no link, file or profile can hold it.`,
    ),
    ...missing(
      all,
      Object.keys(readWords(root, CALLED).called ?? {}),
      (answer) => `${CALLED}: does not say what ${answer} is called.`,
    ),
    ...missing(
      all.filter((answer) => !noted.has(answer)),
      readdirSync(join(root, QUIZ_WORDS)).flatMap((file) =>
        Object.keys(readWords(root, `${QUIZ_WORDS}/${file}`).fields ?? {}),
      ),
      (answer) => `${QUIZ_WORDS}/: no file says how ${answer} is asked.`,
    ),
    ...all
      .filter((answer) => !asked.has(answer))
      .map((answer) => `${QUIZ}: no question of STEPS asks for ${answer}.`),
    ...missing(
      all,
      keysOf(read(LAWS), "ANSWERS"),
      (answer) => `${LAWS}: ANSWERS makes no ${answer}, so that no law tries it.`,
    ),
  ];
}

function readWords(root: string, file: string): Readonly<Record<string, object>> {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

function missing(
  from: readonly string[],
  to: readonly string[],
  say: (name: string) => string,
): readonly string[] {
  const there = new Set(to);
  return from.filter((name) => !there.has(name)).map(say);
}

const parsed = new Map<string, ts.SourceFile>();

/** Most files of a copy are those of the project: each text is parsed once. */
function parse(root: string, file: string): ts.SourceFile {
  const text = readFileSync(join(root, file), "utf8");
  const before = parsed.get(text);
  if (before) return before;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  parsed.set(text, source);
  return source;
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts");
}

interface FoundCriterion {
  readonly name: string;
  readonly id: string;
  readonly reads: readonly string[];
  readonly answers: readonly string[];
  readonly points: number;
}

/** The exported constants of a type such as `Gate<…>`. */
function criteriaOf(source: ts.SourceFile, type: string): readonly FoundCriterion[] {
  return declarationsOf(source).flatMap((one) => {
    if (!one.type || !ts.isTypeReferenceNode(one.type) || one.type.typeName.getText() !== type) return [];
    const value = objectOf(one);
    const of = (key: string) => value?.properties.find((property) => property.name?.getText() === key);
    return [
      {
        name: one.name.getText(),
        id: literalsIn(of("id"))[0] ?? "",
        reads: literalsIn(of("reads")),
        answers: literalsIn(of("answers")),
        points: Number(/\d+$/.exec(of("points")?.getText() ?? "")?.[0] ?? 0),
      },
    ];
  });
}

function declarationsOf(source: ts.SourceFile): readonly ts.VariableDeclaration[] {
  return source.statements.flatMap((one) =>
    ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
  );
}

function declarationOf(source: ts.SourceFile, name: string): ts.VariableDeclaration {
  const found = declarationsOf(source).find((one) => one.name.getText() === name);
  if (!found)
    throw new Error(
      `${source.fileName}: no constant ${name}. The check of half-made things has to be told where it went.`,
    );
  return found;
}

function objectOf({ initializer }: ts.VariableDeclaration): ts.ObjectLiteralExpression | undefined {
  let value = initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  return value && ts.isObjectLiteralExpression(value) ? value : undefined;
}

function keysOf(source: ts.SourceFile, name: string): readonly string[] {
  const properties = objectOf(declarationOf(source, name))?.properties ?? [];
  return properties.flatMap((one) => one.name?.getText().replaceAll('"', "") ?? []);
}

function membersOf(source: ts.SourceFile, name: string): readonly string[] {
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  if (!found)
    throw new Error(
      `${source.fileName}: no interface ${name}. The check of half-made things has to be told where it went.`,
    );
  return (found as ts.InterfaceDeclaration).members.flatMap((one) => one.name?.getText() ?? []);
}

/** The names in a list of constants. */
function namesIn(source: ts.SourceFile, name: string): readonly string[] {
  const { initializer } = declarationOf(source, name);
  return initializer && ts.isArrayLiteralExpression(initializer)
    ? initializer.elements.map((one) => one.getText())
    : [];
}

function importsOf(source: ts.SourceFile): readonly (readonly [name: string, from: string])[] {
  return source.statements.flatMap((one) => {
    if (!ts.isImportDeclaration(one) || one.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      return [];
    const named = one.importClause?.namedBindings;
    const from = (one.moduleSpecifier as ts.StringLiteral).text;
    return named && ts.isNamedImports(named)
      ? named.elements.map(({ name }) => [name.text, from] as const)
      : [];
  });
}

function stringsIn(source: ts.SourceFile, name: string): readonly string[] {
  return literalsIn(declarationOf(source, name));
}

/** Answers that a question notes by itself beside those it asks for, such as the year of the Match. */
function notedIn(node: ts.Node): readonly string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "noted") return literalsIn(node);
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...notedIn(child)));
  return found;
}

function literalsIn(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...literalsIn(child));
  });
  return found;
}
