import { type ReactNode, Suspense, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };

interface Props {
  readonly summary: string;
  /** What it is about, for who hears the summary alone. */
  readonly about: string;
  readonly children: () => ReactNode;
}

/** A details element whose content is made when it is first opened; its code may be loaded then, too. */
export function LazyDetails({ summary, about, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {summary}
        <span className="visually-hidden">: {about}</span>
      </summary>
      {wasOpened && (
        <Suspense fallback={<p className="quiet">{SAY.lazyDetails.oneMoment}</p>}>{children()}</Suspense>
      )}
    </details>
  );
}
