import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One numbered step of CONTRIBUTING that changes a file. */
export interface AddingStep {
  /** "A gate, step 2" */
  readonly name: string;
  readonly file: string;
  apply(text: string): string;
}

const PART = /^### (.+)$/;
const BELOW = /^(\d+)\. .*?\bin `([^`]+)`, below `([^`]+)`.*:$/i;
const NEW = /^(\d+)\. A new file `([^`]+)` in `([^`]+)`.*:$/;
const BECOMES = /^(\d+)\. .*?\bin `([^`]+)`, `([^`]+)` becomes `([^`]+)`\.$/i;

/** The steps that a document prints: what is put where, as its code blocks say. Steps without a file to change are left out. */
export function readSteps(markdown: string): readonly AddingStep[] {
  const lines = markdown.split("\n");
  let part = "";
  return lines.flatMap((line, at): readonly AddingStep[] => {
    part = PART.exec(line)?.[1] ?? part;
    const named = (number = "") => `${part}, step ${number}`;
    const [, belowNumber, belowFile, anchor] = BELOW.exec(line) ?? [];
    if (belowFile && anchor)
      return [
        {
          name: named(belowNumber),
          file: belowFile,
          apply: (text) => putBelow(text, anchor, codeAfter(lines, at), belowFile),
        },
      ];
    const [, newNumber, name, folder] = NEW.exec(line) ?? [];
    if (name && folder)
      return [{ name: named(newNumber), file: join(folder, name), apply: () => codeAfter(lines, at) }];
    const [, number, file, old, now] = BECOMES.exec(line) ?? [];
    if (file && old && now)
      return [{ name: named(number), file, apply: (text) => replaceOnce(text, old, now, file) }];
    return [];
  });
}

/** Takes a step in a copy of the project. */
export function takeStep(root: string, { file, apply }: AddingStep): void {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, apply(before));
}

/** The code block below a step, without the step's own indentation. */
function codeAfter(lines: readonly string[], at: number): string {
  const from = lines.findIndex((line, index) => index > at && line.startsWith("   ```"));
  const to = lines.findIndex((line, index) => index > from && line === "   ```");
  const code = lines.slice(from + 1, to).map((line) => line.slice(3));
  return `${code.join("\n")}\n`;
}

function putBelow(text: string, anchor: string, code: string, file: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.startsWith(anchor) && !/^\w/.test(line.slice(anchor.length)));
  if (at < 0)
    throw new Error(
      `${file} has no line that begins with "${anchor}", below which a step of CONTRIBUTING.md puts something. Write into that step what the file says now.`,
    );
  return [...lines.slice(0, at + 1), code.trimEnd(), ...lines.slice(at + 1)].join("\n");
}

function replaceOnce(text: string, old: string, now: string, file: string): string {
  if (!text.includes(old))
    throw new Error(
      `${file} does not hold "${old}", which a step of CONTRIBUTING.md changes. Write into that step what the file says now.`,
    );
  return text.replace(old, () => now);
}
