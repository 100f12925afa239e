import type { Issue } from "./issue.ts";

/** All issues, a line each, in the order of files, then "2 problems in 1 file.". Empty text when there are none. */
export function formatIssues(issues: readonly Issue[]): string {
  if (issues.length === 0) return "";
  const lines = [...new Set([...issues].sort(byPlace).map(formatIssue))];
  const files = new Set(issues.map(({ file }) => file)).size;
  return [...lines, "", `${count(lines.length, "problem")} in ${count(files, "file")}.`].join("\n");
}

/** `content/programs/ca/x.json → facts.visaJ1[0].source: no source "samc-faq". Did you mean "samc-fm-faq"?` */
export function formatIssue({ file, path, line, message }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const within = path && path.length > 0 ? ` → ${formatPath(path)}` : "";
  return `${place}${within}: ${message}`;
}

/** `facts.visaJ1[0].source` */
function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

function byPlace(a: Issue, b: Issue): number {
  return compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(formatIssue(a), formatIssue(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
