import { type ReactNode, useRef } from "react";
import SAY from "../../../content/words/shared.json" with { type: "json" };

interface Props {
  /** What the button says, and the one that confirms. */
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** Beside other small buttons. */
  readonly isSmall?: boolean;
  readonly children?: ReactNode;
}

/** A button that asks before it acts, in the browser's own dialog. */
export function ConfirmButton({ label, question, confirm, onConfirm, isSmall = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className={`button button--quiet ${isSmall ? "button--small" : ""}`}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} className="confirm" aria-label={question}>
        <p className="confirm-question">{question}</p>
        {children}
        <form method="dialog" className="button-row">
          <button type="submit" className="button" onClick={onConfirm}>
            {confirm}
          </button>
          <button type="submit" className="button button--quiet">
            {SAY.confirmButton.cancel}
          </button>
        </form>
      </dialog>
    </>
  );
}
