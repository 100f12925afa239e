import { PROFILE_FIELDS } from "../../engine/profile-fields.ts";
import type { ListGroupProps } from "./ListGroup.tsx";
import { SelectField } from "./SelectField.tsx";

interface Props extends ListGroupProps {
  /** The smallest number that can be true. */
  readonly least: number;
  readonly value: number | undefined;
  readonly onPick: (value: number | undefined) => void;
}

/** A small number from a list. An answer below the smallest that can be true stays in it, so that it can be mended. */
export function PickField({ least, value, onPick, ...shared }: Props) {
  const kind = PROFILE_FIELDS[shared.field];
  const most = kind.kind === "number" ? kind.max : 0;
  const from = Math.min(least, value ?? least);
  const numbers = Array.from({ length: most - from + 1 }, (_, index) => from + index);
  return (
    <SelectField
      {...shared}
      value={value === undefined ? "" : String(value)}
      options={numbers.map((count) => ({ value: String(count), text: count === 0 ? "None" : String(count) }))}
      onPick={(picked) => onPick(picked === "" ? undefined : Number(picked))}
    />
  );
}
