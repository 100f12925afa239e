import { fieldId, hintId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { Problems } from "./Problems.tsx";

/** What stands over a control of one line: its label, its hint, and what is wrong with it. */
export function FieldHead({ field, words, problems }: Omit<ListGroupProps, "isAlone">) {
  return (
    <>
      <label htmlFor={fieldId(field)} className="field-label">
        {words.short ?? words.label}
        {words.short && <span className="visually-hidden">{words.label.slice(words.short.length)}</span>}
      </label>
      {words.hint && (
        <p className="hint" id={hintId(field)}>
          {words.hint}
        </p>
      )}
      <Problems field={field} problems={problems} />
    </>
  );
}
