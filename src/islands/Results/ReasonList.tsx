import type { Criterion } from "../../engine/verdict-types.ts";
import { Sources } from "./Sources.tsx";

/** A few reasons with their sources; nothing where there are none. */
export function ReasonList({
  title,
  criteria,
}: {
  readonly title: string;
  readonly criteria: readonly Criterion[];
}) {
  if (criteria.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className="reasons">
        {criteria.map(({ id, sentence, sources }) => (
          <li key={id}>
            {sentence} <Sources ids={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
