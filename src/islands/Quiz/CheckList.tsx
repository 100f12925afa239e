import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Option } from "../shared/names.ts";
import { columnsOf, isExplained } from "./columns.ts";
import { Fold } from "./Fold.tsx";
import { fieldId } from "./field-id.ts";
import { ListGroup, type ListGroupProps } from "./ListGroup.tsx";

/** `value` undefined = not answered; [] = none of them. */
export interface CheckListProps extends ListGroupProps {
  readonly value: readonly string[] | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Several of many. "None" is an answer of its own; nothing ticked means not answered. */
export function CheckList({ value, options, onChange, ...group }: CheckListProps) {
  const { field, words, isFolded = false } = group;
  const chosen = value ?? [];
  const take = (ids: readonly string[]) => onChange(ids.length > 0 ? ids : undefined);
  const box = (option: Option) => (
    <label key={option.id} className="choice">
      <input
        type="checkbox"
        id={option.id === options[0]?.id ? fieldId(field) : undefined}
        name={field}
        checked={chosen.includes(option.id)}
        onChange={(event) =>
          take(event.target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))
        }
      />
      <span>
        {option.name}
        {option.about && !isExplained(option) && <small> {option.about}</small>}
      </span>
    </label>
  );
  const boxes = (some: readonly Option[]) => <div className={columnsOf(some)}>{some.map(box)}</div>;
  const part = (name: string, some: readonly Option[]) => {
    const others = chosen.filter((id) => !some.some((option) => option.id === id));
    const isWhole = some.every(({ id }) => chosen.includes(id));
    return (
      <Fold key={name} title={name} options={some} chosen={chosen} isNamed>
        {some.length > 1 && (
          <label className="choice">
            <input
              type="checkbox"
              name={field}
              checked={isWhole}
              onChange={() => take(isWhole ? others : [...others, ...some.map(({ id }) => id)])}
            />
            <span>{SAY.checkList.allOfIt}</span>
          </label>
        )}
        {boxes(some)}
      </Fold>
    );
  };
  const explained = options.filter(isExplained);
  const folded = options.filter(({ fold }) => fold !== undefined);
  const [only, ...more] = new Set(folded.flatMap(({ fold }) => fold ?? []));
  const list = (
    <>
      {boxes(options.filter(({ fold }) => fold === undefined))}
      {only && (
        <Fold title={more.length > 0 ? SAY.checkList.otherStates : only} options={folded} chosen={chosen}>
          {more.length > 0
            ? [only, ...more].map((name) =>
                part(
                  name,
                  folded.filter(({ fold }) => fold === name),
                ),
              )
            : boxes(folded)}
        </Fold>
      )}
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
      {explained.length > 0 && (
        <details className="help">
          <summary>{SAY.checkList.whatEachRegionHolds}</summary>
          <dl>
            {explained.map(({ id, name, about }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
  return (
    <ListGroup {...group}>
      {isFolded ? (
        <Fold title={words.label} options={options} chosen={chosen}>
          {list}
        </Fold>
      ) : (
        list
      )}
    </ListGroup>
  );
}
