import SAY from "../../../content/words/results.json" with { type: "json" };
import { sayDay, shortDay } from "../../engine/wording.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import type { Visible } from "../../stores/standings.ts";
import { type StripDay, timeStrip } from "../../stores/time-strip.ts";
import { fill } from "../../words/fill.ts";
import { DAYS_ID } from "./rows-id.ts";
import { useResultsView } from "./view.ts";

const HEIGHT = 72;
const LINE = 44;
/** Programs of one day that a tick grows by, at most. */
const MOST = 6;

/** The way to Match Day, last days as ticks: a picture, and the same as a table. */
export function TimeStrip({ visible }: { readonly visible: Visible }) {
  const { ready, occasion, lastDays, links } = useResultsView();
  const days = timeStrip(visible, lastDays, occasion.season, occasion.asOf);
  const last = days.at(-1);
  if (!last) return null;
  const lastDaysShown = days.filter(({ programs }) => programs.length > 0).length;
  const season = last.season.at(-1) ?? sayDay(last.day);
  const of = (id: string) => ready.dataset.details.get(id);
  return (
    <section className="time-strip" aria-label={fill(SAY.timeStrip.fromTodayTo, { day: sayDay(last.day) })}>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <line className="strip-line" x1="1%" x2="99%" y1={LINE} y2={LINE} />
        {days.map((day) => (
          <Tick key={day.day} day={day} />
        ))}
        <text className="strip-words" x="1%" y={HEIGHT - 8}>
          {SAY.timeStrip.today}
        </text>
        <text className="strip-words strip-words--end" x="99%" y={HEIGHT - 8}>
          {shortDay(last.day)}
        </text>
      </svg>
      <details className="small" id={DAYS_ID}>
        <summary>
          {lastDaysShown > 0
            ? fill(SAY.timeStrip.toAsATable, { days: lastDaysShown, season })
            : fill(SAY.timeStrip.datesAsATable, { season })}
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{SAY.timeStrip.day}</th>
              <th scope="col">{SAY.timeStrip.what}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, programs, season }) => (
              <tr key={day}>
                <th scope="row">{sayDay(day)}</th>
                <td>
                  {season.length > 0 && <p>{season.join(". ")}.</p>}
                  {programs.length > 0 && (
                    <ul>
                      {programs.map(({ id, group }) => (
                        <li key={id}>
                          <a href={links.base + (of(id)?.path.slice(1) ?? "")}>
                            {ready.programOf.get(id)?.name ?? id}
                          </a>{" "}
                          <span className="quiet">{GROUP_WORDS[group].name}</span>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Programs stand above the line, open ones dark; days of the season below. */
function Tick({ day: { at, programs, season } }: { readonly day: StripDay }) {
  const x = `${1 + 98 * at}%`;
  const open = programs.filter(({ group }) => group === "open").length;
  const tall = (count: number) => (count === 0 ? 0 : 8 + (24 * Math.min(MOST, count)) / MOST);
  return (
    <>
      {season.length > 0 && <line className="strip-season" x1={x} x2={x} y1={LINE} y2={LINE + 10} />}
      <line className="strip-ask" x1={x} x2={x} y1={LINE - tall(programs.length)} y2={LINE} />
      <line className="strip-open" x1={x} x2={x} y1={LINE - tall(open)} y2={LINE} />
    </>
  );
}
