import { findBySlug } from "../../identity/slug.ts";
import type { IdentityTable } from "../../identity/table.ts";
import type { SharedList, SharedProgram } from "../../plan/share-list.ts";

/**
 * The list with each program by its address of today, where the table of names and numbers knows it: an NRMP code, an older address. What it
 * does not know stays as it came.
 */
export function resolveShared(list: SharedList, table: IdentityTable): SharedList {
  const programs = list.programs.map((one): SharedProgram => {
    if (one.by === "acgme") return one;
    const found = one.by === "nrmp" ? table.find(one) : null;
    const program =
      one.by === "id" ? findBySlug(table, one.id) : found?.is === "one" ? found.program : undefined;
    return program ? { by: "id", id: program.id } : one;
  });
  return { ...list, programs: [...new Map(programs.map((one) => [JSON.stringify(one), one])).values()] };
}
