import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Option } from "../shared/names.ts";
import { fieldId } from "./field-id.ts";
import { ListGroup, type ListGroupProps } from "./ListGroup.tsx";

/** `value` undefined = not answered; [] = none of them. */
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
  const boxes = (fold?: string) =>
    options
      .filter((option) => option.fold === fold)
      .map(({ id, name, about }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            id={id === options[0]?.id ? fieldId(field) : undefined}
            name={field}
            checked={value?.includes(id) ?? false}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          <span>
            {name}
            {about && <small>{about}</small>}
          </span>
        </label>
      ));
  const folds = new Set(options.flatMap(({ fold }) => fold ?? []));
  return (
    <ListGroup {...group}>
      <div className={isExplained ? "choices choices--explained" : "choices"}>{boxes()}</div>
      {[...folds].map((fold) => {
        const ids = options.flatMap((option) => (option.fold === fold ? option.id : []));
        const chosen = value ?? [];
        const isWhole = ids.every((id) => chosen.includes(id));
        const others = chosen.filter((id) => !ids.includes(id));
        return (
          <details key={fold}>
            <summary>{fold}</summary>
            <div className="choices">
              {ids.length > 1 && (
                <label className="choice">
                  <input
                    type="checkbox"
                    name={field}
                    checked={isWhole}
                    onChange={() =>
                      onChange(isWhole ? (others[0] ? others : undefined) : [...others, ...ids])
                    }
                  />
                  <span>{SAY.checkList.allOfIt}</span>
                </label>
              )}
              {boxes(fold)}
            </div>
          </details>
        );
      })}
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
