/** The value of a JSON text, or the line and the words of its first fault. A key given twice in one object, and a number too large to hold, are faults too. */
export function parseJson(text: string): { value: unknown } | { line: number; message: string } {
  const fault = findFault(text);
  if (fault)
    return { line: text.slice(0, fault.at).split("\n").length, message: `invalid JSON: ${fault.message}` };
  return { value: JSON.parse(text) };
}

class Fault {
  readonly at: number;
  readonly message: string;
  constructor(at: number, message: string) {
    this.at = at;
    this.message = message;
  }
}

const BLANKS = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Deeper nesting than any record has; keeps a hostile file from exhausting the stack. */
const DEEPEST = 64;
/** A longer key is cut where it is named. */
const MOST_SAID = 80;

/** `JSON.parse` names no line for the commonest slips and takes a doubled key in silence, hence a reader of our own. */
function findFault(text: string): Fault | undefined {
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const next = (): string => {
    take(BLANKS);
    return text.charAt(at);
  };
  const fail = (expected: string): never => {
    const found = at >= text.length ? "the end of the file" : JSON.stringify(text.charAt(at));
    throw new Fault(at, `expected ${expected}, found ${found}.`);
  };

  const readValue = (depth: number): void => {
    if (depth > DEEPEST) fail(`at most ${DEEPEST} levels`);
    const first = next();
    if (first === "{") readObject(depth);
    else if (first === "[") readList(depth);
    else if (first === '"') readString();
    else readPlain();
  };
  const readPlain = (): void => {
    const start = at;
    const plain = take(PLAIN) ?? fail("a value");
    // It would come out as null wherever it is told or written again.
    if (Math.abs(Number(plain)) === Number.POSITIVE_INFINITY)
      throw new Fault(start, `expected a number of this world, found ${plain.slice(0, MOST_SAID)}.`);
  };
  const readString = (): string => take(STRING) ?? fail("text in straight double quotes on one line");
  const readObject = (depth: number): void => {
    const keys = new Set<string>();
    readMembers("}", () => {
      const start = at;
      if (next() !== '"') fail("a key in double quotes");
      const key = JSON.parse(readString()) as string;
      if (keys.has(key))
        throw new Fault(start, `the key "${key.slice(0, MOST_SAID)}" stands twice in one object.`);
      keys.add(key);
      if (next() !== ":") fail('":"');
      at++;
      readValue(depth + 1);
    });
  };
  const readList = (depth: number): void => readMembers("]", () => readValue(depth + 1));
  const readMembers = (end: string, readMember: () => void): void => {
    at++;
    if (next() !== end) {
      readMember();
      while (next() === ",") {
        at++;
        next();
        readMember();
      }
    }
    if (next() !== end) fail(`"," or "${end}"`);
    at++;
  };

  try {
    readValue(0);
    if (next() !== "") fail("the end of the file");
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
