import { PROFILE_FIELDS } from "../../engine/profile-fields.ts";
import { fieldId, hintId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { describedBy, Problems } from "./Problems.tsx";

interface Props extends ListGroupProps {
  /** The smallest number that can be true. */
  readonly least: number;
  readonly value: number | undefined;
  readonly onPick: (value: number | undefined) => void;
}

/** A small number from a list, with "not answered" as its first line. */
export function PickField({ field, words, problems, least, value, onPick }: Props) {
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
        {numbers(Math.min(least, value ?? least), most).map((count) => (
          <option key={count} value={count}>
            {count === 0 ? "None" : count}
          </option>
        ))}
      </select>
    </div>
  );
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
