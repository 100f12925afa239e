import type { CollectionName, Content } from "./content.ts";

/** Pages that are there whatever the content is. */
export const FIXED_PAGES: ReadonlySet<string> = new Set([
  "/",
  "/programs/",
  "/cities/",
  "/states/",
  "/guides/",
  "/quiz/",
  "/results/",
  "/list/",
  "/compare/",
  "/search/",
  "/method/",
  "/sources/",
  "/privacy/",
  "/report/",
  "/for-programs/",
  "/changes/",
  "/tools/",
  "/season/",
  "/season/brief/",
  "/season/rank/",
  "/season/soap/",
  "/season/students/",
  "/glossary/",
  "/data/",
  "/data/health/",
  "/offline/",
]);

const PAGED: readonly CollectionName[] = ["programs", "cities", "regions", "specialties", "guides", "tools"];
/** Files under this are made by their own folder of `src/pages`, which no record knows. */
const OPEN_DATA = "/data/";

/** True when the site has a page at the address; what follows "?" or "#" is left aside. */
export function isPage(content: Content, address: string): boolean {
  const path = address.replace(/[?#].*$/, "");
  if (path === "" || FIXED_PAGES.has(path) || path.startsWith(OPEN_DATA)) return true;
  const [, folder, id, end] = path.split("/");
  if (folder === "states") return end === "" && statesWithPage(content).has(id as string);
  const collection = PAGED.find((name) => name === folder);
  return collection !== undefined && end === "" && content[collection].has(id as string);
}

/** Addresses of pages, for hints. */
export function listAddresses(content: Content): string[] {
  return [
    ...FIXED_PAGES,
    ...[...statesWithPage(content)].map((id) => `/states/${id}/`),
    ...PAGED.flatMap((name) => [...content[name].keys()].map((id) => `/${name}/${id}/`)),
  ];
}

/** The states in which there are programs, in small letters. */
function statesWithPage({ programs, cities }: Content): ReadonlySet<string> {
  const states = [...programs.values()].flatMap(({ city }) => cities.get(city)?.state.toLowerCase() ?? []);
  return new Set(states);
}
