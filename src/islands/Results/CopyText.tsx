import { useId, useRef, useState } from "react";
import SAY from "../../../content/words/results.json" with { type: "json" };

/** Text to copy: by the button, or by selecting it where the browser does not allow the button. */
export function CopyText({
  label,
  text,
  rows = 12,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      area.current?.select();
      setSaid(SAY.copyText.theTextIsSelectedCopyIt);
    }
  };
  return (
    <div className="copy-text">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="field"
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="button-row">
        <button type="button" className="button button--quiet button--small" onClick={() => void copy()}>
          {SAY.copyText.copy}
        </button>
        <span role="status" className="small">
          {said}
        </span>
      </div>
    </div>
  );
}
