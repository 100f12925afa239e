import { createElement, useEffect } from "react";
import { startListButtons } from "../shared/list-button.ts";
import { useResultsView } from "./view.ts";

/** The list button of every page, in React's own; in a row of many it says less. Beside somebody else's answers there is none. */
export function ListToggle({
  id,
  name,
  isCompact = false,
}: {
  readonly id: string;
  readonly name: string;
  readonly isCompact?: boolean;
}) {
  const { isOwn } = useResultsView();
  useEffect(startListButtons, []);
  if (!isOwn) return null;
  return createElement("list-button", {
    program: id,
    name,
    small: "",
    ...(isCompact && { compact: "" }),
    className: "no-print",
  });
}
