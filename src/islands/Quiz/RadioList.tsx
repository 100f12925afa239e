import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Option } from "../shared/names.ts";
import { columnsOf } from "./columns.ts";
import { fieldId } from "./field-id.ts";
import { ListGroup, type ListGroupProps } from "./ListGroup.tsx";

interface Props extends ListGroupProps {
  readonly value: string | undefined;
  readonly options: readonly Option[];
  /** Options that few choose, unfolded by this line. */
  readonly rare?: { readonly summary: string; readonly options: readonly Option[] };
  /** What to know of the option that is chosen. */
  readonly note?: string;
  readonly onChoose: (value: string | undefined) => void;
}

/** One of several; the last choice is not to say. */
export function RadioList({ value, options, rare, note, onChoose, ...group }: Props) {
  const { field } = group;
  const radio = ({ id, name }: Option) => (
    <label key={id} className="choice">
      <input
        type="radio"
        id={id === options[0]?.id ? fieldId(field) : undefined}
        name={field}
        checked={value === id}
        onChange={() => onChoose(id)}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <ListGroup {...group}>
      <div className={`${columnsOf(options)} choices--one`}>
        {options.map(radio)}
        {rare && (
          <details className="rare" open={rare.options.some(({ id }) => id === value)}>
            <summary>{rare.summary}</summary>
            <div className={columnsOf(rare.options)}>{rare.options.map(radio)}</div>
          </details>
        )}
        <label className="choice choice--skip">
          <input
            type="radio"
            name={field}
            checked={value === undefined}
            onChange={() => onChoose(undefined)}
          />
          <span>{SAY.radioList.iDontKnowOrSkip}</span>
        </label>
      </div>
      {note !== undefined && (
        <p aria-live="polite" className="hint">
          {note}
        </p>
      )}
    </ListGroup>
  );
}
