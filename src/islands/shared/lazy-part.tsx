import { type ComponentType, lazy } from "react";

/**
 * A part whose code is loaded when it is first drawn. Where the code does not come (the line broke, or a page of yesterday asks for a file that
 * the host no longer has) a sentence stands in its place, and the rest of the page goes on working.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(() => load().catch(() => ({ default: PartMissing as ComponentType<P> })));
}

function PartMissing() {
  return (
    <div className="note note--stop stack" role="alert">
      <p>
        This part could not be loaded: the line broke, or the site has changed since you opened this page.
      </p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </p>
    </div>
  );
}
