import { fileURLToPath } from "node:url";
import type { Identities } from "../../src/identity/identity.ts";
import { createIdentityTable, type IdentityTable } from "../../src/identity/table.ts";
import { identitiesOf } from "../../src/site/identities.ts";
import { buildSite } from "../../src/site/site.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let identities: Identities | undefined;
let table: IdentityTable | undefined;

/** The identities of the real content, as the browser gets them. */
export function realIdentities(): Identities {
  identities ??= JSON.parse(
    JSON.stringify(identitiesOf(buildSite({ root: ROOT, today: "2026-11-28" }))),
  ) as Identities;
  return identities;
}

export function realTable(): IdentityTable {
  table ??= createIdentityTable(realIdentities());
  return table;
}
