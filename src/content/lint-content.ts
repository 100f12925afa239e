import { basename, extname } from "node:path";
import type { Content } from "./content.ts";
import type { Issue } from "./issue.ts";
import { readContent } from "./read-content.ts";
import { RULES } from "./rules/index.ts";

/** Reads the content of a project folder and holds every rule against it. All problems at once; none means that the content is sound. */
export function lintContent({ root, today }: { root: string; today: string }): {
  content: Content;
  issues: readonly Issue[];
} {
  const { content, issues } = readContent(root);
  const unreadable = new Set(issues.map(({ file }) => recordOf(file)));
  const broken = RULES.flatMap((rule) => [...rule.check(content, { today, unreadable })]);
  return { content, issues: [...issues, ...broken] };
}

/** "content/programs/ca/x.json" → "programs/x" */
function recordOf(file: string): string {
  return `${file.split("/")[1]}/${basename(file, extname(file))}`;
}
