/** What this copy of the site knows of itself. Whoever hosts it sets `REPOSITORY_URL` when building; without it no such link is shown. */
const REPOSITORY_URL = (process.env.REPOSITORY_URL ?? "").replace(/\/+$/, "") || null;

export interface ReportLinks {
  /** Opens a report with the page and its file filled in. */
  readonly report: string;
  /** Opens the file for a change. */
  readonly edit: string;
}

/** Where a reader can report or change a wrong fact, or null when this copy names no repository. */
export function reportLinks(
  { name, file }: { readonly name: string; readonly file: string },
  repository: string | null = REPOSITORY_URL,
): ReportLinks | null {
  if (!repository) return null;
  const query = new URLSearchParams({
    title: `Wrong fact: ${name}`,
    body: [
      `Page: ${name}`,
      `File: ${file}`,
      "",
      "Which fact is wrong?",
      "",
      "What should it say?",
      "",
      "Which page of the program says so (address and date)?",
      "",
    ].join("\n"),
  });
  return { report: `${repository}/issues/new?${query}`, edit: `${repository}/edit/main/${file}` };
}

/** The address of the project's repository, or null when this copy names none. */
export function repositoryUrl(): string | null {
  return REPOSITORY_URL;
}
