import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Criterion, Status, Verdict } from "../../engine/verdict-types.ts";
import { wordsOf } from "../../engine/words.ts";
import { fill } from "../../words/fill.ts";
import { Sources } from "./Sources.tsx";
import { useResultsView } from "./view.ts";

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: "✓ Met",
  "not-met": SAY.criteriaList.notMet,
  "unknown-program": "? The program does not say",
  "unknown-profile": "? You have not answered",
  "not-applicable": SAY.criteriaList.doesNotConcernYou,
};

/** Every criterion with its status, sentence and sources: requirements first, then what moves the fit. */
export function CriteriaList({ verdict }: { readonly verdict: Verdict }) {
  const of = (kind: Criterion["kind"]) => verdict.criteria.filter((criterion) => criterion.kind === kind);
  return (
    <div className="criteria">
      <h4>{SAY.criteriaList.requirements}</h4>
      <Rows criteria={of("gate")} />
      <h4>{SAY.criteriaList.whatMovesTheFit}</h4>
      <Rows criteria={of("preference")} />
    </div>
  );
}

/** The name of each leads to what it means and how it counts. */
function Rows({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { method } = useResultsView().links;
  return (
    <dl>
      {criteria.map((criterion) => (
        <div key={criterion.id}>
          <dt>
            <a className="term" href={`${method}#${criterion.kind}-${criterion.id}`}>
              {wordsOf(criterion.id).title}
            </a>
          </dt>
          <dd>
            <span className="criterion-status">{statusWords(criterion)}</span> {criterion.sentence}{" "}
            <Sources ids={criterion.sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function statusWords({ status, disputed, kind, points, weight }: Criterion): string {
  if (disputed) return "? Its pages disagree";
  if (kind === "gate") return STATUS_WORDS[status];
  if (status === "unknown-program" || status === "unknown-profile") return STATUS_WORDS[status];
  const low = Math.round(points?.low ?? 0);
  const high = Math.round(points?.high ?? 0);
  return fill(SAY.criteriaList.ofPoints, { part: low === high ? low : `${low}–${high}`, weight });
}
