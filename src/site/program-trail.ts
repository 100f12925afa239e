import type { Content } from "../content/content.ts";
import { regionPath } from "./regions.ts";
import type { SiteProgram } from "./site-program.ts";

/** Where a program's page stands, from the directory down: addresses without the site's base, with their names. */
export function programTrail(
  content: Content,
  { region, city }: Pick<SiteProgram, "region" | "city">,
): readonly { readonly path: string; readonly name: string }[] {
  return [
    { path: "/programs/", name: "Programs" },
    { path: regionPath(content, region), name: region.name },
    { path: `/cities/${city.id}/`, name: city.name },
  ];
}
