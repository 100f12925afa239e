import type { Identities } from "../../src/identity/identity.ts";
import { createIdentityTable, type IdentityTable } from "../../src/identity/table.ts";
import { identitiesOf } from "../../src/site/identities.ts";
import { SITE } from "../support/content.ts";

let identities: Identities | undefined;
let table: IdentityTable | undefined;

/** The identities of the real content, as the browser gets them. */
export function realIdentities(): Identities {
  identities ??= JSON.parse(JSON.stringify(identitiesOf(SITE))) as Identities;
  return identities;
}

export function realTable(): IdentityTable {
  table ??= createIdentityTable(realIdentities());
  return table;
}
