import type { Standing } from "../../engine/rank.ts";
import { wordsOf } from "../../engine/words.ts";
import { LEAN_WORDS } from "../../facts/hint-words.ts";
import { endsOfAlike } from "../../stores/alike-names.ts";
import type { Ready } from "../../stores/ready.ts";
import { FIT_NEEDS, REACH_MARKS, shortName, tellsNoRule } from "../../stores/row-words.ts";
import type { ResultsViewValue } from "./view.ts";

const ends = new WeakMap<Ready, ReturnType<typeof endsOfAlike>>();

function endsOf(ready: Ready): ReturnType<typeof endsOfAlike> {
  const known = ends.get(ready) ?? endsOfAlike(ready.dataset.programs);
  ends.set(ready, known);
  return known;
}

/** All that a row shows of a program; null when it has left the data. */
export function rowFacts(
  { ready, reachOf, glances, lastDays }: ResultsViewValue,
  { id, group, fit }: Standing,
) {
  const program = ready.programOf.get(id);
  const details = ready.dataset.details.get(id);
  const glance = glances.of(id);
  if (!program || !details || !glance) return null;
  const specialty = ready.dataset.names.specialties.get(program.specialty) ?? program.specialty;
  const [name, rest] = shortName(program.name, specialty, details.cityName);
  const { known, total } = glance.told;
  const isClosed = group === "closed";
  return {
    id,
    glance,
    name,
    /** Where what tells its name from others begins; what stands before it is cut first. */
    end: endsOf(ready).get(id) ?? name.length,
    rest,
    specialty,
    place: `${details.cityName}, ${program.state}`,
    last: lastDays.get(id),
    /** "2 of 5 doors known", "reach", the fit where enough of it is known. Null: nothing is known yet. */
    told: known > 0 || !tellsNoRule(program) ? `${known} of ${total}` : null,
    reach: isClosed ? null : REACH_MARKS[reachOf(program)],
    /** Where the hints on what is open point; only what has to be asked has some. */
    lean: group === "ask" && glance.lean ? LEAN_WORDS[glance.lean] : null,
    fit: glance.fitParts >= FIT_NEEDS && !isClosed ? `${Math.round(fit.low)}–${Math.round(fit.high)}` : null,
    reason: isClosed ? glance.closes.map((gate) => wordsOf(gate).title).join(", ") : null,
  };
}

export type RowFacts = NonNullable<ReturnType<typeof rowFacts>>;
