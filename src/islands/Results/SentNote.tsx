import { sentWords } from "../../stores/sent-words.ts";
import { useResultsView } from "./view.ts";

/** For whoever has applied: what comes next. */
export function SentNote() {
  const { profile, links } = useResultsView();
  const sent = sentWords(profile);
  if (!sent) return null;
  return (
    <p className="note no-print">
      {sent.words} <a href={links.base + sent.link.path}>{sent.link.text}</a>
    </p>
  );
}
