/** What this copy of the site knows of itself. Whoever hosts it sets `REPOSITORY_URL` when building; without it no such link is shown. */
const REPOSITORY_URL = (process.env.REPOSITORY_URL ?? "").replace(/\/+$/, "") || null;

/** Where a file can be changed, or null when this copy names no repository. */
export function editLink(file: string, repository: string | null = REPOSITORY_URL): string | null {
  return repository && `${repository}/edit/main/${file}`;
}

/** One address and nothing that a mail program would read as more. */
const EMAIL = /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

/** The e-mail address that takes reports (`REPORT_EMAIL` when building), or null. Throws in words when it is none. */
export function readReportEmail(text: string | undefined): string | null {
  const email = text?.trim();
  if (!email) return null;
  if (!EMAIL.test(email)) throw new Error(`REPORT_EMAIL: expected an e-mail address, found "${email}".`);
  return email;
}

const { REPORT_EMAIL } = process.env;

/** Where reports go by e-mail, or null when this copy names no address. */
export function reportEmail(): string | null {
  return readReportEmail(REPORT_EMAIL);
}

/** The address of the project's repository, or null when this copy names none. */
export function repositoryUrl(): string | null {
  return REPOSITORY_URL;
}
