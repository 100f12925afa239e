import type { Program as EngineProgram } from "../engine/facts.ts";
import type { Lookup, ProgramDetails } from "./dataset.ts";
import type { PackedShard } from "./packed.ts";
import { at, lookUp } from "./pieces.ts";
import type { UnpackedCommon } from "./unpack.ts";
import { unpackAddress } from "./unpack-sources.ts";

/** The details of each program; programs of one sponsor share it. `pages`: ids of the sources, by place. */
export function lookDetailsUp(
  { programs, sponsors, sources }: PackedShard,
  { names, cityIds }: UnpackedCommon,
  read: { readonly programs: readonly EngineProgram[]; readonly pages: readonly string[] },
): Lookup<ProgramDetails> {
  const made: ProgramDetails["sponsor"][] = [];
  const remarks = Map.groupBy(programs.remarks, ([place]) => place);
  const sponsorOf = (place: number) => {
    const [id, name, office = 0] = at(sponsors, place);
    made[place] ??= { id, name, office: unpackAddress(office, sources) };
    return made[place];
  };
  return lookUp(
    () => read.programs.map(({ id }) => id),
    (i): ProgramDetails => {
      const status = at(programs.status, i) as ProgramDetails["listing"]["status"];
      const note = at(programs.listingNote, i);
      return {
        acgmeId: at(programs.acgmeId, i) || null,
        sponsor: sponsorOf(at(programs.sponsor, i)),
        cityName: names.cities.get(at(cityIds, at(programs.city, i))) as string,
        website: unpackAddress(at(programs.website, i), sources),
        contact: unpackAddress(at(programs.contact, i), sources),
        listing: note === 0 ? { status } : { status, note },
        remarks: (remarks.get(i) ?? []).map(([, text, source]) => ({ text, source: at(read.pages, source) })),
        path: `/programs/${at(read.programs, i).id}/`,
      };
    },
  );
}
