import type { ReactNode } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { fill } from "../../words/fill.ts";
import type { Option } from "../shared/names.ts";

interface Props {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** It names all that it holds while nothing of it is chosen. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

/** Choices that one press unfolds. What is chosen among them is told while they are folded, too. */
export function Fold({ title, options, chosen, isNamed = false, children }: Props) {
  const named = (some: readonly Option[]) => some.map(({ name }) => name).join(", ");
  const names = named(options.filter(({ id }) => chosen.includes(id)));
  return (
    <details className="fold">
      <summary>
        {title}
        {names ? (
          <b>{fill(SAY.fold.chosen, { names })}</b>
        ) : (
          isNamed && options.length > 1 && <small>{named(options)}</small>
        )}
      </summary>
      {children}
    </details>
  );
}
