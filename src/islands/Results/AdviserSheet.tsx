import { useStore } from "@nanostores/react";
import { Fragment, useEffect } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { sourceOf } from "../../dataset/dataset.ts";
import { plural, thousands } from "../../engine/counted.ts";
import { DOORS } from "../../engine/glance.ts";
import type { Standing } from "../../engine/rank.ts";
import { assess } from "../../engine/verdict.ts";
import { GROUPS } from "../../engine/verdict-types.ts";
import { shortDay } from "../../engine/wording.ts";
import { wordsOf } from "../../engine/words.ts";
import { dayInWords, shownInWords } from "../../facts/date-words.ts";
import { GROUP_WORDS, groupCount } from "../../facts/group-words.ts";
import { thingWords } from "../../plan/thing-words.ts";
import { answersInWords } from "../../stores/answer-words.ts";
import { $firstThings } from "../../stores/first-things.ts";
import { isNear } from "../../stores/last-day.ts";
import { byInstitution, partsOf } from "../../stores/parts.ts";
import { DOOR_WORDS, LEGEND, SIGN_WORDS, shortSpecialty } from "../../stores/row-words.ts";
import { $visible, type Visible } from "../../stores/standings.ts";
import { studentName } from "../../stores/student-name.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { $isPrinting, followPrinting, printIfAsked } from "./print-sheet.ts";
import { type RowFacts, rowFacts } from "./row-facts.ts";
import { useResultsView } from "./view.ts";

/** The results on paper, for an adviser: answers, what to do first, last days, then every program in a line, numbered sources. */
export function AdviserSheet({ visible }: { readonly visible: Visible }) {
  // While what is drawn lags behind, its counts are of other answers or other programs.
  const isCounted = useStore($visible) === visible;
  useEffect(followPrinting, []);
  useEffect(() => (isCounted ? printIfAsked() : undefined), [isCounted]);
  if (!useStore($isPrinting)) return null;
  return isCounted ? <Sheet visible={visible} /> : <p className="sheet">{SAY.adviserSheet.stillCounting}</p>;
}

/** Where no name is kept on the device, one can be written on the paper: so many strokes. */
const NAME_ROOM = 40;

function Sheet({ visible }: { readonly visible: Visible }) {
  const view = useResultsView();
  const { ready, profile, occasion, glances, lastDays } = view;
  const { dataset } = ready;
  const things = useStore($firstThings) ?? [];
  const cited = new Map<string, number>();
  const cite = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const number = cited.get(id) ?? cited.size + 1;
        cited.set(id, number);
        return ` [${number}]`;
      })
      .join("");
  const nameOf = (id: string) => ready.programOf.get(id)?.name ?? id;
  const near = GROUPS.filter((group) => group !== "closed")
    .flatMap((group) => visible.shown[group])
    .flatMap((standing) => {
      const last = lastDays.get(standing.id);
      return last && isNear(last) ? [{ standing, last }] : [];
    })
    .sort((a, b) => a.last.left - b.last.left);
  const shown = GROUPS.flatMap((group) => visible.shown[group]);
  const isMixed = new Set(shown.map(({ id }) => ready.programOf.get(id)?.specialty)).size > 1;
  const deadlineOf = (id: string) => {
    const program = ready.programOf.get(id);
    const deadline =
      program && assess(program, profile, occasion).criteria.find((criterion) => criterion.id === "deadline");
    return deadline ? `${deadline.sentence}${cite(deadline.sources)}` : "";
  };
  const told = [
    ...new Set([...near.map(({ standing }) => standing.id), ...visible.shown.open.map(({ id }) => id)]),
  ];
  const remarks = told.flatMap((id) =>
    (dataset.details.get(id)?.remarks ?? []).map((remark) => ({ id, ...remark })),
  );
  return (
    <section className="sheet" aria-label={SAY.adviserSheet.advisersSheet}>
      <h2>
        {fillNodes(SAY.adviserSheet.advisersSheetSeason, { year: occasion.season.year })}
        {occasion.season.assumed && SAY.adviserSheet.notAnnouncedByTheRulesPublished}
      </h2>
      <p>
        {fillNodes(SAY.adviserSheet.name, {
          name: <b>{studentName(profile, window) ?? "_".repeat(NAME_ROOM)}</b>,
        })}
      </p>
      <p>
        {fillNodes(SAY.adviserSheet.madeWithWholeFileOnFrom, {
          host: location.host,
          asOf: dayInWords(occasion.asOf),
          dayInWords: dayInWords(dataset.asOf),
        })}
      </p>
      <h3>{SAY.adviserSheet.answers}</h3>
      <dl className="sheet-answers">
        {answersInWords(profile, {
          specialties: dataset.names.specialties,
          regions: dataset.names.regions,
          languages: new Map(dataset.languages.map(({ id, name }) => [id, name])),
        }).map(({ field, label, words }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{GROUPS.map((group) => groupCount(group, visible.counts[group])).join(" · ")}</b>
      </p>
      {things.length > 0 && (
        <>
          <h3>{SAY.adviserSheet.doTheseFirst}</h3>
          <ol>
            {things.map(thingWords).map(({ line, why }) => (
              <li key={line}>
                <b>{line.replace(/[^?]$/, "$&.")}</b> {why}
              </li>
            ))}
          </ol>
        </>
      )}
      <h3>{SAY.adviserSheet.lastDaysInTheNext30}</h3>
      {near.length === 0 && <p>{SAY.adviserSheet.noneOfTheseProgramsNamesOne}</p>}
      <ul>
        {near.map(({ standing: { id, group } }) => (
          <li key={id}>
            <b>{nameOf(id)}</b> ({GROUP_WORDS[group].name}): {deadlineOf(id)}
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <>
          <h3>{SAY.adviserSheet.alsoKnown}</h3>
          <ul>
            {remarks.map(({ id, text, source }) => (
              <li key={`${id}${text}`}>
                {nameOf(id)}: {text}
                {cite([source])}
              </li>
            ))}
          </ul>
        </>
      )}
      {cited.size > 0 && <h3>{SAY.adviserSheet.sources}</h3>}
      <ol className="sheet-sources">
        {[...cited.keys()].map((id) => {
          const source = sourceOf(dataset, id);
          return (
            <li key={id}>
              {source
                ? `${source.title}, ${source.publisher}, ${shownInWords(source.shown)}. ${source.url}`
                : id}
            </li>
          );
        })}
      </ol>
      <div className="sheet-list">
        <p>
          {LEGEND} {SAY.adviserSheet.aStarIsAReach}
        </p>
        {GROUPS.map((group) => (
          <Fragment key={group}>
            <h3>
              {GROUP_WORDS[group].sign} {GROUP_WORDS[group].name}: {thousands(visible.counts[group])}
              {visible.shown[group].length < visible.counts[group] &&
                ` ${SAY.adviserSheet.notPrintedYouChoseToSee}`}
            </h3>
            {partsOf(group, visible.shown[group], glances).map(
              ({ id, title, standings, isByInstitution }) => (
                <Fragment key={id}>
                  {title && (
                    <h4>
                      {title}: {thousands(standings.length)}
                    </h4>
                  )}
                  {isByInstitution || group === "closed" ? (
                    <Names standings={standings} isMixed={isMixed} isClosed={group === "closed"} />
                  ) : (
                    <Lines standings={standings} isMixed={isMixed} />
                  )}
                </Fragment>
              ),
            )}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  readonly standings: readonly Standing[];
  /** Programs of several specialties stand on the sheet. */
  readonly isMixed: boolean;
}

/** A program in few words: a specialty that all share and the institution that it stands under are said above it. */
function briefName({ name, specialty, place }: RowFacts, isMixed: boolean, institution = ""): string {
  const rest = name.startsWith(institution) ? name.slice(institution.length) : name;
  const own = /^\w/.test(rest) ? name : rest.replace(/^[\s/,-]+/, "");
  return [own, isMixed && shortSpecialty(specialty), place].filter(Boolean).join(", ");
}

/** One line a program: what a row shows, and what has to be asked. */
function Lines({ standings, isMixed }: PartProps) {
  const view = useResultsView();
  return (
    <div className="sheet-lines">
      <table className="sheet-table">
        <thead>
          <tr>
            {DOORS.map((door) => (
              <th key={door} scope="col">
                {DOOR_WORDS[door].short}
              </th>
            ))}
            <th scope="col">{SAY.adviserSheet.program}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => {
            const row = rowFacts(view, standing);
            if (!row) return null;
            const { glance } = row;
            return (
              <tr key={row.id}>
                {DOORS.map((door) => (
                  <td key={door}>{SIGN_WORDS[glance.doors[door]].sign}</td>
                ))}
                <th scope="row">
                  {briefName(row, isMixed)}
                  {row.reach === "reach" && "*"}:{row.last && <b> {shortDay(row.last.day)}.</b>}{" "}
                  <i>{titles([...glance.steps, ...glance.asks, ...glance.waits])}</i>
                </th>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Many programs of which there is little to say: their names, by institution or with the reason. */
function Names({ standings, isMixed, isClosed }: PartProps & { readonly isClosed: boolean }) {
  const view = useResultsView();
  const { ready, glances } = view;
  const wordsFor = (standing: Standing, institution?: string) => {
    const row = rowFacts(view, standing);
    return row ? briefName(row, isMixed, institution) : standing.id;
  };
  if (isClosed)
    return (
      <p>
        {standings.map((one) => `${wordsFor(one)} (${titles(glances.of(one.id)?.closes ?? [])})`).join("; ")}.
      </p>
    );
  const institutions = byInstitution(
    standings,
    (id) => ready.dataset.details.get(id)?.sponsor ?? { id, name: id },
  );
  return (
    <p>
      {institutions.map(({ id, name, standings: of }) => (
        <span key={id}>
          {of.length > 1 && (
            <>
              <b>{name}</b> ({plural(of.length, "program")}):{" "}
            </>
          )}
          {of.map((one) => wordsFor(one, of.length > 1 ? name : undefined)).join("; ")}.{" "}
        </span>
      ))}
    </p>
  );
}

function titles(gates: readonly string[]): string {
  return [...new Set(gates)].map((id) => wordsOf(id).title).join(", ");
}
