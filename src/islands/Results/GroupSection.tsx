import { useMemo } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Standing } from "../../engine/rank.ts";
import type { Group } from "../../engine/verdict-types.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { partsOf, type ResultsPart } from "../../stores/parts.ts";
import { lazyPart } from "../shared/lazy-part.tsx";
import { InstitutionFold } from "./InstitutionFold.tsx";
import { LazyDetails } from "./LazyDetails.tsx";
import { PartRows } from "./PartRows.tsx";
import { useResultsView } from "./view.ts";

const AskWeek = lazyPart(() => import("./AskWeek.tsx"));

interface Props {
  readonly group: Group;
  readonly standings: readonly Standing[];
}

/** Rows shown before anybody asks for more: the group that can be acted on shows most. */
const FIRST: Readonly<Record<ResultsPart["id"], number>> = {
  open: 5,
  one: 5,
  yours: 3,
  several: 3,
  silent: 3,
  step: 3,
  closed: 2,
  late: 2,
};

/** One group's programs in their parts. */
export function GroupSection({ group, standings }: Props) {
  const { glances } = useResultsView();
  const { name, sign, about } = GROUP_WORDS[group];
  const parts = useMemo(() => partsOf(group, standings, glances), [group, standings, glances]);
  return (
    <section className="group-list" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={`group-title group-${group}`}>
        <span aria-hidden="true">{sign} </span>
        {name} <span className="quiet">({thousands(standings.length)})</span>
      </h2>
      {standings.length > 0 && <p className="small">{about}</p>}
      {standings.length === 0 && (
        <p className="small quiet">
          {SAY.groupSection.noneWithTheseAnswersAndFilters}
          {group === "open" && ` ${SAY.groupSection.lookAtAskFirstNextNothing}`}
        </p>
      )}
      {group === "ask" && standings.length > 0 && (
        <LazyDetails
          summary={SAY.groupSection.yourTenToAskThisWeek}
          about={SAY.groupSection.eMailsReadyToCopy}
        >
          {() => <AskWeek standings={standings} />}
        </LazyDetails>
      )}
      {parts.map((part) => (
        <PartSection key={part.id} part={part} isAlone={parts.length === 1 && part.group !== "ask"} />
      ))}
    </section>
  );
}

function PartSection({ part, isAlone }: { readonly part: ResultsPart; readonly isAlone: boolean }) {
  const { id, group, title, about, standings, isByInstitution } = part;
  const first = FIRST[id];
  const words = title ?? GROUP_WORDS[group].name;
  const hasTitle = title !== null && !isAlone;
  return (
    <div className="part">
      {hasTitle && (
        <h3>
          {title} <span className="quiet">({thousands(standings.length)})</span>
        </h3>
      )}
      {about && <p className="small">{about}</p>}
      {isByInstitution ? (
        <InstitutionFold id={id} standings={standings} first={first} />
      ) : (
        <PartRows
          id={id}
          title={words}
          standings={standings}
          first={first}
          heading={hasTitle ? "h4" : "h3"}
        />
      )}
    </div>
  );
}
