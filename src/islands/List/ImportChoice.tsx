import type { ReactNode } from "react";

interface Props {
  /** Of the choices of which one is taken; a thing to tick has none. */
  readonly name?: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ReactNode;
}

/** A choice about a file that is brought in: one of several by a name, or one thing to tick. */
export function ImportChoice({ name, isChosen, onChoose, children }: Props) {
  return (
    <label className="import-choice">
      <input
        type={name === undefined ? "checkbox" : "radio"}
        name={name}
        checked={isChosen}
        onChange={({ target }) => onChoose(target.checked)}
      />{" "}
      {children}
    </label>
  );
}
