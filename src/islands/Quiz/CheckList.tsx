import type { Option } from "../shared/names.ts";
import { fieldId } from "./field-id.ts";
import { ListGroup, type ListGroupProps } from "./ListGroup.tsx";

export interface CheckListProps extends ListGroupProps {
  readonly value: readonly string[] | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Explanations up to this many characters leave room for a second column. */
const SHORT = 20;

/** Several of many. "None" is an answer of its own; nothing ticked means not answered. */
export function CheckList({ value, options, onChange, ...group }: CheckListProps) {
  const { field, words } = group;
  const isExplained = options.some(({ about }) => (about?.length ?? 0) > SHORT);
  const toggle = (id: string, on: boolean) => {
    const chosen = on ? [...(value ?? []), id] : (value ?? []).filter((one) => one !== id);
    onChange(chosen.length > 0 ? chosen : undefined);
  };
  return (
    <ListGroup {...group}>
      <div className={isExplained ? "choices choices--explained" : "choices"}>
        {options.map(({ id, name, about }, index) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              id={index === 0 ? fieldId(field) : undefined}
              name={field}
              checked={value?.includes(id) ?? false}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>
              {name}
              {about && <small>{about}</small>}
            </span>
          </label>
        ))}
      </div>
      {words.none && (
        <label className="choice choice--skip">
          <input
            type="checkbox"
            name={field}
            checked={value?.length === 0}
            onChange={(event) => onChange(event.target.checked ? [] : undefined)}
          />
          <span>{words.none}</span>
        </label>
      )}
    </ListGroup>
  );
}
