/** What the service worker and the pages agree on. */

/** The notice stands hidden in every page, with the date of that page's facts: showing it is taking this away. */
const HIDDEN_NOTICE = /(<[a-z]+ id="saved-copy"[^>]*?) hidden(?:="")?(?=[\s>])/;

/** The page with its notice shown: it came from the copy on the device. It keeps the headers that it was kept with. */
export async function withNotice(page: Response): Promise<Response> {
  const html = (await page.text()).replace(HIDDEN_NOTICE, "$1");
  const headers = new Headers(page.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  // Both speak of the bytes as they came, which these no longer are.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { status: page.status, statusText: page.statusText, headers });
}

/** Whether somebody answered: a host that is down (5xx) sends words as well, which are none of the site's. */
export const isHostAnswer = ({ status }: { readonly status: number }): boolean => status < 500;

/** Pages end in a slash; "/data/" and its like hold no pages. */
export function isPageAddress(path: string, base: string): boolean {
  return path.startsWith(base) && path.endsWith("/");
}

/** The programs of one specialty, the search and the names of one state's programs: only a visitor who asked for them has a copy. */
export function isShard(path: string, base: string): boolean {
  return [`${base}data/v1/dataset/`, `${base}data/v1/search`].some((start) => path.startsWith(start));
}

/** Data that the pages themselves work with; the open data is for others and is not kept. */
export function isKeptData(path: string, base: string): boolean {
  return /^(?:data\/v1\/(?:dataset\/[\w-]+|search(?:\/\w+)?)|tools\/names|list\/identities|programs\/rows)\.json$/.test(
    path.slice(base.length),
  );
}
