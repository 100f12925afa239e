import { specialtyInId } from "../identity/specialty-in-id.ts";
import { allShards, type Shards } from "./shards.ts";

/** The specialties of these programs, each named by its id (`saint-agnes-family-medicine-fresno`) or its ACGME number. */
export function shardsOfPrograms(shards: Shards, programs: Iterable<string>): readonly string[] {
  const byPrefix = new Map(shards.specialties.map(([id, prefix]) => [prefix, id]));
  const all = allShards(shards);
  const of = (program: string) => byPrefix.get(program.slice(0, 3)) ?? specialtyInId(program, all);
  return [...new Set([...programs].flatMap((program) => of(program) ?? []))];
}
