import SAY from "../../../content/words/results.json" with { type: "json" };
import { DOORS, type Door, type Sign } from "../../engine/glance.ts";
import { DOOR_WORDS, SIGN_WORDS } from "../../stores/row-words.ts";
import { fill } from "../../words/fill.ts";

interface Props {
  readonly doors: Readonly<Record<Door, Sign>>;
  /** "2 of 5"; null where nothing is known yet. */
  readonly told: string | null;
}

/**
 * The doors of a row: names and signs to see, one sentence to hear. Laid out for hearing alone, these words took a slow phone longer than all
 * else of a row; a name and its sign share a box for the same reason.
 */
export function DoorMarks({ doors, told }: Props) {
  const heard = DOORS.map((door) => `${DOOR_WORDS[door].long}: ${SIGN_WORDS[doors[door]].words}`);
  const count = told === null ? [] : [fill(SAY.programRow.doorsKnown, { told })];
  return (
    <p className="marks" role="img" aria-label={[...count, ...heard].join("; ")}>
      {DOORS.map((door) => (
        <span key={door} className={`sign-${doors[door]}`}>
          {`${DOOR_WORDS[door].short}\n${SIGN_WORDS[doors[door]].sign}`}
        </span>
      ))}
    </p>
  );
}
