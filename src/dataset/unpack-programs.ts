import type { Program as EngineProgram } from "../engine/facts.ts";
import type { PlaceName } from "./dataset.ts";
import type { PackedShard } from "./packed.ts";
import { at, PIECE, type Writable } from "./pieces.ts";
import type { UnpackedCommon } from "./unpack.ts";
import { unpackHints } from "./unpack-hints.ts";
import { unpackTold } from "./unpack-told.ts";
import { usualId, usualName } from "./usual-names.ts";

/** The programs as the engine knows them. `pages`: ids of the sources, by place. */
export function* unpackPrograms(
  packed: PackedShard,
  { cities, cityIds, names }: UnpackedCommon,
  pages: readonly string[],
): Generator<void, readonly EngineProgram[]> {
  const told = yield* unpackTold(packed, pages);
  const { programs, sponsors, specialty } = packed;
  const specialtyName = names.specialties.get(specialty) as string;
  const hintsOf = unpackHints(packed, [...names.states.keys()]);
  const unpacked: EngineProgram[] = [];
  for (const [i, id] of programs.id.entries()) {
    const city = at(cityIds, at(programs.city, i));
    const { county, region, state } = cities.get(city) as PlaceName;
    const [sponsor, sponsorName] = at(sponsors, at(programs.sponsor, i));
    const name = at(programs.name, i);
    const hints = hintsOf(i);
    const program: Writable<EngineProgram> = {
      id: typeof id === "string" ? id : usualId(sponsor, specialty, id === 0 ? city : undefined),
      name:
        typeof name === "string"
          ? name
          : usualName(name[0] ?? sponsorName, specialtyName, names.cities.get(city) as string),
      specialty,
      city,
      county,
      region,
      state,
      facts: at(told, at(programs.set, i)),
    };
    if (hints) program.hints = hints;
    if (unpacked.push(program) % PIECE === 0) yield;
  }
  return unpacked;
}
