import { PROFILE_FIELDS } from "../../engine/profile-fields.ts";
import { fieldId, hintId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { describedBy, Problems } from "./Problems.tsx";

interface Props extends ListGroupProps {
  readonly value: number | undefined;
  readonly onPick: (value: number | undefined) => void;
}

/** A small number from a list, with "not answered" as its first line. */
export function PickField({ field, words, problems, value, onPick }: Props) {
  const kind = PROFILE_FIELDS[field];
  const most = kind.kind === "number" ? kind.max : 0;
  return (
    <div className="field-group">
      <label htmlFor={fieldId(field)} className="field-label">
        {words.label}
      </label>
      {words.hint && (
        <p className="hint" id={hintId(field)}>
          {words.hint}
        </p>
      )}
      <Problems field={field} problems={problems} />
      <select
        className="field field--number"
        id={fieldId(field)}
        name={field}
        value={value ?? ""}
        onChange={(event) => onPick(event.target.value === "" ? undefined : Number(event.target.value))}
        {...describedBy(field, problems, words.hint)}
      >
        <option value="">Not answered</option>
        {Array.from({ length: most + 1 }, (_, count) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is the option.
          <option key={count} value={count}>
            {count === 0 ? "None" : count}
          </option>
        ))}
      </select>
    </div>
  );
}
