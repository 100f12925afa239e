import { useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { fill } from "../../words/fill.ts";
import { CheckList, type CheckListProps } from "./CheckList.tsx";

/** Several of many in an order: as ticked, and then moved up by button. */
export function OrderedList(props: CheckListProps) {
  const { value, options, onChange } = props;
  const [said, setSaid] = useState("");
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  const moveUp = (index: number) => {
    const order = [...(value ?? [])];
    const [id] = order.splice(index, 1);
    if (id === undefined) return;
    order.splice(index - 1, 0, id);
    onChange(order);
    setSaid(fill(SAY.orderedList.isNowNumber, { id: nameOf(id), index }));
  };
  return (
    <>
      <CheckList {...props} />
      {value && value.length > 1 && (
        <div className="order">
          <p id={`order-${props.field}`}>{SAY.orderedList.yourOrder}</p>
          <ol aria-labelledby={`order-${props.field}`}>
            {value.map((id, index) => (
              <li key={id}>
                <span>{nameOf(id)}</span>
                {index > 0 && (
                  <button
                    type="button"
                    className="button button--quiet button--small"
                    onClick={() => moveUp(index)}
                  >
                    {SAY.orderedList.moveUp}
                    <span className="visually-hidden">: {nameOf(id)}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
