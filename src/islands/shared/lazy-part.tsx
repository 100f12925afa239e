import { type ComponentType, lazy } from "react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import { fillNodes } from "./fill-nodes.ts";

/**
 * A part whose code is loaded when it is first drawn. Where the code does not come (the line broke, or a page of yesterday asks for a file that
 * the host no longer has) a sentence stands in its place, and the rest of the page goes on working. `name` begins that sentence.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  name = SAY.lazyPart.thisPart,
) {
  const Missing = () => <PartMissing name={name} />;
  return lazy(() => load().catch(() => ({ default: Missing as ComponentType<P> })));
}

function PartMissing({ name }: { readonly name: string }) {
  return (
    <div className="note note--stop stack" role="alert">
      <p>{fillNodes(SAY.lazyPart.couldNotBeLoadedTheLine, { name })}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {SAY.lazyPart.reloadThePage}
        </button>
      </p>
    </div>
  );
}
