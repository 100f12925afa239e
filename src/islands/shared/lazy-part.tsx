import { type ComponentType, lazy } from "react";

/**
 * A part whose code is loaded when it is first drawn. Where the code does not come (the line broke, or a page of yesterday asks for a file that
 * the host no longer has) a sentence stands in its place, and the rest of the page goes on working. `name` begins that sentence.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  name = "This part",
) {
  const Missing = () => <PartMissing name={name} />;
  return lazy(() => load().catch(() => ({ default: Missing as ComponentType<P> })));
}

function PartMissing({ name }: { readonly name: string }) {
  return (
    <div className="note note--stop stack" role="alert">
      <p>
        {name} could not be loaded: the line broke, or the site has changed since you opened this page. What
        you entered is safe.
      </p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </div>
  );
}
