import { DOORS, type Door, type Sign } from "../../engine/glance.ts";
import { DOOR_WORDS, SIGN_WORDS } from "../../stores/row-words.ts";

/** The doors of a row: names and signs to see, and one list to hear. To hide each word in a box of its own was half of what a row costs. */
export function DoorMarks({ doors }: { readonly doors: Readonly<Record<Door, Sign>> }) {
  return (
    <>
      <div className="marks" aria-hidden="true">
        {DOORS.map((door) => (
          <span key={door}>{DOOR_WORDS[door].short}</span>
        ))}
        {DOORS.map((door) => (
          <b key={door} className={`sign-${doors[door]}`}>
            {SIGN_WORDS[doors[door]].sign}
          </b>
        ))}
      </div>
      <ul className="marks-heard visually-hidden">
        {DOORS.map((door) => (
          <li key={door}>{`${DOOR_WORDS[door].long}: ${SIGN_WORDS[doors[door]].words}`}</li>
        ))}
      </ul>
    </>
  );
}
