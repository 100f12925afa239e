import type { Option } from "../shared/names.ts";
import { fieldId } from "./field-id.ts";
import { ListGroup, type ListGroupProps } from "./ListGroup.tsx";

interface Props extends ListGroupProps {
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One of several; the last choice is not to say. */
export function RadioList({ value, options, onChoose, ...group }: Props) {
  const { field } = group;
  return (
    <ListGroup {...group}>
      {options.map(({ id, name }, index) => (
        <label key={id} className="choice">
          <input
            type="radio"
            id={index === 0 ? fieldId(field) : undefined}
            name={field}
            checked={value === id}
            onChange={() => onChoose(id)}
          />
          <span>{name}</span>
        </label>
      ))}
      <label className="choice choice--skip">
        <input type="radio" name={field} checked={value === undefined} onChange={() => onChoose(undefined)} />
        <span>I don’t know, or would rather not say</span>
      </label>
    </ListGroup>
  );
}
