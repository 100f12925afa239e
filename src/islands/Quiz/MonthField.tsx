import { useStore } from "@nanostores/react";
import { sayDay } from "../../engine/wording.ts";
import { monthsAround } from "../../stores/months-around.ts";
import { $occasion } from "../../stores/occasion.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { SelectField } from "./SelectField.tsx";

interface Props extends ListGroupProps {
  readonly value: string | undefined;
  readonly onPick: (value: string | undefined) => void;
}

/** A month near today from a list. An answer from farther off stays in it. */
export function MonthField({ value, onPick, ...shared }: Props) {
  const occasion = useStore($occasion);
  if (!occasion) return null;
  return (
    <SelectField
      {...shared}
      value={value ?? ""}
      options={monthsAround(occasion.asOf, value).map((month) => ({ value: month, text: sayDay(month) }))}
      onPick={(picked) => onPick(picked || undefined)}
    />
  );
}
