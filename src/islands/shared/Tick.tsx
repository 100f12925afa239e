import type { ReactNode } from "react";

interface Props {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  /** Besides `choice`. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** One thing to tick, with its words beside it. */
export function Tick({ isOn, onTurn, className = "", children }: Props) {
  return (
    <label className={`choice ${className}`.trim()}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onTurn(target.checked)} />
      <span>{children}</span>
    </label>
  );
}
