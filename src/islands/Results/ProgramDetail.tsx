import { useMemo } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import type { Standing } from "../../engine/rank.ts";
import { reachOf } from "../../engine/reach.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { assess } from "../../engine/verdict.ts";
import type { Criterion } from "../../engine/verdict-types.ts";
import { wordsOf } from "../../engine/words.ts";
import { awaitedQuestion } from "../../stores/awaited-question.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import NoteAnswers from "../shared/NoteAnswers.tsx";
import { CriteriaList } from "./CriteriaList.tsx";
import { FitBar } from "./FitBar.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { ListToggle } from "./ListToggle.tsx";
import { OtherPrograms } from "./OtherPrograms.tsx";
import { QuizLink } from "./QuizLink.tsx";
import { ReachLine } from "./ReachLine.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { Remarks } from "./Remarks.tsx";
import { Sources } from "./Sources.tsx";
import { useResultsView } from "./view.ts";

const AskProgram = lazyPart(() => import("./AskProgram.tsx"));

/** Reasons shown each way; the rest are one press away. */
const STRONGEST = 3;

/** Requirements by name; what only moves the fit as a number. */
function unpublishedWords(criteria: readonly Criterion[]): string {
  const gates = criteria.filter(({ kind }) => kind === "gate").map(({ id }) => wordsOf(id).title);
  const others = criteria.length - gates.length;
  const things = fill(SAY.programDetail.thatOnlyTheFit, { others });
  return [...gates, ...(others > 0 ? [gates.length > 0 ? `and ${things}` : things] : [])].join(", ");
}

/** All that a row stands for: how it fits, why, what nobody has said, what to ask. Made when its row is opened. */
export default function ProgramDetail({ standing }: { readonly standing: Standing }) {
  const { ready, profile, isOwn, occasion, links } = useResultsView();
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
  const hasDay = deadline && (deadline.status === "met" || deadline.status === "not-met");
  const waiting = [
    ...new Map(
      reasons.unanswered.flatMap((criterion) => {
        const question = criterion.effect === "none" ? null : awaitedQuestion(criterion.id, profile);
        return question ? [[question, wordsOf(criterion.id).title] as const] : [];
      }),
    ),
  ];
  return (
    <div className="program-detail">
      <p>
        <a href={links.base + details.path.slice(1)}>
          {fillNodes(SAY.programDetail.pageOf, { name: program.name })}
        </a>{" "}
        <span className="quiet">{details.sponsor.name}</span>
      </p>
      {details.listing.status !== "listed" && (
        <p className="small">
          <span className="tag tag--old">
            {details.listing.status === "unlisted"
              ? SAY.programDetail.knownFromItsOwnPageOnly
              : SAY.programDetail.notConfirmedSinceAnOlderList}
          </span>{" "}
          {details.listing.note}
        </p>
      )}
      {hasDay && standing.group !== "closed" && (
        <p>
          <b>{SAY.programDetail.lastDay}</b> {deadline.sentence} <Sources ids={deadline.sources} />
        </p>
      )}
      {waiting.length > 0 && (
        <p>
          <b>{SAY.programDetail.waitsForYourAnswer}</b>{" "}
          {waiting.map(([question, title], index) => (
            <span key={question}>
              {index > 0 && ", "}
              <QuizLink question={question}>{title}</QuizLink>
            </span>
          ))}
          .
        </p>
      )}
      <div className="card-reasons">
        {standing.group === "ask" && (
          <ReasonList title={SAY.programDetail.toFindOutFirst} criteria={reasons.deciding} />
        )}
        {standing.group === "ask" && <OtherPrograms program={program} />}
        <ReasonList
          title={
            standing.group === "step" ? SAY.programDetail.whatIsMissing : SAY.programDetail.whyItIsClosed
          }
          criteria={reasons.blocking}
        />
        <ReasonList
          title={SAY.programDetail.forYou}
          criteria={reasons.for.filter(isNew).slice(0, STRONGEST)}
        />
        <ReasonList title={SAY.programDetail.against} criteria={others.slice(0, STRONGEST)} />
        <Remarks remarks={details.remarks} />
      </div>
      {standing.group !== "closed" && <ReachLine reach={reach} />}
      <div className="card-measures">
        <FitBar fit={standing.fit} />
        <p className="small">
          {fillNodes(SAY.programDetail.ofThingsThatMatterToYou, {
            known: standing.coverage.known,
            total: standing.coverage.total,
          })}
        </p>
      </div>
      {reasons.unpublished.length > 0 && (
        <p className="small">
          <b>{SAY.programDetail.itDoesNotPublish}</b> {unpublishedWords(reasons.unpublished)}.
        </p>
      )}
      <div className="card-more">
        <LazyDetails summary={SAY.programDetail.allCriteria} about={program.name}>
          {() => <CriteriaList verdict={verdict} />}
        </LazyDetails>
        {standing.group !== "closed" && (
          <LazyDetails summary={SAY.programDetail.askTheProgram} about={program.name}>
            {() => <AskProgram ids={[program.id]} />}
          </LazyDetails>
        )}
        <ListToggle id={program.id} name={program.name} />
      </div>
      {isOwn && <NoteAnswers program={program} profile={profile} occasion={occasion} base={links.base} />}
    </div>
  );
}
