import { thousands } from "../../engine/counted.ts";
import type { Move } from "../../engine/what-if.ts";
import { GROUP_WORDS } from "../../facts/group-words.ts";
import { LazyDetails } from "./LazyDetails.tsx";
import { useResultsView } from "./view.ts";

/** As many are named at once; more are one press away. */
const NAMED = 5;

/** The programs that change group, by name. */
export function MoveList({ moves, about }: { readonly moves: readonly Move[]; readonly about: string }) {
  const rest = moves.slice(NAMED);
  return (
    <>
      <Names moves={moves.slice(0, NAMED)} />
      {rest.length > 0 && (
        <LazyDetails summary={`${thousands(rest.length)} more`} about={about}>
          {() => <Names moves={rest} />}
        </LazyDetails>
      )}
    </>
  );
}

function Names({ moves }: { readonly moves: readonly Move[] }) {
  const { ready, links } = useResultsView();
  return (
    <ul className="moves">
      {moves.map(({ id, from, to }) => (
        <li key={id}>
          <a href={links.base + (ready.dataset.details.get(id)?.path ?? "").slice(1)}>
            {ready.programOf.get(id)?.name ?? id}
          </a>
          : {GROUP_WORDS[from].name} → {GROUP_WORDS[to].name}
        </li>
      ))}
    </ul>
  );
}
