import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { FieldHead } from "./FieldHead.tsx";
import { fieldId } from "./field-id.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { describedBy } from "./Problems.tsx";

interface Props extends Omit<ListGroupProps, "isAlone"> {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** An empty text takes the answer back. */
  readonly onPick: (value: string) => void;
}

/** One of a list, with "not answered" as its first line. */
export function SelectField({ field, words, problems, value, options, onPick }: Props) {
  return (
    <div className="field-group field-line">
      <FieldHead field={field} words={words} problems={problems} />
      <select
        className="field field--number"
        id={fieldId(field)}
        name={field}
        value={value}
        onChange={(event) => onPick(event.target.value)}
        {...describedBy(field, problems, words.hint)}
      >
        <option value="">{SAY.selectField.notAnswered}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
