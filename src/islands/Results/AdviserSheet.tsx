import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { sourceOf } from "../../dataset/dataset.ts";
import type { Standing } from "../../engine/rank.ts";
import { reachOf } from "../../engine/reach.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import type { Criterion } from "../../engine/verdict-types.ts";
import { GROUPS } from "../../engine/verdict-types.ts";
import { wordsOf } from "../../engine/words.ts";
import { dayInWords, shownInWords } from "../../facts/date-words.ts";
import { answersInWords } from "../../stores/answer-words.ts";
import { GROUP_WORDS } from "../../stores/group-words.ts";
import { REACH_WORDS } from "../../stores/reach-words.ts";
import type { Visible } from "../../stores/standings.ts";
import { $isPrinting, followPrinting } from "./print-sheet.ts";
import { useView } from "./view.ts";

/** Programs of each group on paper; filters make the choice narrower. */
const MOST_ON_PAPER = 20;
const STRONGEST = 3;

/** The results on paper, for an adviser: answers, programs by group, reasons, numbered sources, date of the data. */
export function AdviserSheet({ visible }: { readonly visible: Visible }) {
  useEffect(followPrinting, []);
  return useStore($isPrinting) ? <Sheet visible={visible} /> : null;
}

function Sheet({ visible }: { readonly visible: Visible }) {
  const { ready, profile, occasion } = useView();
  const { dataset } = ready;
  const cited = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = cited.get(id) ?? cited.size + 1;
    cited.set(id, number);
    return number;
  };
  const names = {
    specialties: dataset.names.specialties,
    regions: dataset.names.regions,
    languages: new Map(dataset.languages.map(({ id, name }) => [id, name])),
  };
  const sentences = (told: readonly Pick<Criterion, "sentence" | "sources">[]) =>
    told
      .map(({ sentence, sources }) => `${sentence}${sources.map((id) => ` [${numberOf(id)}]`).join("")}`)
      .join(" ");
  const row = ({ id, group, fit, coverage }: Standing) => {
    const program = ready.programOf.get(id);
    if (!program) return null;
    const reasons = reasonsOf(assess(program, profile, occasion));
    const reach = reachOf(program, profile, occasion);
    const remarks = dataset.details.get(id)?.remarks ?? [];
    const gates = reasons.unpublished.filter(({ kind }) => kind === "gate");
    return (
      <li key={id}>
        <b>{program.name}</b>, {dataset.names.states.get(program.state)}. Fit {Math.round(fit.low)}–
        {Math.round(fit.high)} of 100; {coverage.known} of {coverage.total} known.
        {group === "ask" && (
          <span>
            <b>To find out first:</b> {sentences(reasons.deciding)}
          </span>
        )}
        {reach.says.length > 0 && group !== "closed" && (
          <span>
            <b>{REACH_WORDS[reach.level]}</b> {sentences(reach.says)}
          </span>
        )}
        {reasons.for.length > 0 && (
          <span>
            <b>For:</b> {sentences(reasons.for.slice(0, STRONGEST))}
          </span>
        )}
        {reasons.against.length > 0 && (
          <span>
            <b>Against:</b> {sentences(reasons.against.slice(0, STRONGEST))}
          </span>
        )}
        {remarks.length > 0 && (
          <span>
            <b>Also known:</b> {remarks.map(({ text, source }) => `${text} [${numberOf(source)}]`).join(" ")}
          </span>
        )}
        {gates.length > 0 && (
          <span>
            <b>Not published:</b> {gates.map((gate) => wordsOf(gate.id).title).join(", ")}.
          </span>
        )}
      </li>
    );
  };
  const groups = GROUPS.map((group) => ({
    group,
    rows: visible.shown[group].slice(0, MOST_ON_PAPER).map(row),
  }));
  return (
    <section className="sheet" aria-label="Adviser’s sheet">
      <h2>
        Adviser’s sheet: season {occasion.season.year}
        {occasion.season.assumed && ", not announced: by the rules published until now"}
      </h2>
      <p>
        Made with Whole File ({location.host}) on {dayInWords(occasion.asOf)} from data read until{" "}
        {dayInWords(dataset.asOf)}. No place here is a chance of matching. Confirm each point with the program
        before paying for an application.
      </p>
      <h3>Answers</h3>
      <dl className="sheet-answers">
        {answersInWords(profile, names).map(({ field, label, words }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {groups.map(({ group, rows }) => (
        <div key={group}>
          <h3>
            {GROUP_WORDS[group].sign} {GROUP_WORDS[group].name}: {visible.counts[group]}
            {printedWords(rows.length, visible.counts[group])}
          </h3>
          <ol>{rows}</ol>
        </div>
      ))}
      <h3>Sources</h3>
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
    </section>
  );
}

/** How much of a group is on paper, where it is not all of it. */
function printedWords(printed: number, all: number): string {
  if (printed === all) return "";
  return printed === 0 ? " (not printed: you chose to see one group)" : ` (the first ${printed} are printed)`;
}
