import { memo, useMemo } from "react";
import type { Standing } from "../../engine/rank.ts";
import { reachOf } from "../../engine/reach.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import type { Criterion } from "../../engine/verdict-types.ts";
import { plural } from "../../engine/wording.ts";
import { wordsOf } from "../../engine/words.ts";
import { awaitedQuestion } from "../../stores/awaited-question.ts";
import { nearLastDay } from "../../stores/last-day.ts";
import { fragmentOfQuestion } from "../../stores/quiz-flow.ts";
import { ListToggle } from "../shared/ListToggle.tsx";
import { lazyPart } from "../shared/lazy-part.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { FitBar } from "./FitBar.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { ReachLine } from "./ReachLine.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { Remarks } from "./Remarks.tsx";
import { Sources } from "./Sources.tsx";
import { useView } from "./view.ts";

const AskProgram = lazyPart(() => import("./AskProgram.tsx"));

/** Reasons shown each way; the rest are one press away. */
const STRONGEST = 3;

/** Requirements by name; what only moves the fit as a number. */
function unpublishedWords(criteria: readonly Criterion[]): string {
  const gates = criteria.filter(({ kind }) => kind === "gate").map(({ id }) => wordsOf(id).title);
  const others = criteria.length - gates.length;
  const things = `${others} ${others === 1 ? "thing" : "things"} that only ${others === 1 ? "moves" : "move"} the fit`;
  return [...gates, ...(others > 0 ? [gates.length > 0 ? `and ${things}` : things] : [])].join(", ");
}

/** One program: where it stands, how it fits, why, and what nobody has said. */
export const ProgramCard = memo(function ProgramCard({ standing }: { readonly standing: Standing }) {
  const { ready, profile, occasion, links } = useView();
  const program = ready.programOf.get(standing.id);
  const details = ready.dataset.details.get(standing.id);
  const verdict = useMemo(
    () => (program ? assess(program, profile, occasion) : null),
    [program, profile, occasion],
  );
  if (!program || !details || !verdict) return null;
  const reasons = reasonsOf(verdict);
  const reach = reachOf(program, profile, occasion);
  const toldAbove = new Set(reach.says.map(({ sentence }) => sentence));
  const isNew = ({ sentence }: Criterion) => !toldAbove.has(sentence);
  const others = reasons.against.filter((reason) => !reasons.blocking.includes(reason) && isNew(reason));
  const deadline = verdict.criteria.find(({ id }) => id === "deadline");
  const lastDay = standing.group === "closed" ? null : nearLastDay(program, occasion);
  const { names } = ready.dataset;
  const waiting = [
    ...new Map(
      reasons.unanswered.flatMap(({ id }) => {
        const question = awaitedQuestion(id);
        return question ? [[question, wordsOf(id).title] as const] : [];
      }),
    ),
  ];
  return (
    <article className={`card program-card group-${standing.group}`} aria-labelledby={`card-${program.id}`}>
      <h3 id={`card-${program.id}`}>
        <a href={links.base + details.path.slice(1)}>{program.name}</a>
      </h3>
      <p className="small quiet">
        {names.specialties.get(program.specialty)} · {details.cityName}, {names.states.get(program.state)} ·{" "}
        {details.sponsor.name}
      </p>
      {details.listing.status !== "listed" && (
        <p className="small">
          <span className="tag tag--old">
            {details.listing.status === "unlisted"
              ? "known from its own page only"
              : "not confirmed since an older list"}
          </span>{" "}
          {details.listing.note}
        </p>
      )}
      {lastDay && deadline && (
        <p>
          <b>Last day {lastDay.left === 0 ? "today" : `in ${plural(lastDay.left, "day")}`}:</b>{" "}
          {deadline.sentence} <Sources ids={deadline.sources} />
        </p>
      )}
      <div className="card-measures">
        <FitBar fit={standing.fit} />
        <p className="small">
          {standing.coverage.known} of {standing.coverage.total} things that matter to you are known
        </p>
      </div>
      {standing.group !== "closed" && <ReachLine reach={reach} />}
      <div className="card-reasons">
        {standing.group === "ask" && <ReasonList title="To find out first" criteria={reasons.deciding} />}
        <ReasonList
          title={standing.group === "step" ? "What is missing" : "Why it is closed"}
          criteria={reasons.blocking}
        />
        <ReasonList title="For you" criteria={reasons.for.filter(isNew).slice(0, STRONGEST)} />
        <ReasonList title="Against" criteria={others.slice(0, STRONGEST)} />
        <Remarks remarks={details.remarks} />
      </div>
      {reasons.unpublished.length > 0 && (
        <p className="small">
          <b>It does not publish:</b> {unpublishedWords(reasons.unpublished)}.
        </p>
      )}
      {waiting.length > 0 && (
        <p className="small">
          <b>You have not answered:</b>{" "}
          {waiting.map(([question, title], index) => (
            <span key={question}>
              {index > 0 && ", "}
              <a href={links.quiz + fragmentOfQuestion(question, true)}>{title}</a>
            </span>
          ))}
          .
        </p>
      )}
      <div className="card-more">
        <LazyDetails summary="All criteria" about={program.name}>
          {() => <CriteriaList verdict={verdict} />}
        </LazyDetails>
        {standing.group !== "closed" && (
          <LazyDetails summary="Ask the program" about={program.name}>
            {() => <AskProgram program={program} details={details} />}
          </LazyDetails>
        )}
        <ListToggle id={program.id} name={program.name} />
      </div>
    </article>
  );
});
