import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { PROFILE_FIELDS } from "../../engine/profile-fields.ts";
import { $drafts, typeNumber } from "../../stores/quiz-problems.ts";
import { FieldHead } from "./FieldHead.tsx";
import { fieldId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { describedBy } from "./Problems.tsx";

/** A typed whole number, taken when the field is left. Empty is not answered. */
export function NumberField({
  field,
  words,
  problems,
  value,
}: ListGroupProps & { readonly value: number | undefined }) {
  const draft = useStore($drafts)[field];
  const kept = draft ?? (value === undefined ? "" : String(value));
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const unit = PROFILE_FIELDS[field].kind === "number" ? (PROFILE_FIELDS[field] as { max: number }).max : 0;
  return (
    <div className="field-group field-line">
      <FieldHead field={field} words={words} problems={problems} />
      <input
        className="field field--number"
        id={fieldId(field)}
        name={field}
        type="text"
        inputMode="numeric"
        maxLength={String(unit).length + 2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => typeNumber(field, text)}
        onKeyDown={(event) => {
          if (event.key === "Enter") typeNumber(field, text);
        }}
        {...describedBy(field, problems, words.hint)}
      />
    </div>
  );
}
