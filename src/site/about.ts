/**
 * The address of the project's repository (`REPOSITORY_URL` when building), or null; without it no such link is shown. It stands on every page,
 * so what a CI's own address may bear, a name and a token, is refused. Throws in words.
 */
export function readRepository(text: string | undefined): string | null {
  const address = text?.trim();
  if (!address) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.username || url?.password)
    throw new Error("REPOSITORY_URL holds a name, a password or a token: write the address alone.");
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `REPOSITORY_URL: expected an address such as https://github.com/you/whole-file, found ${JSON.stringify(address.slice(0, 80))}.`,
    );
  return url.href.replace(/\/+$/, "").replace(/\.git$/, "");
}

/** Where a file can be changed, or null when this copy names no repository. */
export function editLink(file: string, repository: string | null = repositoryUrl()): string | null {
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

/** Where reports go by e-mail, or null when this copy names no address. */
export function reportEmail(): string | null {
  return readReportEmail(process.env.REPORT_EMAIL);
}

/** The address of the project's repository, or null when this copy names none. */
export function repositoryUrl(): string | null {
  return readRepository(process.env.REPOSITORY_URL);
}
