import { useStore } from "@nanostores/react";
import { sayDay } from "../../engine/wording.ts";
import { monthsAround } from "../../stores/months-around.ts";
import { $occasion } from "../../stores/occasion.ts";
import { fieldId, hintId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { describedBy, Problems } from "./Problems.tsx";

interface Props extends ListGroupProps {
  readonly value: string | undefined;
  readonly onPick: (value: string | undefined) => void;
}

/** A month near today from a list, with "not answered" as its first line. An answer from farther off stays in the list. */
export function MonthField({ field, words, problems, value, onPick }: Props) {
  const occasion = useStore($occasion);
  if (!occasion) return null;
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
        className="field field--month"
        id={fieldId(field)}
        name={field}
        value={value ?? ""}
        onChange={(event) => onPick(event.target.value || undefined)}
        {...describedBy(field, problems, words.hint)}
      >
        <option value="">Not answered</option>
        {monthsAround(occasion.asOf, value).map((month) => (
          <option key={month} value={month}>
            {sayDay(month)}
          </option>
        ))}
      </select>
    </div>
  );
}
