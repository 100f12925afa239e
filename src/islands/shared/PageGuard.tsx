import { Component, type ReactNode, useEffect, useRef } from "react";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import { noteOf } from "./guard.ts";

/** Holds an island: an error in it is told in its place, with a way to save and to delete what is kept, and leaves no blank page. */
export class PageGuard extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Without a line the code of the note may not come; the words below stand then.
    noteOf().then(
      (note) => place.current?.replaceChildren(note),
      () => {},
    );
  }, []);
  return (
    <div ref={place}>
      <p className="note note--stop">{SAY.pageGuard.anErrorEndedThisPartOf}</p>
    </div>
  );
}
